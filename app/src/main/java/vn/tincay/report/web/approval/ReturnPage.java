package vn.tincay.report.web.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.input.Choice;
import vn.tincay.report.web.PeriodWords;

/**
 * Giving a report back: why, cell by cell. The lines hold what was typed.
 *
 * @param seen what the page shows, for the step
 * @param changed what happened since a page was opened whose return was refused, null when nothing
 */
public record ReturnPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        String seen,
        @Nullable ChangesSinceShown changed,
        List<Choice> cells,
        List<Line> lines) {

    /** @param number of the line, from 0; names its inputs */
    public record Line(int number, String cell, String words) {}

    /** Whether something was typed after the first line. */
    public boolean hasMore() {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> !line.words().isBlank() || !line.cell().isBlank());
    }
}
