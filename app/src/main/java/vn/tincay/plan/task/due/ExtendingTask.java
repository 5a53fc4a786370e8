package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.extension.ExtensionLimit;
import vn.tincay.base.extension.ExtensionRequest;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.step.TaskAnswered;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Viewer;

/** Requests and decides extensions of tasks: the body that carries a task out requests one, the body above decides. */
@Component
@Transactional
public class ExtendingTask {

    private final TaskGate gate;
    private final PlanTasks tasks;
    private final TaskExtensions extensions;
    private final DueDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExtendingTask(
            TaskGate gate,
            PlanTasks tasks,
            TaskExtensions extensions,
            DueDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.tasks = tasks;
        this.extensions = extensions;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Requests a later day with a reason. A task has one open request; a new one replaces it. The requested day may be
     * after the due day of the task above, because both tasks usually have the same due day; the body above decides.
     *
     * @param requestedDay null when the typed text is not a date
     */
    public Outcome<PlanTask> ask(Viewer viewer, UUID id, StepInput stepInput, @Nullable LocalDate requestedDay) {
        var request = new ExtensionRequest(requestedDay, stepInput.words());
        if (extensions.isRepeated(tasks.visibleTo(viewer).lock(id), request)) {
            return Outcome.done(gate.require(viewer, id, TaskStep.EXTEND));
        }
        return gate.take(
                viewer,
                id,
                TaskStep.EXTEND,
                stepInput,
                task -> request.problems(
                        LocalDate.now(clock),
                        task.dueOn(),
                        (field, day) -> days.tooLateProblem(field, day, task, null)),
                task -> ask(viewer, task, request));
    }

    private PlanTask ask(Viewer viewer, PlanTask task, ExtensionRequest request) {
        extensions.ask(task, task.dueOn(), request, viewer.person(), viewer.name());
        events.publishEvent(
                new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.REQUESTED_EXTENSION));
        return task;
    }

    /**
     * Grants the requested day or another one, or refuses. The granted day is never after the due day of the task
     * above.
     */
    public Outcome<PlanTask> decide(Viewer viewer, UUID id, ExtensionDecision decision, @Nullable String fingerprint) {
        var extension = extensions.open(tasks.visibleTo(viewer).lock(id));
        if (extension.isEmpty()) {
            return extensions.decidedAlready(
                    gate.require(viewer, id, TaskStep.DECIDE_EXTENSION), decision, viewer.person());
        }
        return gate.take(
                viewer,
                id,
                TaskStep.DECIDE_EXTENSION,
                StepInput.of(decision.answer(), fingerprint),
                task -> decision.problems(LocalDate.now(clock), task.dueOn(), extensionLimit(task)),
                task -> decide(viewer, task, extension.get(), decision));
    }

    /** The day that the open request asks for; empty without a request, and when that day can no longer be granted. */
    public Optional<LocalDate> grantableDay(PlanTask task) {
        return extensions
                .open(task)
                .flatMap(extension -> ExtensionDecision.grantable(
                        extension, LocalDate.now(clock), task.dueOn(), extensionLimit(task)));
    }

    private ExtensionLimit extensionLimit(PlanTask task) {
        return (field, day) -> days.tooLateProblem(field, day, task, days.dueDayAbove(task));
    }

    private PlanTask decide(Viewer viewer, PlanTask task, Extension extension, ExtensionDecision decision) {
        extensions.decide(extension, decision, viewer.person(), viewer.name());
        if (decision.isGrant()) {
            days.store(task.id(), decision.until());
        }
        events.publishEvent(new TasksDecided(List.of(task.id()), "extension"));
        return task;
    }
}
