package vn.tincay.report.approval;

import vn.tincay.base.Problem;
import vn.tincay.base.step.HasState;
import vn.tincay.report.ReportState;

/** Where a report stands, as far as its steps ask: its state, and whether it was approved and not opened since. */
public interface Lockable extends HasState {

    /** A report of which no more is known. */
    static Lockable of(ReportState state, boolean locked) {
        record Bare(ReportState state, boolean locked) implements Lockable {}
        return new Bare(state, locked);
    }

    @Override
    ReportState state();

    boolean locked();

    /** Why a step is closed. */
    default Problem closed() {
        return Problem.of("report.closed." + (locked() ? "LOCKED" : state().name()));
    }
}
