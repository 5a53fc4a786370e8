package vn.tincay.plan.task.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate.StepsTaken;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.viewer.Viewer;

/**
 * Decides on completions and refusals. The body above confirms the work ("nghiệm thu"), returns it, reopens the task,
 * or rejects the refusal; the body that has the task may withdraw its report of completion.
 */
@Component
public class DecidingCompletion {

    private final TaskGate gate;
    private final TaskStepLog stepLog;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecidingCompletion(
            TaskGate gate, TaskStepLog stepLog, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.gate = gate;
        this.stepLog = stepLog;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** Confirms all completions that wait for a confirmation. */
    @Transactional
    public Outcome<PlanTask> confirm(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.CONFIRM, stepInput, task -> List.of(), task -> {
            confirmed(viewer, Map.of(id, stepInput), List.of(id));
            return task;
        });
    }

    /**
     * Confirms the completions of several tasks from one page. A task that changed since it was shown is left as it is;
     * the others are confirmed.
     *
     * @param inputs for each task the fingerprint with which the page showed it
     */
    @Transactional
    public StepsTaken<PlanTask> confirm(Viewer viewer, Map<UUID, StepInput> inputs) {
        return gate.takeEach(
                viewer, TaskStep.CONFIRM, inputs, tasks -> confirmed(viewer, inputs, List.copyOf(tasks.keySet())));
    }

    private void confirmed(Viewer viewer, Map<UUID, StepInput> inputs, List<UUID> tasks) {
        sql.sql("""
                        update plan.completions set confirmed_at = :at
                         where task_id = any (:tasks) and confirmed_at is null and ended_at is null
                        """)
                .param("at", SqlValues.at(clock.instant()))
                .param("tasks", tasks.toArray(UUID[]::new))
                .update();
        stepLog.writeEach(viewer, TaskStep.CONFIRM, tasks, inputs);
        events.publishEvent(new TasksDecided(tasks, "confirmed"));
    }

    @Transactional
    public Outcome<PlanTask> returnCompletion(Viewer viewer, UUID id, StepInput stepInput) {
        return reopenTask(viewer, id, TaskStep.RETURN, stepInput, "returned");
    }

    @Transactional
    public Outcome<PlanTask> reopen(Viewer viewer, UUID id, StepInput stepInput) {
        return reopenTask(viewer, id, TaskStep.REOPEN, stepInput, "reopened");
    }

    @Transactional
    public Outcome<PlanTask> undo(Viewer viewer, UUID id, StepInput stepInput) {
        return reopenTask(viewer, id, TaskStep.UNDO, stepInput, "");
    }

    /** Rejects the refusal: the task waits for acceptance again and cannot be refused a second time. */
    @Transactional
    public Outcome<PlanTask> rejectRefusal(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, TaskStep.REJECT_REFUSAL, stepInput, task -> List.of(), task -> {
            sql.sql("update plan.refusals set rejected_at = ? where task_id = ?")
                    .param(SqlValues.at(clock.instant()))
                    .param(id)
                    .update();
            return recordDecision(viewer, task, TaskStep.REJECT_REFUSAL, stepInput, "refusal-rejected");
        });
    }

    private Outcome<PlanTask> reopenTask(Viewer viewer, UUID id, TaskStep step, StepInput stepInput, String notice) {
        return gate.take(viewer, id, step, stepInput, this::aboveFinishedProblems, task -> {
            endNewestCompletion(task);
            return recordDecision(viewer, task, step, stepInput, notice);
        });
    }

    private List<Problem> aboveFinishedProblems(PlanTask task) {
        return gate.isUnderFinished(task) ? List.of(Problem.of("plan.task.problem.above-finished")) : List.of();
    }

    /** Ends the newest completion; a recurring task is due again on the day that this completion had met. */
    private void endNewestCompletion(PlanTask task) {
        sql.sql("""
                        update plan.completions set ended_at = :at
                         where id = (select id from plan.completions where task_id = :task and ended_at is null
                                      order by occurrence_on desc nulls last limit 1)
                        """)
                .param("at", SqlValues.at(clock.instant()))
                .param("task", task.id())
                .update();
        LocalDate due = task.metDue();
        if (task.isRecurring() && due != null) {
            sql.sql("update plan.tasks set due_on = ? where id = ?")
                    .params(due, task.id())
                    .update();
        }
    }

    private PlanTask recordDecision(Viewer viewer, PlanTask task, TaskStep step, StepInput stepInput, String notice) {
        stepLog.write(viewer, task.id(), TaskStepLog.RecordedStep.of(step), stepInput);
        events.publishEvent(
                notice.isEmpty()
                        ? new TaskAnswered(task.id(), task.plan(), task.agency(), TaskAnswered.Answer.UNDONE)
                        : new TasksDecided(List.of(task.id()), notice));
        return task;
    }
}
