package vn.tincay.plan.task.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.step.TaskAnswered;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Reports a task as done, or one due day of a recurring task as met; the recurring task then moves to its next due day.
 * The completion of a handed-down task waits for the confirmation of the body above. A task that does not recur cannot
 * be completed while a task directly below it is neither done nor withdrawn.
 */
@Component
public class CompletingTask {

    /**
     * @param due the due day shown on the form, by which a repeated click is recognised; null for a task without one
     * @param done the day on which the work was done; null when the typed text is not a date
     */
    public record CompletionInput(
            @Nullable LocalDate due, @Nullable LocalDate done, String note) {}

    private final PlanTasks tasks;
    private final TaskGate gate;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    CompletingTask(PlanTasks tasks, TaskGate gate, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.gate = gate;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> complete(
            Viewer viewer, UUID id, CompletionInput completion, @Nullable String fingerprint) {
        tasks.visibleTo(viewer).lock(id);
        if (isReportedFor(id, completion.due())) {
            return Outcome.done(gate.require(viewer, id, TaskStep.COMPLETE));
        }
        return gate.take(
                viewer,
                id,
                TaskStep.COMPLETE,
                StepInput.of(completion.note(), fingerprint),
                task -> problems(tasks.visibleTo(viewer), task, completion),
                task -> complete(viewer, task, completion));
    }

    private PlanTask complete(Viewer viewer, PlanTask task, CompletionInput completion) {
        insert(viewer, task, Objects.requireNonNull(completion.done()), completion.note());
        if (task.isRecurring() && task.dueOn() != null) {
            moveToNextDueDay(task, task.dueOn());
        }
        if (task.isHandedDown()) {
            events.publishEvent(new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.REPORTED));
        }
        return task;
    }

    private boolean isReportedFor(UUID task, @Nullable LocalDate due) {
        return sql.sql("""
                        select exists (select 1 from plan.completions
                                        where task_id = ? and ended_at is null
                                          and occurrence_on is not distinct from ?::date)
                        """).param(task).param(due).query(Boolean.class).single();
    }

    private List<Problem> problems(PlanTasks.Visible visible, PlanTask task, CompletionInput completion) {
        var problems = new ArrayList<Problem>();
        if (completion.done() == null) {
            problems.add(Problem.at("done", "base.problem.date"));
        } else if (completion.done().isAfter(LocalDate.now(clock))) {
            problems.add(Problem.at("done", "plan.task.problem.done-ahead"));
        } else {
            tooEarlyProblem(task, completion.done()).ifPresent(problems::add);
        }
        long open = task.isRecurring()
                ? 0
                : visible.directlyBelow(task.id()).stream()
                        .filter(part -> !part.state().isSettled())
                        .count();
        if (open > 0) {
            problems.add(Problem.of("plan.task.problem.parts-open", open));
        }
        return problems;
    }

    /**
     * The problem of a completion dated before the task was handed down or, for a task of the plan itself, before the
     * plan begins; empty for a later one.
     */
    private Optional<Problem> tooEarlyProblem(PlanTask task, LocalDate done) {
        var handed = task.handed();
        var first = handed == null
                ? planBegins(task)
                : handed.at().atZone(clock.getZone()).toLocalDate();
        return done.isBefore(first)
                ? Optional.of(Problem.at(
                        "done",
                        "plan.task.problem.done-before-" + (handed == null ? "plan" : "handed"),
                        first.format(DueDays.DAY)))
                : Optional.empty();
    }

    /** The first day of the plan's years, or the day of issue when earlier: work may precede a late issue. */
    private LocalDate planBegins(PlanTask task) {
        return sql.sql("select least(make_date(from_year, 1, 1), issued_on) from plan.plans where id = ?")
                .param(task.plan())
                .query(LocalDate.class)
                .single();
    }

    private void insert(Viewer viewer, PlanTask task, LocalDate done, String note) {
        sql.sql("""
                        insert into plan.completions (id, task_id, occurrence_on, done_on, at, person_id, person_name, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(task.id())
                .param(task.dueOn())
                .param(done)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(note.isBlank() ? null : note.strip())
                .update();
    }

    private void moveToNextDueDay(PlanTask task, LocalDate due) {
        int lastYear = sql.sql("select to_year from plan.plans where id = ?")
                .param(task.plan())
                .query(Integer.class)
                .single();
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .param(task.content().timing().dueAfter(due, LocalDate.of(lastYear, 12, 31)))
                .param(task.id())
                .update();
    }
}
