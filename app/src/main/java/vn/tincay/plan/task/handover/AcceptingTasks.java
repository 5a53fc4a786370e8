package vn.tincay.plan.task.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Accepts several handed-down tasks in one transaction: all of them, or none when one has changed since it was shown.
 * Tasks that are accepted already are left as they are, so that a repeated request does no harm.
 */
@Component
public class AcceptingTasks {

    private final PlanTasks tasks;
    private final TaskFingerprint fingerprints;
    private final JdbcClient sql;
    private final Clock clock;

    AcceptingTasks(PlanTasks tasks, TaskFingerprint fingerprints, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.fingerprints = fingerprints;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Accepts the tasks and returns how many are now accepted, with those that were accepted before.
     *
     * @param seen the fingerprint that the page showed of each task
     */
    @Transactional
    public Outcome<Integer> accept(Viewer viewer, Map<UUID, String> seen) {
        if (seen.isEmpty()) {
            return Outcome.refused(Problem.at("tasks", "plan.acceptances.problem.none"));
        }
        var waiting = tasks.visibleTo(viewer).lockOwn(seen.keySet()).stream()
                .filter(task -> task.state() != TaskState.ACCEPTED)
                .toList();
        var current = fingerprints.fingerprints(waiting);
        for (var task : waiting) {
            var now = current.get(task.id());
            if (!TaskStep.ACCEPT.isOpen(task) || now == null || !now.matches(seen.get(task.id()))) {
                return Outcome.refused(Fingerprint.outdated());
            }
        }
        insert(viewer, waiting);
        return Outcome.done(seen.size());
    }

    private void insert(Viewer viewer, List<PlanTask> accepted) {
        sql.sql("""
                        insert into plan.acceptances (task_id, at, person_id, person_name)
                        select id, :at, :person, :name from unnest(:tasks::uuid[]) as t (id)
                        """)
                .param("at", SqlValues.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param(
                        "tasks",
                        accepted.stream().map(task -> task.id().toString()).toArray(String[]::new))
                .update();
    }
}
