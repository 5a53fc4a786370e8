package vn.tincay.plan.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;
import vn.tincay.base.Pressed;

/** The body below takes on a task handed down. Asking twice accepts once. */
@Component
public class Accepting {

    private final TaskGate gate;
    private final JdbcClient sql;
    private final Clock clock;

    Accepting(TaskGate gate, JdbcClient sql, Clock clock) {
        this.gate = gate;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> accept(Viewer viewer, UUID id, Pressed pressed) {
        return gate.take(viewer, id, TaskStep.ACCEPT, pressed, task -> List.of(), task -> {
            sql.sql("insert into plan.acceptances (task_id, at, person_id, person_name, note) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(Columns.at(clock.instant()))
                    .param(viewer.person())
                    .param(viewer.name())
                    .param(pressed.wordsOrNull())
                    .update();
            return task;
        });
    }
}
