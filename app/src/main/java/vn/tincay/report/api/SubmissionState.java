package vn.tincay.report.api;

import java.util.Arrays;
import vn.tincay.base.Problem;
import vn.tincay.report.ReportState;
import vn.tincay.report.approval.HasReportState;

/**
 * The state of a submission as other systems read it. These names are a contract: they stay the same when a state gets
 * another name in the product.
 */
enum SubmissionState {
    DRAFT,
    /** Submitted to the head for signature. */
    PRESENTED,
    /** Signed and sent. */
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    CORRECTING;

    static SubmissionState of(ReportState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> PRESENTED;
            case SENT -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case CORRECTING -> CORRECTING;
        };
    }

    /**
     * The code of a refusal: the key of its message, with a state at its end replaced by the name for other systems.
     */
    static String code(Problem problem) {
        return Arrays.stream(ReportState.values())
                .filter(state -> problem.key().equals(HasReportState.CLOSED + state))
                .findFirst()
                .map(state -> HasReportState.CLOSED + of(state))
                .orElse(problem.key());
    }
}
