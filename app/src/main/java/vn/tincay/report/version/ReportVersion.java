package vn.tincay.report.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.form.Figures;

/**
 * A signed version: its frozen content and what happened to it later.
 *
 * @param figures the consolidated figures; the agency's own entries when the version includes no report
 * @param own the agency's own entries
 * @param seal digest of figures, form and sources, in hexadecimal digits
 * @param signedAs the signer's position at that time; null for the head of the body
 * @param approvalReason the reason for approving an incomplete or early version; null when none was needed
 * @param received null while it is not received; likewise {@code approved}, {@code returned} and {@code opened}
 * @param correctionReason the reason for opening it for correction; null when it was not opened
 * @param number the number from the agency's book; null for a version that an earlier release signed without one
 */
public record ReportVersion(
        int version,
        int formVersion,
        Figures figures,
        Figures own,
        int sources,
        String seal,
        @Nullable String number,
        String signedBy,
        @Nullable String signedAs,
        Instant signedAt,
        Map<String, String> narratives,
        @Nullable Act received,
        @Nullable Act approved,
        @Nullable String approvalReason,
        @Nullable Act returned,
        List<ReturnReason> reasons,
        @Nullable Act opened,
        @Nullable String correctionReason) {

    /** Who took a step on the version, and when. */
    public record Act(String who, Instant at) {}
}
