package vn.tincay.report.web.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.deadline.ExtendingReport.Extension;
import vn.tincay.report.web.PeriodWords;

/**
 * The extension of a report: requested by its agency, decided by the receiver.
 *
 * @param asks whether the viewer may request one now
 * @param decides the request that waits for the viewer's decision; null when there is none
 * @param fingerprint fingerprint of the page
 */
public record ExtensionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        LocalDate due,
        boolean asks,
        @Nullable Extension decides,
        List<Extension> extensions,
        String fingerprint,
        FormInput typed) {}
