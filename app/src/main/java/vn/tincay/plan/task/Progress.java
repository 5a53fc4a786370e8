package vn.tincay.plan.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is.
 *
 * @param percent 0 to 100; null when nothing was reported, or a figure with nothing to hold it against
 * @param figure what was reached, in the goal's unit; null when none was told
 */
public record Progress(@Nullable Integer percent, @Nullable BigDecimal figure) {

    public static final Progress UNKNOWN = new Progress(null, null);

    public boolean isUnknown() {
        return percent == null && figure == null;
    }

    public int percentOrZero() {
        return percent == null ? 0 : percent;
    }

    /** Of a task nobody else has a part in: its newest entry, held against the goal when it tells a figure. */
    static Progress ofLeaf(PlanTask task, @Nullable Entry newest) {
        if (task.state() == TaskState.DONE) {
            return new Progress(100, newest == null ? null : newest.figure());
        }
        if (newest == null) {
            return UNKNOWN;
        }
        if (newest.figure() != null && task.goal() != null) {
            return new Progress(ProgressRule.share(newest.figure(), task.goal()), newest.figure());
        }
        return new Progress(newest.percent(), newest.figure());
    }

    /** The figures of one entry in a task's record. */
    record Entry(@Nullable BigDecimal figure, @Nullable Integer percent) {}
}
