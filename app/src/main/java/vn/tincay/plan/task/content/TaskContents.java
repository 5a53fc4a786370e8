package vn.tincay.plan.task.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;

/** Reads the content of the tasks that a plan itself states, in the plan's order. */
@Component
public class TaskContents {

    private final JdbcClient sql;
    private final TaskBodies bodies;

    TaskContents(JdbcClient sql, TaskBodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    public List<TaskContent> of(Plan plan) {
        return of(List.of(plan.id())).getOrDefault(plan.id(), List.of());
    }

    /** The tasks that each plan itself states, by the id of the plan; plans without such tasks are left out. */
    public Map<UUID, List<TaskContent>> of(Collection<UUID> plans) {
        var tasks = sql.sql("""
                        select * from plan.tasks where plan_id = any (?::uuid[]) and handed_from_id is null
                         order by plan_id, position
                        """)
                .param(plans.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getObject("plan_id", UUID.class), TaskColumns.read(row)))
                .list();
        var found = bodies.of(tasks.stream().map(task -> task.getValue().id()).toList());
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(task -> found.with(task.getValue()), Collectors.toList())));
    }
}
