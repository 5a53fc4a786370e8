package vn.tincay.plan.task.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Accepts a handed-down task. A repeated request accepts it once. */
@Component
public class AcceptingTask {

    private final TaskGate gate;
    private final JdbcClient sql;
    private final Clock clock;

    AcceptingTask(TaskGate gate, JdbcClient sql, Clock clock) {
        this.gate = gate;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> accept(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.ACCEPT, stepInput, task -> List.of(), task -> {
            sql.sql("insert into plan.acceptances (task_id, at, person_id, person_name, note) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(SqlValues.at(clock.instant()))
                    .param(viewer.person())
                    .param(viewer.name())
                    .param(stepInput.wordsOrNull())
                    .update();
            return task;
        });
    }
}
