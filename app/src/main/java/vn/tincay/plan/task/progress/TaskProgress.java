package vn.tincay.plan.task.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;

/**
 * How far a task is.
 *
 * @param percent 0 to 100; null when nothing was reported, or a figure with nothing to hold it against
 * @param figure what was reached, in the goal's unit; null when none was told
 */
public record TaskProgress(
        @Nullable Integer percent, @Nullable BigDecimal figure) {

    public static final TaskProgress UNKNOWN = new TaskProgress(null, null);

    public boolean isUnknown() {
        return percent == null && figure == null;
    }

    public int percentOrZero() {
        return percent == null ? 0 : percent;
    }

    /** Of a task nobody else has a part in: its newest entry, held against the goal when it tells a figure. */
    public static TaskProgress ofLeaf(PlanTask task, @Nullable Entry newest) {
        if (task.state() == TaskState.DONE) {
            return new TaskProgress(100, newest == null ? null : newest.figure());
        }
        if (newest == null) {
            return UNKNOWN;
        }
        if (newest.figure() != null && task.content().goal() != null) {
            return new TaskProgress(
                    ProgressRule.share(newest.figure(), task.content().goal()), newest.figure());
        }
        return new TaskProgress(newest.percent(), newest.figure());
    }

    /** The figures of one entry in a task's record. */
    public record Entry(
            @Nullable BigDecimal figure, @Nullable Integer percent) {}
}
