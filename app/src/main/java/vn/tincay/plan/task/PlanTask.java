package vn.tincay.plan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.step.Stated;
import vn.tincay.plan.task.progress.ProgressRule;
import vn.tincay.plan.task.step.TaskAction;

/**
 * A task at one agency.
 *
 * @param parent the task it is part of, in the same plan at the same agency
 * @param handedFrom the task above it was handed down from, with {@code handed} telling by whom
 * @param joining whether its body was asked to work along, not told to carry it out
 * @param number as in the document: {@code III.2.a}
 * @param timeText the time as the document words it
 * @param dueOn the next day to meet, null when there is none
 * @param metDue the day it had to meet when it was done, {@code doneOn} the day it was
 * @param counted whether its day is held against it: the plan is out, and the day came after its paper was entered here
 * @param running whether the plan is issued and not closed
 * @param reported whether a due day met waits for the body above to confirm it
 * @param bound whether a refusal was rejected, so that the task cannot be refused again
 * @param lead null when the document names nobody
 */
public record PlanTask(
        UUID id,
        UUID plan,
        String planTitle,
        @Nullable String planNumber,
        UUID agency,
        String agencyName,
        @Nullable UUID parent,
        @Nullable UUID handedFrom,
        @Nullable TaskAction handed,
        boolean joining,
        int position,
        @Nullable String number,
        boolean duty,
        String title,
        String body,
        Timing timing,
        @Nullable String timeText,
        @Nullable LocalDate dueOn,
        List<String> products,
        @Nullable String funding,
        ProgressRule rule,
        BigDecimal weight,
        @Nullable BigDecimal goal,
        @Nullable String goalUnit,
        TaskState state,
        @Nullable LocalDate metDue,
        @Nullable LocalDate doneOn,
        boolean counted,
        boolean running,
        boolean reported,
        boolean bound,
        @Nullable NamedBody lead,
        List<NamedBody> coordinating)
        implements Stated {

    /** The day the light is held against. */
    public @Nullable LocalDate dayToMeet() {
        return state == TaskState.DONE || state == TaskState.REPORTED ? metDue : counted ? dueOn : null;
    }

    public boolean isHandedDown() {
        return handedFrom != null;
    }

    public boolean isRecurring() {
        return timing instanceof Timing.Recurring;
    }

    PlanTask with(@Nullable NamedBody lead, List<NamedBody> coordinating) {
        return new PlanTask(
                id,
                plan,
                planTitle,
                planNumber,
                agency,
                agencyName,
                parent,
                handedFrom,
                handed,
                joining,
                position,
                number,
                duty,
                title,
                body,
                timing,
                timeText,
                dueOn,
                products,
                funding,
                rule,
                weight,
                goal,
                goalUnit,
                state,
                metDue,
                doneOn,
                counted,
                running,
                reported,
                bound,
                lead,
                coordinating);
    }
}
