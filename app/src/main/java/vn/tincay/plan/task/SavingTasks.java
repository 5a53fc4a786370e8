package vn.tincay.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskColumns;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.TimingColumns;

/** Updates the rows of the tasks that a plan itself states. Call it inside the transaction that changes the plan. */
@Component
public class SavingTasks {

    /**
     * Values of the plan that its task rows need.
     *
     * @param province code of the province to which the rows belong; null for a central agency
     * @param starts the first day on which recurring tasks can fall due
     * @param recomputesDue whether due days are computed again even for tasks whose time did not change
     */
    public record OwningPlan(
            UUID plan, UUID agency, @Nullable String province, LocalDate starts, boolean recomputesDue) {}

    private static final String UPSERT =
            """
            insert into plan.tasks (id, province_code, plan_id, agency_id, parent_id, position, origin, time_kind, time_text,
                time_day, time_quarter, time_year, time_rhythm, due_on, rule, source_from_line, source_to_line,
            """ + TaskColumns.columns("%s", TaskField.ALL) + """
            )
            values (:id, :province, :plan, :agency, :parent, :position, :origin, :kind, :timeText,
                :day, :quarter, :year, :rhythm, :due, :rule, :fromLine, :toLine,
            """ + TaskColumns.columns(":%s", TaskField.ALL) + """
            )
            on conflict (id) do update set
            """
                    + TaskColumns.columns("%1$s = excluded.%1$s", TaskField.ALL) + """
            ,
                parent_id = excluded.parent_id, position = excluded.position, origin = excluded.origin,
                time_text = excluded.time_text,
                due_on = case when not :recomputesDue and (tasks.time_kind, tasks.time_day, tasks.time_quarter, tasks.time_year,
                                    tasks.time_rhythm)
                                   is not distinct from (excluded.time_kind, excluded.time_day,
                                    excluded.time_quarter, excluded.time_year, excluded.time_rhythm)
                              then tasks.due_on else excluded.due_on end,
                time_kind = excluded.time_kind, time_day = excluded.time_day,
                time_quarter = excluded.time_quarter, time_year = excluded.time_year,
                time_rhythm = excluded.time_rhythm, rule = excluded.rule
              where tasks.plan_id = excluded.plan_id and tasks.handed_from_id is null
            """;

    private final JdbcClient sql;

    SavingTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes all tasks in this order, parents before parts, and deletes all others that the plan itself states. */
    public void write(OwningPlan plan, List<TaskContent> tasks) {
        deleteOthers(plan.plan(), tasks.stream().map(TaskContent::id).toList());
        int position = 0;
        for (var task : tasks) {
            if (upsert(plan, task, ++position) == 0) {
                // The id belongs to a task of another plan: that task is not changed, and the answer does not reveal
                // that it exists.
                throw new NotFound();
            }
            writeBodies(task);
        }
    }

    private void deleteOthers(UUID plan, List<UUID> keptIds) {
        var ids = keptIds.stream().map(UUID::toString).toArray(String[]::new);
        sql.sql("delete from plan.tasks where plan_id = ? and handed_from_id is null and id <> all (?::uuid[])")
                .param(plan)
                .param(ids)
                .update();
    }

    /** Inserts or updates the row; returns 0 when the id belongs to a task of another plan or to a handed-down task. */
    private int upsert(OwningPlan plan, TaskContent task, int position) {
        var timing = TimingColumns.of(task.timing());
        return TaskColumns.bind(sql.sql(UPSERT), task)
                .param("id", task.id())
                .param("province", plan.province())
                .param("plan", plan.plan())
                .param("agency", plan.agency())
                .param("parent", task.parent())
                .param("position", position)
                .param("origin", task.duty() ? "duty" : "task")
                .param("kind", timing.kind())
                .param("timeText", task.timeText())
                .param("day", timing.day())
                .param("quarter", timing.quarter())
                .param("year", timing.year())
                .param("rhythm", timing.rhythm())
                .param("due", task.timing().dueFrom(plan.starts()))
                .param("rule", task.rule().name().toLowerCase(Locale.ROOT))
                .param("recomputesDue", plan.recomputesDue())
                .param("fromLine", task.fromLine())
                .param("toLine", task.toLine())
                .update();
    }

    private void writeBodies(TaskContent task) {
        sql.sql("delete from plan.task_bodies where task_id = ?")
                .param(task.id())
                .update();
        int position = 0;
        for (var lead : task.leads()) {
            insertBody(task.id(), "lead", ++position, lead);
        }
        position = 0;
        for (var other : task.coordinating()) {
            insertBody(task.id(), "coordinating", ++position, other);
        }
    }

    private void insertBody(UUID task, String role, int position, NamedBody body) {
        sql.sql("insert into plan.task_bodies (task_id, role, position, agency_id, name) values (?, ?, ?, ?, ?)")
                .param(task)
                .param(role)
                .param(position)
                .param(body.agency())
                .param(body.name())
                .update();
    }
}
