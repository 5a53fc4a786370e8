package vn.tincay.report.approval;

import vn.tincay.base.Problem;
import vn.tincay.base.step.HasState;
import vn.tincay.report.ReportState;

/** The state of a report, and whether it is locked: approved and not opened for correction since. */
public interface HasReportState extends HasState {

    /** The prefix of the message key of a refusal; the name of the state follows. */
    String CLOSED = "report.closed.";

    /** The state of a report of which nothing else is known. */
    static HasReportState of(ReportState state, boolean locked) {
        record StateOnly(ReportState state, boolean locked) implements HasReportState {}
        return new StateOnly(state, locked);
    }

    @Override
    ReportState state();

    boolean locked();

    /** The reason why a step is not allowed in this state. */
    default Problem closedProblem() {
        return Problem.of(CLOSED + (locked() ? "LOCKED" : state().name()));
    }
}
