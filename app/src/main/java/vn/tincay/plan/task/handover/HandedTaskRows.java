package vn.tincay.plan.task.handover;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.content.TaskColumns;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.viewer.Viewer;

/** Inserts handed-down tasks: any number of tasks for any number of bodies in one statement. */
@Component
public class HandedTaskRows {

    /**
     * One task for one body.
     *
     * @param isCoordinating whether the body is asked to coordinate rather than ordered to carry it out
     * @param due the due day for the body; null keeps the due day of the task that is handed down
     * @param goal the goal for the body; null for none
     */
    public record HandedTask(
            UUID task,
            UUID agency,
            boolean isCoordinating,
            @Nullable LocalDate due,
            @Nullable BigDecimal goal) {}

    /** The fields that are copied unchanged. The goal comes with the order, and the weight gets its default. */
    private static final List<TaskField> COPIED = TaskField.ALL.stream()
            .filter(field -> field != TaskField.WEIGHT && field != TaskField.GOAL)
            .toList();

    private final JdbcClient sql;
    private final Clock clock;

    HandedTaskRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Inserts the tasks, each with its body as lead. The caller has locked the tasks that are handed down and checked
     * the bodies.
     */
    public void insert(Viewer viewer, List<HandedTask> handed, String note) {
        sql.sql("""
                        with given as (
                            select * from unnest(:ids::uuid[], :tasks::uuid[], :agencies::uuid[], :coordinating::boolean[],
                                                 :dues::date[], :goals::numeric[])
                                as g (id, task_id, agency_id, coordinating, due, goal)),
                        receiver as (
                            select a.id, a.name,
                                   (select above.unit_code from agency.lines l
                                      join agency.agencies above on above.id = l.above_id
                                     where l.below_id = a.id and above.level = 'province' and above.unit_code is not null
                                     order by l.distance desc limit 1) as province_code
                              from agency.agencies a where a.id in (select agency_id from given)),
                        handed as (
                            insert into plan.tasks (id, province_code, plan_id, agency_id, handed_from_id, handed_at,
                                handed_by, handed_by_name, handed_note, joining, position, origin, time_kind, time_text,
                                time_day, time_quarter, time_year, time_rhythm, due_on, rule, goal,
                        """ + TaskColumns.columns("%s", COPIED) + """
                                )
                            select g.id, r.province_code, t.plan_id, g.agency_id, t.id, :at, :person, :name, :note,
                                   g.coordinating, t.position, t.origin,
                                   case when g.due is null or t.time_kind = 'recurring' then t.time_kind
                                        else 'by_date' end,
                                   case when g.due is null then t.time_text end,
                                   case when g.due is null then t.time_day else g.due end,
                                   t.time_quarter, t.time_year, t.time_rhythm, coalesce(g.due, t.due_on),
                                   t.rule, g.goal,
                        """ + TaskColumns.columns("t.%s", COPIED) + """

                              from given g join plan.tasks t on t.id = g.task_id join receiver r on r.id = g.agency_id)
                        insert into plan.task_bodies (task_id, role, position, agency_id, name)
                        select g.id, 'lead', 1, r.id, r.name from given g join receiver r on r.id = g.agency_id
                        """)
                .param("ids", texts(handed, one -> Ids.next()))
                .param("tasks", texts(handed, HandedTask::task))
                .param("agencies", texts(handed, HandedTask::agency))
                .param(
                        "coordinating",
                        handed.stream().map(HandedTask::isCoordinating).toArray(Boolean[]::new))
                .param("dues", texts(handed, HandedTask::due))
                .param("goals", texts(handed, HandedTask::goal))
                .param("at", SqlValues.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("note", note.isBlank() ? null : note.strip())
                .update();
    }

    private static @Nullable String[] texts(List<HandedTask> handed, Function<HandedTask, @Nullable Object> column) {
        return handed.stream()
                .map(column)
                .map(value -> value == null ? null : Objects.toString(value))
                .toArray(String[]::new);
    }
}
