package vn.tincay.plan.task.due;

import java.time.Clock;
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
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.step.TaskAnswered;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Requests a later due day from the body above, with a reason. A task has one open request; a new one replaces it. The
 * requested day may be after the due day of the task above, which is usually the same day; the body above decides what
 * it allows.
 */
@Component
public class RequestingExtension {

    private final TaskGate gate;
    private final PlanTasks tasks;
    private final DueDays days;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestingExtension(
            TaskGate gate,
            PlanTasks tasks,
            DueDays days,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.tasks = tasks;
        this.days = days;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** @param requestedDay null when the typed text is not a date */
    @Transactional
    public Outcome<PlanTask> ask(Viewer viewer, UUID id, StepInput stepInput, @Nullable LocalDate requestedDay) {
        tasks.visibleTo(viewer).lock(id);
        if (requestedDay != null && isAsked(id, stepInput.words(), requestedDay)) {
            return Outcome.done(gate.require(viewer, id, TaskStep.EXTEND));
        }
        return gate.take(
                viewer,
                id,
                TaskStep.EXTEND,
                stepInput,
                task -> problems(task, stepInput, requestedDay),
                task -> ask(viewer, task, stepInput.words(), Objects.requireNonNull(requestedDay)));
    }

    private PlanTask ask(Viewer viewer, PlanTask task, String reason, LocalDate requestedDay) {
        sql.sql(
                        "update plan.extensions set replaced_at = ? where task_id = ? and granted is null and replaced_at is null")
                .param(SqlValues.at(clock.instant()))
                .param(task.id())
                .update();
        insert(viewer, task, reason, requestedDay);
        events.publishEvent(
                new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.REQUESTED_EXTENSION));
        return task;
    }

    private List<Problem> problems(PlanTask task, StepInput stepInput, @Nullable LocalDate requestedDay) {
        var problems = new ArrayList<Problem>();
        stepInput.reasonProblem("plan.problem.reason").ifPresent(problems::add);
        var today = LocalDate.now(clock);
        if (requestedDay != null
                && (!requestedDay.isAfter(today) || (task.dueOn() != null && !requestedDay.isAfter(task.dueOn())))) {
            problems.add(Problem.at("wished", "plan.task.problem.wished-early"));
        } else {
            days.problem("wished", requestedDay, task, null).ifPresent(problems::add);
        }
        return problems;
    }

    /** Whether the same request is already open. */
    private boolean isAsked(UUID task, String reason, LocalDate requestedDay) {
        return sql.sql("""
                        select exists (select 1 from plan.extensions
                                        where task_id = ? and granted is null and replaced_at is null
                                          and wished_on = ? and reason = ?)
                        """)
                .param(task)
                .param(requestedDay)
                .param(reason.strip())
                .query(Boolean.class)
                .single();
    }

    private void insert(Viewer viewer, PlanTask task, String reason, LocalDate requestedDay) {
        sql.sql("""
                        insert into plan.extensions (id, task_id, asked_at, asked_by, asked_by_name, reason, wished_on,
                                                     previous_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(task.id())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason.strip())
                .param(requestedDay)
                .param(task.dueOn())
                .update();
    }
}
