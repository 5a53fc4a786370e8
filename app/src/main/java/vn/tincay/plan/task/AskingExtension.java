package vn.tincay.plan.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The body below asks the one above for a later day, with a reason. One question is open at a time. */
@Component
public class AskingExtension {

    private final PlanTasks tasks;
    private final TaskLock lock;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AskingExtension(PlanTasks tasks, TaskLock lock, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** @param wished empty when what was typed is no day */
    @Transactional
    public Outcome<PlanTask> ask(Viewer viewer, UUID id, String reason, @Nullable LocalDate wished) {
        lock.hold(id);
        var task = tasks.visibleTo(viewer).requireOwn(id);
        if (!task.isHandedDown() || task.dueOn() == null || task.state() == TaskState.REFUSED || isDone(task)) {
            return Outcome.refused(Problem.of("plan.task.problem.no-extension"));
        }
        var problems = problems(task, reason, wished);
        if (!problems.isEmpty() || wished == null) {
            return Outcome.refused(problems);
        }
        if (hasOpen(id, wished)) {
            return Outcome.done(task);
        }
        if (hasOpen(id, null)) {
            return Outcome.refused(Problem.of("plan.task.problem.extension-open"));
        }
        insert(viewer, task, reason, wished);
        events.publishEvent(
                new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.ASKED_EXTENSION));
        return Outcome.done(task);
    }

    private static boolean isDone(PlanTask task) {
        return task.state() == TaskState.DONE;
    }

    private List<Problem> problems(PlanTask task, String reason, @Nullable LocalDate wished) {
        var problems = new ArrayList<Problem>();
        if (reason.isBlank()) {
            problems.add(Problem.at("reason", "plan.problem.reason"));
        }
        if (wished == null) {
            problems.add(Problem.at("wished", "plan.problem.date"));
        } else if (!wished.isAfter(LocalDate.now(clock)) || (task.dueOn() != null && !wished.isAfter(task.dueOn()))) {
            problems.add(Problem.at("wished", "plan.task.problem.wished-early"));
        }
        return problems;
    }

    /** Whether a question for this day, or for any, waits for its answer. */
    private boolean hasOpen(UUID task, @Nullable LocalDate wished) {
        return sql.sql("""
                        select exists (select 1 from plan.extensions
                                        where task_id = ? and granted is null and wished_on = coalesce(?::date, wished_on))
                        """).param(task).param(wished).query(Boolean.class).single();
    }

    private void insert(Viewer viewer, PlanTask task, String reason, LocalDate wished) {
        sql.sql("""
                        insert into plan.extensions (id, task_id, asked_at, asked_by, asked_by_name, reason, wished_on,
                                                     previous_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(task.id())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason.strip())
                .param(wished)
                .param(task.dueOn())
                .update();
    }
}
