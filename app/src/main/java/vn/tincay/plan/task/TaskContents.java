package vn.tincay.plan.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.SqlValues;
import vn.tincay.plan.task.progress.ProgressRule;

/** What a plan's own tasks say, in the plan's order. Ask only for a plan that was found in a viewer's scope. */
@Component
public class TaskContents {

    private record Named(UUID task, boolean lead, NamedBody body) {}

    private final JdbcClient sql;

    TaskContents(JdbcClient sql) {
        this.sql = sql;
    }

    public List<TaskContent> of(UUID plan) {
        var bodies = sql.sql("""
                        select b.task_id, b.role = 'lead' as lead, b.agency_id, b.name
                          from plan.task_bodies b join plan.tasks t on t.id = b.task_id
                         where t.plan_id = ? and t.handed_from_id is null
                         order by b.task_id, b.role, b.position
                        """)
                .param(plan)
                .query((row, number) -> new Named(
                        row.getObject("task_id", UUID.class),
                        row.getBoolean("lead"),
                        new NamedBody(row.getObject("agency_id", UUID.class), row.getString("name"))))
                .list();
        return sql.sql("select * from plan.tasks where plan_id = ? and handed_from_id is null order by position")
                .param(plan)
                .query((row, number) -> read(row, bodies))
                .list();
    }

    private static TaskContent read(ResultSet row, List<Named> bodies) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ours = bodies.stream().filter(body -> body.task().equals(id)).toList();
        return new TaskContent(
                id,
                row.getObject("parent_id", UUID.class),
                row.getString("number"),
                row.getString("origin").equals("duty"),
                row.getString("title"),
                row.getString("body"),
                TimingColumns.read(row),
                row.getString("time_text"),
                SqlValues.texts(row, "products"),
                row.getString("funding"),
                ProgressRule.valueOf(row.getString("rule").toUpperCase(Locale.ROOT)),
                row.getBigDecimal("weight"),
                row.getBigDecimal("goal"),
                row.getString("goal_unit"),
                ours.stream().filter(Named::lead).map(Named::body).findFirst().orElse(null),
                ours.stream().filter(body -> !body.lead()).map(Named::body).toList(),
                SqlValues.wholeOrNull(row, "source_from_line"),
                SqlValues.wholeOrNull(row, "source_to_line"));
    }
}
