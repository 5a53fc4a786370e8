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

/**
 * Moves a handed-down task to another body: withdraws it from the present body and hands it down to the new one, in one
 * step.
 */
@Component
public class ReroutingTask {

    /**
     * @param to null when no known body was chosen
     * @param due null keeps the due day of the task
     */
    public record RerouteRequest(
            @Nullable UUID to, @Nullable LocalDate due) {}

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
    public Outcome<PlanTask> reroute(Viewer viewer, UUID id, RerouteRequest request, StepInput stepInput) {
        return gate.take(
                viewer,
                id,
                TaskStep.REROUTE,
                stepInput,
                task -> problems(task, origin(viewer, task), request),
                task -> reroute(viewer, task, request, stepInput));
    }

    private PlanTask reroute(Viewer viewer, PlanTask task, RerouteRequest request, StepInput stepInput) {
        var to = Objects.requireNonNull(request.to());
        withdrawing.takeBack(viewer, task, TaskStep.REROUTE, stepInput, to);
        var due = request.due() == null ? task.dueOn() : request.due();
        handingDown.handTo(
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

    private List<Problem> problems(PlanTask task, PlanTask origin, RerouteRequest request) {
        var problems = new ArrayList<Problem>();
        if (request.to() == null) {
            problems.add(Problem.at("to", "plan.task.problem.no-agency"));
        } else if (!receivers.areBelow(origin, List.of(request.to()))) {
            problems.add(Problem.at("to", "plan.task.problem.not-below"));
        } else if (handingDown.agenciesWithTask(origin).contains(request.to())) {
            problems.add(Problem.at("to", "plan.task.problem.has-it"));
        }
        if (request.due() != null) {
            days.problem("due", request.due(), origin, origin.dueOn()).ifPresent(problems::add);
        } else if (days.isPast(task.dueOn()) && !days.isPast(origin.dueOn())) {
            // A task must not arrive overdue at its new body, as long as the due day of the task above is not past.
            problems.add(Problem.at("due", "plan.task.problem.kept-past"));
        }
        return problems;
    }
}
