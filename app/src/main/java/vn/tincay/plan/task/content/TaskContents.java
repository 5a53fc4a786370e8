package vn.tincay.plan.task.content;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;

/** Reads the content of a plan's own tasks, in the plan's order. */
@Component
public class TaskContents {

    private final JdbcClient sql;
    private final TaskBodies bodies;

    TaskContents(JdbcClient sql, TaskBodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    public List<TaskContent> of(Plan plan) {
        var tasks = sql.sql("select * from plan.tasks where plan_id = ? and handed_from_id is null order by position")
                .param(plan.id())
                .query((row, number) -> TaskColumns.read(row))
                .list();
        var found = bodies.of(tasks.stream().map(TaskContent::id).toList());
        return tasks.stream().map(found::with).toList();
    }
}
