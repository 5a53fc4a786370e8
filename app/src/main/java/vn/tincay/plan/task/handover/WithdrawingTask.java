package vn.tincay.plan.task.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.TaskStepLog;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Viewer;

/**
 * Withdraws a handed-down task together with all tasks below it. Recorded progress stays readable, but the withdrawn
 * tasks are no longer due, counted or part of a reminder.
 */
@Component
public class WithdrawingTask {

    private final TaskGate gate;
    private final TaskStepLog stepLog;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawingTask(TaskGate gate, TaskStepLog stepLog, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.gate = gate;
        this.stepLog = stepLog;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<PlanTask> withdraw(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.WITHDRAW, stepInput, task -> List.of(), task -> {
            takeBack(viewer, task, TaskStep.WITHDRAW, stepInput, null);
            return task;
        });
    }

    /** Withdraws the task inside the transaction of the step, which has locked the branch. */
    void takeBack(Viewer viewer, PlanTask task, TaskStep step, StepInput stepInput, @Nullable UUID givenTo) {
        List<UUID> withdrawn = sql.sql("update plan.tasks set withdrawn_at = :at where withdrawn_at is null and id in ("
                        + TaskBranch.IDS + ") returning id")
                .param("at", SqlValues.at(clock.instant()))
                .param("task", task.id())
                .query(UUID.class)
                .list();
        stepLog.write(viewer, withdrawn, new TaskStepLog.RecordedStep(step, null, null, givenTo, task.id()), stepInput);
        events.publishEvent(new TasksDecided(withdrawn, "withdrawn"));
    }
}
