package vn.tincay.plan.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.content.TaskBodies;
import vn.tincay.plan.task.content.TaskColumns;
import vn.tincay.plan.task.step.TaskAction;

/** Reads tasks: one row for each, then the bodies of all of them. */
@Component
public class TaskRows {

    /**
     * Selects tasks with the rows from which their state follows. A recurring task is done when its latest due day
     * was met and no further one is left.
     */
    public static final String SELECT = """
            select t.*, p.title as plan_title, p.number as plan_number, a.name as agency_name,
                   c.occurrence_on as met_due, c.done_on, p.state as plan_state,
                   p.state not in ('draft', 'submitted') and
            """ + TaskScope.DUE_SINCE_ENTRY + """
                    as counted,
                   p.state in ('issued', 'in_force') as running,
                   t.handed_from_id is not null and c.done_on is not null and c.confirmed_at is null as reported,
                   coalesce(r.rejected_at is not null, false) as refusal_rejected,
                   case when t.withdrawn_at is not null then 'WITHDRAWN'
                        when c.done_on is not null and (t.time_kind <> 'recurring' or t.due_on is null)
                             then case when t.handed_from_id is not null and c.confirmed_at is null
                                       then 'REPORTED' else 'DONE' end
                        when r.at is not null and r.rejected_at is null then 'REFUSED'
                        when t.handed_from_id is null then 'OPEN'
                        when exists (select 1 from plan.acceptances s where s.task_id = t.id) then 'ACCEPTED'
                        else 'HANDED' end as state
              from plan.tasks t
              join plan.plans p on p.id = t.plan_id
              join agency.agencies a on a.id = t.agency_id
              left join plan.recordings o on o.plan_id = p.id
              left join plan.refusals r on r.task_id = t.id
              left join lateral (select occurrence_on, done_on, confirmed_at from plan.completions c
                                  where c.task_id = t.id and c.ended_at is null
                                  order by c.occurrence_on desc nulls last limit 1) c on true
            """;

    private final TaskBodies bodies;

    TaskRows(TaskBodies bodies) {
        this.bodies = bodies;
    }

    /** Tasks of a query that starts with {@link #SELECT}. */
    public List<PlanTask> list(StatementSpec query) {
        return withBodies(query.query(TaskRows::read).list());
    }

    List<PlanTask> withBodies(List<PlanTask> tasks) {
        var found = bodies.of(tasks.stream().map(PlanTask::id).toList());
        return tasks.stream().map(task -> task.with(found.with(task.content()))).toList();
    }

    /** Reads a task without its bodies. */
    static PlanTask read(ResultSet row, int number) throws SQLException {
        var handedAt = SqlValues.momentOrNull(row, "handed_at");
        return new PlanTask(
                TaskColumns.read(row),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_title"),
                row.getString("plan_number"),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("handed_from_id", UUID.class),
                handedAt == null
                        ? null
                        : new TaskAction(
                                handedAt,
                                row.getObject("handed_by", UUID.class),
                                row.getString("handed_by_name"),
                                row.getString("handed_note")),
                row.getBoolean("joining"),
                row.getInt("position"),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getObject("met_due", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getBoolean("counted"),
                row.getBoolean("running"),
                row.getBoolean("reported"),
                row.getBoolean("refusal_rejected"));
    }
}
