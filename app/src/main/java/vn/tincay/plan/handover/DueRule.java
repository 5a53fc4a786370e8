package vn.tincay.plan.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;

/** How the due days of the receivers follow from the due day of each task. A recurring task keeps its days. */
public sealed interface DueRule {

    /** The receivers get the due day of the task. */
    record Same() implements DueRule {}

    /**
     * The receivers get a due day {@code days} days before that of the task, but not before today. A task that is due
     * today or earlier keeps its day.
     */
    record Earlier(int days) implements DueRule {
        public static final int MOST = 60;
    }

    /** The receivers get this day. A task that is due on or before it keeps its due day. */
    record OneDay(LocalDate day) implements DueRule {}

    /** The changed due day for the receivers of this task; null when they keep that of the task. */
    default @Nullable LocalDate dueDay(PlanTask task, LocalDate today) {
        var due = task.dueOn();
        if (task.isRecurring()) {
            return null;
        }
        return switch (this) {
            case Same() -> null;
            case Earlier(int days) -> due == null || !due.isAfter(today) ? null : latest(due.minusDays(days), today);
            case OneDay(var day) -> due != null && !due.isAfter(day) ? null : day;
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
