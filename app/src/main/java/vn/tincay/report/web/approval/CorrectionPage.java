package vn.tincay.report.web.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.web.PeriodWords;

/**
 * Asks for the reason of a correction.
 *
 * @param top the agency of the highest approved report that includes this one
 * @param alone whether no other approved report includes this one
 * @param fingerprint fingerprint of the page
 * @param changed what happened since the page of a refused step was rendered, null when nothing did
 * @param late agencies below whose reports this locked report does not include
 */
public record CorrectionPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        String top,
        boolean alone,
        String reason,
        String fingerprint,
        @Nullable ChangesSinceShown changed,
        List<String> late) {}
