package vn.tincay.report.web.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.web.PeriodWords;

/**
 * Opening an approved report again.
 *
 * @param top the agency whose approved report is the highest that stands on this one
 * @param seen what the page shows, for the step
 * @param changed what happened since a page was opened whose step was refused, null when nothing
 * @param late agencies below whose reports came after the lock
 */
public record CorrectionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        String top,
        boolean alone,
        String reason,
        String seen,
        @Nullable ChangesSinceShown changed,
        List<String> late) {}
