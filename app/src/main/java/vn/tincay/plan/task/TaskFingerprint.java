package vn.tincay.plan.task;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.plan.task.handover.TaskBranch;

/**
 * Computes the fingerprint of what a page of a task shows: the task, its history, and the state of the tasks below it.
 * Every step sends it back, and is refused when the task has changed since.
 */
@Component
public class TaskFingerprint {

    /** What the pages of several tasks show. Whole rows are read, so that a column added later is covered at once. */
    private static final String SELECT_SHOWN = TaskBranch.OF_EACH + """
            select b.root, to_jsonb(t)::text as task, p.state,
                   (select jsonb_agg(to_jsonb(b) order by b.role, b.position)::text
                      from plan.task_bodies b where b.task_id = t.id) as bodies,
                   (select to_jsonb(a)::text from plan.acceptances a where a.task_id = t.id) as acceptance,
                   (select to_jsonb(r)::text from plan.refusals r where r.task_id = t.id) as refusal,
                   (select jsonb_agg(to_jsonb(c) order by c.id)::text
                      from plan.completions c where c.task_id = t.id) as completions,
                   (select jsonb_agg(to_jsonb(e) order by e.id)::text
                      from plan.extensions e where e.task_id = t.id and t.id = b.root) as extensions,
                   (select jsonb_agg(to_jsonb(g) order by g.id)::text
                      from plan.progress g where g.task_id = t.id and t.id = b.root) as entries,
                   (select jsonb_agg(to_jsonb(f) order by f.progress_id, f.attachment_id)::text
                      from plan.progress_files f join plan.progress g on g.id = f.progress_id
                     where g.task_id = t.id and t.id = b.root) as files
              from branch b join plan.tasks t on t.id = b.id join plan.plans p on p.id = t.plan_id
             order by t.id
            """;

    private final JdbcClient sql;
    private final Clock clock;

    TaskFingerprint(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The value of the hidden field {@code seen} for a page rendered now. */
    public String current(PlanTask task) {
        return fingerprint(task).at(clock.instant());
    }

    /** The values of the hidden fields {@code seen} for a page that shows several tasks, by the id of the task. */
    public Map<UUID, String> current(List<PlanTask> tasks) {
        var now = clock.instant();
        var fingerprints = new LinkedHashMap<UUID, String>();
        fingerprints(tasks).forEach((task, fingerprint) -> fingerprints.put(task, fingerprint.at(now)));
        return fingerprints;
    }

    public boolean isCurrent(PlanTask task, @Nullable String carried) {
        return fingerprint(task).matches(carried);
    }

    private Fingerprint fingerprint(PlanTask task) {
        return Objects.requireNonNull(fingerprints(List.of(task)).get(task.id()));
    }

    /** The fingerprints of several tasks by the id of the task, read in one statement. */
    public Map<UUID, Fingerprint> fingerprints(List<PlanTask> tasks) {
        var shown = new LinkedHashMap<UUID, List<Map<String, Object>>>();
        sql.sql(SELECT_SHOWN)
                .param("tasks", tasks.stream().map(task -> task.id().toString()).toArray(String[]::new))
                .query()
                .listOfRows()
                .forEach(row -> shown.computeIfAbsent((UUID) row.remove("root"), root -> new ArrayList<>())
                        .add(row));
        var fingerprints = new LinkedHashMap<UUID, Fingerprint>();
        shown.forEach((root, rows) -> fingerprints.put(root, Fingerprint.of(rows)));
        return fingerprints;
    }
}
