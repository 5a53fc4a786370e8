package vn.tincay.plan.task.remark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.text.TextLimit;
import vn.tincay.base.text.TypedText;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Makes a remark on a task, and withdraws it while nobody else has read it. */
@Component
@Transactional
public class RemarkingTask {

    private final TaskGate gate;
    private final TaskRemarks remarks;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemarkingTask(TaskGate gate, TaskRemarks remarks, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.gate = gate;
        this.remarks = remarks;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** @param remark the id that was created with the form */
    public Outcome<PlanTask> remark(Viewer viewer, UUID id, UUID remark, String typed) {
        return gate.take(
                viewer,
                id,
                TaskStep.REMARK,
                StepInput.of("", ""),
                task -> problems(viewer, task, remark, typed),
                task -> store(viewer, task, remark, typed.strip()));
    }

    private List<Problem> problems(Viewer viewer, PlanTask task, UUID remark, String typed) {
        var problems = new ArrayList<Problem>();
        if (typed.isBlank()) {
            problems.add(Problem.at("words", "plan.remark.problem.empty"));
        }
        TextLimit.problem("words", typed, TextLimit.SENTENCE).ifPresent(problems::add);
        TypedText.problem("words", typed).ifPresent(problems::add);
        boolean foreign = sql.sql("""
                        select exists (select 1 from plan.remarks where id = ? and (task_id <> ? or person_id <> ?))
                        """)
                .params(remark, task.id(), viewer.person())
                .query(Boolean.class)
                .single();
        if (foreign) {
            problems.add(UsedId.problem());
        }
        return problems;
    }

    private PlanTask store(Viewer viewer, PlanTask task, UUID remark, String words) {
        int stored = sql.sql("""
                        insert into plan.remarks (id, task_id, agency_id, person_id, person_name, words, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        remark,
                        task.id(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        words,
                        SqlValues.at(clock.instant()))
                .update();
        if (stored > 0) { // the second of two clicks stores and sends nothing
            remarks.markAnswered(viewer, task);
            events.publishEvent(new TaskRemarked(task.id(), task.title(), viewer.agency(), viewer.agencyName()));
        }
        return task;
    }

    /** Withdraws a remark of the viewer. Its words are deleted; the record that there was a remark stays. */
    public Outcome<PlanTask> withdraw(Viewer viewer, UUID id, @Nullable UUID remark) {
        var task = gate.require(viewer, id, TaskStep.REMARK);
        var own = remarks.of(viewer, task).stream()
                .filter(one -> one.id().equals(remark) && one.person().equals(viewer.person()))
                .findFirst();
        if (own.isEmpty()) {
            return Outcome.refused(Problem.of("plan.remark.problem.gone"));
        }
        if (own.get().words() == null) {
            return Outcome.done(task); // the second of two clicks
        }
        int withdrawn = sql.sql("""
                        update plan.remarks r set words = null, withdrawn_at = ?
                         where id = ? and not exists (select 1 from plan.remark_reads d where d.remark_id = r.id)
                        """)
                .params(SqlValues.at(clock.instant()), own.get().id())
                .update();
        return withdrawn > 0 ? Outcome.done(task) : Outcome.refused(Problem.of("plan.remark.problem.read"));
    }
}
