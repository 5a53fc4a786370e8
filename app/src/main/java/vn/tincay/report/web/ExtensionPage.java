package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.FormInput;
import vn.tincay.report.Extending.Extension;

/**
 * More time for a report: asked by its agency, decided by the receiver.
 *
 * @param asks whether the viewer may ask now
 * @param decides the request that waits for the viewer's decision; null when none does
 * @param seen what the decision is taken on
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
        String seen,
        FormInput typed) {}
