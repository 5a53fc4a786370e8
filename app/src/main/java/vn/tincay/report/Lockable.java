package vn.tincay.report;

import vn.tincay.base.Problem;
import vn.tincay.base.Stated;

/** Where a report stands, as far as its steps ask: its state, and whether it was approved and not opened since. */
public interface Lockable extends Stated {

    /** A report of which no more is known. */
    static Lockable of(State state, boolean locked) {
        record Bare(State state, boolean locked) implements Lockable {}
        return new Bare(state, locked);
    }

    @Override
    State state();

    boolean locked();

    /** Why a step is closed. */
    default Problem closed() {
        return Problem.of("report.closed." + (locked() ? "LOCKED" : state().name()));
    }
}
