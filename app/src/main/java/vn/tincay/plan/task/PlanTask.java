package vn.tincay.plan.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.step.HasState;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.step.TaskAction;

/**
 * A task of one agency.
 *
 * @param content the task as the plan states it; its parent belongs to the same plan and agency
 * @param planNumber null until the plan is issued
 * @param handedFrom the task it was handed down from; null for a task that the plan itself states
 * @param handed by whom and when it was handed down; null for a task that the plan itself states
 * @param isCoordinating whether its body is asked to coordinate rather than ordered to carry it out
 * @param dueOn the next due day; null when there is none
 * @param metDue the due day of the latest completion; null without a completion or due day
 * @param doneOn the day of the latest completion; null when there is none
 * @param counted whether it can be late: the plan is issued, and the due day is not before the day on which the entry
 *     of its paper was confirmed
 * @param running whether the plan is issued and not closed
 * @param reported whether a completion waits for the confirmation of the body above
 * @param refusalRejected whether a refusal was rejected, so that the task cannot be refused again
 */
public record PlanTask(
        TaskContent content,
        UUID plan,
        String planTitle,
        @Nullable String planNumber,
        UUID agency,
        String agencyName,
        @Nullable UUID handedFrom,
        @Nullable TaskAction handed,
        boolean isCoordinating,
        int position,
        @Nullable LocalDate dueOn,
        TaskState state,
        @Nullable LocalDate metDue,
        @Nullable LocalDate doneOn,
        boolean counted,
        boolean running,
        boolean reported,
        boolean refusalRejected)
        implements HasState {

    public UUID id() {
        return content.id();
    }

    public @Nullable UUID parent() {
        return content.parent();
    }

    public @Nullable String number() {
        return content.number();
    }

    public String title() {
        return content.title();
    }

    /** The day from which the due status is computed; null when there is none. */
    public @Nullable LocalDate effectiveDue() {
        return state == TaskState.DONE || state == TaskState.REPORTED ? metDue : counted ? dueOn : null;
    }

    public boolean isHandedDown() {
        return handedFrom != null;
    }

    public boolean isRecurring() {
        return content.timing() instanceof Timing.Recurring;
    }

    PlanTask with(TaskContent other) {
        return new PlanTask(
                other,
                plan,
                planTitle,
                planNumber,
                agency,
                agencyName,
                handedFrom,
                handed,
                isCoordinating,
                position,
                dueOn,
                state,
                metDue,
                doneOn,
                counted,
                running,
                reported,
                refusalRejected);
    }
}
