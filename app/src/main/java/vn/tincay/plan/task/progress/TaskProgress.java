package vn.tincay.plan.task.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;

/**
 * The progress of a task.
 *
 * @param percent 0 to 100; null when nothing was reported, or only a figure for a task without a goal
 * @param figure the amount reached, in the goal's unit; null when none was reported
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

    /** The progress of a task without tasks below it: its newest entry, whose figure is compared with the goal. */
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

    /**
     * The figures of one progress entry.
     *
     * @param figure null when none was reported
     * @param percent null when none was reported
     */
    public record Entry(
            @Nullable BigDecimal figure, @Nullable Integer percent) {}
}
