package vn.tincay.plan.task;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;

/** The body below takes on a task handed down. Asking twice accepts once. */
@Component
public class Accepting {

    private final TaskGate gate;
    private final TaskLock lock;
    private final JdbcClient sql;
    private final Clock clock;

    Accepting(TaskGate gate, TaskLock lock, JdbcClient sql, Clock clock) {
        this.gate = gate;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> accept(Viewer viewer, UUID id, Pressed pressed) {
        lock.hold(id);
        var task = gate.require(viewer, id, TaskStep.ACCEPT);
        return task.state() == TaskState.ACCEPTED
                ? Outcome.done(task)
                : gate.take(viewer, id, TaskStep.ACCEPT, pressed, found -> accept(viewer, found, pressed.words()));
    }

    private Outcome<PlanTask> accept(Viewer viewer, PlanTask task, String note) {
        sql.sql("insert into plan.acceptances (task_id, at, person_id, person_name, note) values (?, ?, ?, ?, ?)")
                .param(task.id())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(note.isBlank() ? null : note.strip())
                .update();
        return Outcome.done(task);
    }
}
