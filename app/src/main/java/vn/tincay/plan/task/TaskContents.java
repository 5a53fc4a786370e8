package vn.tincay.plan.task;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the content of a plan's own tasks, in the plan's order. Use it only for a plan found in a viewer's scope. */
@Component
public class TaskContents {

    private final JdbcClient sql;
    private final TaskBodies bodies;

    TaskContents(JdbcClient sql, TaskBodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    public List<TaskContent> of(UUID plan) {
        var tasks = sql.sql("select * from plan.tasks where plan_id = ? and handed_from_id is null order by position")
                .param(plan)
                .query((row, number) -> TaskColumns.read(row))
                .list();
        var found = bodies.of(tasks.stream().map(TaskContent::id).toList());
        return tasks.stream().map(found::with).toList();
    }
}
