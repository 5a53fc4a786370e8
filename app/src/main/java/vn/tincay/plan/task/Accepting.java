package vn.tincay.plan.task;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The body below takes on a task handed down. Asking twice accepts once. */
@Component
public class Accepting {

    private final PlanTasks tasks;
    private final TaskLock lock;
    private final JdbcClient sql;
    private final Clock clock;

    Accepting(PlanTasks tasks, TaskLock lock, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> accept(Viewer viewer, UUID id, @Nullable String note) {
        lock.hold(id);
        var task = tasks.visibleTo(viewer).requireOwn(id);
        if (task.state() == TaskState.ACCEPTED) {
            return Outcome.done(task);
        }
        if (!task.state().awaitsAnswer()) {
            return Outcome.refused(Problem.of("plan.task.problem.not-waiting"));
        }
        sql.sql("insert into plan.acceptances (task_id, at, person_id, person_name, note) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(note)
                .update();
        return Outcome.done(task);
    }
}
