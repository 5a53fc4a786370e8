package vn.tincay.plan.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;

/** How the due days of the receivers follow from those of the plan. A recurring task keeps its rhythm. */
public sealed interface DueRule {

    /** The due day of the plan. */
    record Same() implements DueRule {}

    /** Some days before the due day of the plan, but not before today. */
    record Earlier(int days) implements DueRule {
        public static final int MOST = 60;
    }

    /** One day for all; a task that is due before it keeps its own. */
    record OneDay(LocalDate day) implements DueRule {}

    /** The due day for those who receive this task; null when they keep the one of the plan. */
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
