package vn.tincay.plan.task.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.TaskBranch;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.TaskStepLog;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Viewer;

/**
 * Changes the due day of a handed-down task; only the body that handed it down may do so. Tasks below it that would
 * then be due later get the same day.
 */
@Component
public class RedatingTask {

    private final TaskGate gate;
    private final TaskStepLog stepLog;
    private final TaskExtensions extensions;
    private final DueDays days;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    RedatingTask(
            TaskGate gate,
            TaskStepLog stepLog,
            TaskExtensions extensions,
            DueDays days,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.stepLog = stepLog;
        this.extensions = extensions;
        this.days = days;
        this.sql = sql;
        this.events = events;
    }

    /**
     * Changes the due day to {@code day}.
     *
     * @param day null when the typed text is not a date
     */
    @Transactional
    public Outcome<PlanTask> redate(Viewer viewer, UUID id, @Nullable LocalDate day, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.REDATE, stepInput, task -> problems(task, day), task -> {
            var due = Objects.requireNonNull(day);
            setDueDay(viewer, task.id(), task.dueOn(), due, null, stepInput);
            laterTasks(id, due)
                    .forEach(laterTask -> setDueDay(viewer, laterTask.id(), laterTask.dueOn(), due, id, stepInput));
            return task;
        });
    }

    private List<Problem> problems(PlanTask task, @Nullable LocalDate day) {
        var problems = new ArrayList<Problem>();
        if (extensions.open(task).isPresent()) {
            problems.add(Problem.of("plan.task.problem.extension-first"));
        }
        days.problem("due", day, task, days.dueDayAbove(task)).ifPresent(problems::add);
        if (day != null && day.equals(task.dueOn())) {
            problems.add(Problem.at("due", "plan.task.problem.same-day"));
        }
        return problems;
    }

    private record LaterTask(UUID id, LocalDate dueOn) {}

    private List<LaterTask> laterTasks(UUID task, LocalDate day) {
        return sql.sql("select id, due_on from plan.tasks where due_on > :day and withdrawn_at is null and id <> :task"
                        + " and id in (" + TaskBranch.IDS + ")")
                .param("day", day)
                .param("task", task)
                .query(LaterTask.class)
                .list();
    }

    private void setDueDay(
            Viewer viewer,
            UUID task,
            @Nullable LocalDate before,
            LocalDate day,
            @Nullable UUID cause,
            StepInput stepInput) {
        days.store(task, day);
        stepLog.write(viewer, task, new TaskStepLog.RecordedStep(TaskStep.REDATE, before, day, null, cause), stepInput);
        events.publishEvent(new TasksDecided(List.of(task), "redated"));
    }
}
