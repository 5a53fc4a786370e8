package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.TypedDate;
import vn.tincay.report.Extending.Extension;

/**
 * More time for a report: asked by its agency, decided by the receiver.
 *
 * @param asks whether the viewer may ask now
 * @param decides whether a request waits for the viewer's decision
 */
public record ExtensionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        LocalDate due,
        boolean asks,
        boolean decides,
        List<Extension> extensions,
        TypedDate wished,
        String reason,
        String answer) {}
