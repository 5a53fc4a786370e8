package vn.tincay.plan.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.step.HasState;
import vn.tincay.plan.task.step.TaskAction;

/**
 * A task at one agency.
 *
 * @param content what the plan says about it; its parent is in the same plan at the same agency
 * @param handedFrom the task above it was handed down from, with {@code handed} telling by whom
 * @param joining whether its body was asked to work along, not told to carry it out
 * @param dueOn the next day to meet, null when there is none
 * @param metDue the day it had to meet when it was done, {@code doneOn} the day it was
 * @param counted whether its day is held against it: the plan is out, and the day came after its paper was entered here
 * @param running whether the plan is issued and not closed
 * @param reported whether a due day met waits for the body above to confirm it
 * @param bound whether a refusal was rejected, so that the task cannot be refused again
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
        boolean joining,
        int position,
        @Nullable LocalDate dueOn,
        TaskState state,
        @Nullable LocalDate metDue,
        @Nullable LocalDate doneOn,
        boolean counted,
        boolean running,
        boolean reported,
        boolean bound)
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

    /** The day the light is held against. */
    public @Nullable LocalDate dayToMeet() {
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
                joining,
                position,
                dueOn,
                state,
                metDue,
                doneOn,
                counted,
                running,
                reported,
                bound);
    }
}
