package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskRecord;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Viewer;

/**
 * Decides a request for an extension: the body above grants the requested day or another one, or refuses. The day
 * granted is never after the due day of its own task, which must be extended first.
 */
@Component
public class DecidingExtension {

    /** @param until the day granted; null when refused, or when the typed text is not a date */
    public record Decision(
            @Nullable Boolean granted, @Nullable LocalDate until, String answer) {}

    private final TaskGate gate;
    private final TaskRecord record;
    private final PlanTasks tasks;
    private final DueDays days;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    DecidingExtension(
            TaskGate gate,
            TaskRecord record,
            PlanTasks tasks,
            DueDays days,
            ApplicationEventPublisher events,
            JdbcClient sql,
            Clock clock) {
        this.gate = gate;
        this.days = days;
        this.events = events;
        this.record = record;
        this.tasks = tasks;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> decide(Viewer viewer, UUID id, Decision decision, @Nullable String fingerprint) {
        var asked = record.openExtension(tasks.visibleTo(viewer).lock(id));
        if (asked.isEmpty()) {
            return answeredAlready(viewer, gate.require(viewer, id, TaskStep.DECIDE_EXTENSION), decision);
        }
        return gate.take(
                viewer,
                id,
                TaskStep.DECIDE_EXTENSION,
                StepInput.of(decision.answer(), fingerprint),
                task -> problem(task, asked.get(), decision).stream().toList(),
                task -> decide(viewer, task, asked.get(), decision));
    }

    private PlanTask decide(Viewer viewer, PlanTask task, TaskExtension asked, Decision decision) {
        write(viewer, asked, decision);
        if (Boolean.TRUE.equals(decision.granted())) {
            days.set(task.id(), decision.until());
        }
        events.publishEvent(new TasksDecided(List.of(task.id()), "extension"));
        return task;
    }

    /** A repeated click of the same person with the same answer succeeds; any other decision is refused as too late. */
    private Outcome<PlanTask> answeredAlready(Viewer viewer, PlanTask task, Decision decision) {
        var last = record.extensions(task).stream().findFirst();
        boolean same = last.isPresent()
                && viewer.name().equals(last.get().decidedBy())
                && decision.answer().strip().equals(last.get().answer())
                && Objects.equals(last.get().granted(), decision.granted())
                && (!Boolean.TRUE.equals(decision.granted())
                        || Objects.equals(last.get().grantedOn(), decision.until()));
        return same ? Outcome.done(task) : Outcome.refused(Problem.of("plan.task.problem.extension-decided"));
    }

    private Optional<Problem> problem(PlanTask task, TaskExtension asked, Decision decision) {
        if (decision.granted() == null) {
            return Optional.of(Problem.at("granted", "plan.problem.choose-decision"));
        }
        if (!decision.granted()) {
            return StepInput.reasonProblem("answer", decision.answer(), "plan.problem.reason");
        }
        if (decision.until() != null
                && asked.previousOn() != null
                && !decision.until().isAfter(asked.previousOn())) {
            return Optional.of(Problem.at("until", "plan.task.problem.wished-early"));
        }
        return days.problem("until", decision.until(), task, days.above(task));
    }

    private void write(Viewer viewer, TaskExtension asked, Decision decision) {
        boolean granted = Boolean.TRUE.equals(decision.granted());
        sql.sql("""
                        update plan.extensions set granted = ?, granted_on = ?, decided_at = ?, decided_by = ?,
                               decided_by_name = ?, answer = ?
                         where id = ?
                        """)
                .param(granted)
                .param(granted ? decision.until() : null)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(decision.answer().strip())
                .param(asked.id())
                .update();
    }
}
