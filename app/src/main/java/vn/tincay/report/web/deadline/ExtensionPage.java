package vn.tincay.report.web.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.web.PeriodWords;

/**
 * The extension of a report: requested by its agency, decided by the receiver.
 *
 * @param mayRequest whether the viewer may request one now
 * @param mayDecide whether a request waits for the viewer's decision
 * @param received whether the report was received before the request was decided, so that nobody decides it any more
 * @param extension the open request; null when there is none
 * @param earlier the history of the requests that are decided or replaced
 * @param fingerprint fingerprint of the page
 */
public record ExtensionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        LocalDate due,
        boolean mayRequest,
        boolean mayDecide,
        boolean received,
        @Nullable Extension extension,
        List<TimelineEntry> earlier,
        String fingerprint,
        FormInput input) {}
