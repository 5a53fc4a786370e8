package vn.tincay.plan.task.step;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.PlanScope;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskRows;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.viewer.Viewer;

/** Finds the tasks that are reported as done and wait for the viewer to confirm them, with what was reported. */
@Component
public class WaitingCompletions {

    /** The most tasks found at once; nobody could check more on one page. */
    public static final int MOST = 100;

    private record Report(
            UUID task,
            LocalDate done,
            Instant at,
            String by,
            @Nullable String note) {}

    /** Tasks {@code t} that were handed down from a task of the viewer's agency and wait to be confirmed as done. */
    private static final String WAITS = """
             and c.done_on is not null and c.confirmed_at is null and t.withdrawn_at is null
             and p.state in ('issued', 'in_force') and t.agency_id <> :me
             and exists (select 1 from plan.tasks above
                          where above.id = t.handed_from_id
                            and (above.agency_id = :me or (above.handed_from_id is null and
            """ + PlanScope.OWN_PLAN + ")))";

    private final JdbcClient sql;
    private final TaskRows rows;
    private final TaskGate gate;
    private final TaskEntries entries;

    WaitingCompletions(JdbcClient sql, TaskRows rows, TaskGate gate, TaskEntries entries) {
        this.sql = sql;
        this.rows = rows;
        this.gate = gate;
        this.entries = entries;
    }

    /**
     * The completions that wait for this viewer, those done longest ago first, at most {@link #MOST}.
     *
     * @param words of the title or the agency, with or without diacritics
     * @param plan only tasks of this plan; null for all
     */
    public List<WaitingCompletion> of(Viewer viewer, String words, @Nullable UUID plan) {
        var tasks = tasks(viewer, words, plan, MOST);
        var reports = reports(tasks);
        var progress = entries.progress(tasks);
        return tasks.stream()
                .filter(task -> reports.containsKey(task.id()))
                .map(task -> waiting(
                        task, requireNonNull(reports.get(task.id())), progress.getOrDefault(task.id(), List.of())))
                .toList();
    }

    /** Whether at least two completions wait, so that a page for several of them is useful. */
    public boolean areSeveral(Viewer viewer) {
        return tasks(viewer, "", null, 2).size() > 1;
    }

    private static WaitingCompletion waiting(PlanTask task, Report report, List<TaskEntries.ProgressEntry> progress) {
        return new WaitingCompletion(task, report.done(), report.at(), report.by(), report.note(), progress);
    }

    private List<PlanTask> tasks(Viewer viewer, String words, @Nullable UUID plan, int most) {
        return rows
                .list(sql.sql(TaskRows.SELECT + " where " + TaskScope.TASK + WAITS + " and "
                                + SqlValues.folded("concat_ws(' ', t.number, t.title, a.name)") + " like :words"
                                + " and (:plan::uuid is null or t.plan_id = :plan::uuid)"
                                + " order by c.done_on, a.name, t.id limit :most")
                        .param("me", viewer.agency())
                        .param("words", VietnameseText.like(words))
                        .param("plan", plan)
                        .param("most", most))
                .stream()
                .filter(task -> gate.mayTake(viewer, task, TaskStep.CONFIRM))
                .toList();
    }

    private Map<UUID, Report> reports(List<PlanTask> tasks) {
        return sql
                .sql("""
                        select distinct on (task_id) task_id as task, done_on as done, at, person_name as by, note
                          from plan.completions
                         where task_id = any (?) and confirmed_at is null and ended_at is null
                         order by task_id, at desc, id desc
                        """)
                .param(tasks.stream().map(PlanTask::id).toArray(UUID[]::new))
                .query(RecordRows.of(Report.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Report::task, report -> report));
    }
}
