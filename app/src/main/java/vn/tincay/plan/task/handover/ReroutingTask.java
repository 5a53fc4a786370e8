package vn.tincay.plan.task.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Moves a handed-down task to another body: withdraws it from the first and hands it down to the second, in one step. */
@Component
public class ReroutingTask {

    /**
     * @param to null when no known body was chosen
     *
     * @param due null keeps the due day of the task
     */
    public record Wish(@Nullable UUID to, @Nullable LocalDate due) {}

    private final PlanTasks tasks;
    private final TaskGate gate;
    private final TaskReceivers receivers;
    private final DueDays days;
    private final WithdrawingTask withdrawing;
    private final HandingDown handingDown;

    ReroutingTask(
            PlanTasks tasks,
            TaskGate gate,
            TaskReceivers receivers,
            DueDays days,
            WithdrawingTask withdrawing,
            HandingDown handingDown) {
        this.tasks = tasks;
        this.gate = gate;
        this.receivers = receivers;
        this.days = days;
        this.withdrawing = withdrawing;
        this.handingDown = handingDown;
    }

    @Transactional
    public Outcome<PlanTask> reroute(Viewer viewer, UUID id, Wish wish, StepInput stepInput) {
        return gate.take(
                viewer,
                id,
                TaskStep.REROUTE,
                stepInput,
                task -> problems(task, origin(viewer, task), wish),
                task -> reroute(viewer, task, wish, stepInput));
    }

    private PlanTask reroute(Viewer viewer, PlanTask task, Wish wish, StepInput stepInput) {
        var to = Objects.requireNonNull(wish.to());
        withdrawing.takeBack(viewer, task, TaskStep.REROUTE, stepInput, to);
        var due = wish.due() == null ? task.dueOn() : wish.due();
        handingDown.give(
                viewer,
                origin(viewer, task),
                List.of(to),
                new HandingDown.Order(
                        List.of(to), due, stepInput.words(), task.content().goal()));
        return task;
    }

    private PlanTask origin(Viewer viewer, PlanTask task) {
        return tasks.visibleTo(viewer).require(Objects.requireNonNull(task.handedFrom()));
    }

    private List<Problem> problems(PlanTask task, PlanTask origin, Wish wish) {
        var problems = new ArrayList<Problem>();
        if (wish.to() == null) {
            problems.add(Problem.at("to", "plan.task.problem.no-agency"));
        } else if (!receivers.areBelow(origin, List.of(wish.to()))) {
            problems.add(Problem.at("to", "plan.task.problem.not-below"));
        } else if (handingDown.having(origin).contains(wish.to())) {
            problems.add(Problem.at("to", "plan.task.problem.has-it"));
        }
        if (wish.due() != null) {
            days.problem("due", wish.due(), origin, origin.dueOn()).ifPresent(problems::add);
        } else if (days.isPast(task.dueOn()) && !days.isPast(origin.dueOn())) {
            // A task that is already overdue when it arrives is refused, as long as the task above leaves time.
            problems.add(Problem.at("due", "plan.task.problem.kept-past"));
        }
        return problems;
    }
}
