package vn.tincay.plan.task.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lead and coordinating bodies for many tasks at once. */
@Component
public class TaskBodies {

    private record Row(UUID task, String role, @Nullable UUID agency, String name) {
        boolean isLead() {
            return role.equals("lead");
        }

        NamedBody body() {
            return new NamedBody(agency, name);
        }
    }

    /** The bodies of several tasks. */
    public static final class BodiesByTask {
        private final Map<UUID, List<Row>> rows;

        private BodiesByTask(Map<UUID, List<Row>> rows) {
            this.rows = rows;
        }

        /** A copy of the task with its bodies. */
        public TaskContent with(TaskContent task) {
            var named = rows.getOrDefault(task.id(), List.of());
            return task.toBuilder()
                    .bodies(
                            named.stream().filter(Row::isLead).map(Row::body).toList(),
                            named.stream()
                                    .filter(row -> !row.isLead())
                                    .map(Row::body)
                                    .toList())
                    .build();
        }
    }

    private final JdbcClient sql;

    TaskBodies(JdbcClient sql) {
        this.sql = sql;
    }

    public BodiesByTask of(List<UUID> tasks) {
        if (tasks.isEmpty()) {
            return new BodiesByTask(Map.of());
        }
        return new BodiesByTask(
                sql
                        .sql("""
                        select task_id as task, role, agency_id as agency, name from plan.task_bodies
                         where task_id = any (?::uuid[]) order by task_id, role, position
                        """)
                        .param(tasks.stream().map(UUID::toString).toArray(String[]::new))
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Row::task)));
    }
}
