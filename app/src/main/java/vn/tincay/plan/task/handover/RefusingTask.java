package vn.tincay.plan.task.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.step.TaskAnswered;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Refuses a handed-down task with a reason. A repeated request refuses it once. */
@Component
public class RefusingTask {

    private final TaskGate gate;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RefusingTask(TaskGate gate, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.gate = gate;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<PlanTask> refuse(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.REFUSE, stepInput, task -> List.of(), task -> {
            sql.sql("insert into plan.refusals (task_id, at, person_id, person_name, reason) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(SqlValues.at(clock.instant()))
                    .param(viewer.person())
                    .param(viewer.name())
                    .param(stepInput.wordsOrNull())
                    .update();
            events.publishEvent(new TaskAnswered(id, task.plan(), task.agency(), TaskAnswered.Answer.REFUSED));
            return task;
        });
    }
}
