package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Viewer;

/**
 * Decides a request for an extension: the body above grants the requested day or another one, or refuses. The day
 * granted is never after the due day of its own task, which must be extended first.
 */
@Component
public class DecidingExtension {

    private final TaskGate gate;
    private final PlanTasks tasks;
    private final TaskExtensions extensions;
    private final DueDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecidingExtension(
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

    @Transactional
    public Outcome<PlanTask> decide(Viewer viewer, UUID id, ExtensionDecision decision, @Nullable String fingerprint) {
        var asked = extensions.open(tasks.visibleTo(viewer).lock(id));
        if (asked.isEmpty()) {
            return extensions.decidedAlready(
                    gate.require(viewer, id, TaskStep.DECIDE_EXTENSION), decision, viewer.person());
        }
        return gate.take(
                viewer,
                id,
                TaskStep.DECIDE_EXTENSION,
                StepInput.of(decision.answer(), fingerprint),
                task -> decision.problems(
                        asked.get(),
                        LocalDate.now(clock),
                        task.dueOn(),
                        (field, day) -> days.beyond(field, day, task, days.above(task))),
                task -> decide(viewer, task, asked.get(), decision));
    }

    private PlanTask decide(Viewer viewer, PlanTask task, Extension asked, ExtensionDecision decision) {
        extensions.decide(asked, decision, viewer.person(), viewer.name());
        if (decision.isGrant()) {
            days.set(task.id(), decision.until());
        }
        events.publishEvent(new TasksDecided(List.of(task.id()), "extension"));
        return task;
    }
}
