package vn.tincay.report.web.version;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.text.WordDifference;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.PeriodWords;

/**
 * One signed version, and what changed since the one before.
 *
 * @param number the document number; null for a version signed by an earlier release without one
 */
public record VersionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        int version,
        @Nullable String number,
        String seal,
        List<TimelineEntry> events,
        List<Change> changes,
        List<Rewritten> rewritten,
        FormOnPaper paper) {

    public record Change(String title, String before, String after, String difference) {}

    /** A narrative with its differences from the version before, word by word. */
    public record Rewritten(String title, List<WordDifference.Piece> pieces) {}
}
