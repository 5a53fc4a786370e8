package vn.tincay.plan.task;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The body below says with a reason why it will not do a task handed down. Asking twice refuses once. */
@Component
public class Refusing {

    private final TaskGate gate;
    private final TaskLock lock;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Refusing(TaskGate gate, TaskLock lock, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.gate = gate;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<PlanTask> refuse(Viewer viewer, UUID id, Pressed pressed) {
        lock.hold(id);
        var task = gate.require(viewer, id, TaskStep.REFUSE);
        return task.state() == TaskState.REFUSED
                ? Outcome.done(task)
                : gate.take(viewer, id, TaskStep.REFUSE, pressed, found -> refuse(viewer, found, pressed.words()));
    }

    private Outcome<PlanTask> refuse(Viewer viewer, PlanTask task, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        sql.sql("insert into plan.refusals (task_id, at, person_id, person_name, reason) values (?, ?, ?, ?, ?)")
                .param(task.id())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason.strip())
                .update();
        events.publishEvent(new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.REFUSED));
        return Outcome.done(task);
    }
}
