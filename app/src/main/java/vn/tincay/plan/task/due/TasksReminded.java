package vn.tincay.plan.task.due;

import java.util.List;
import java.util.UUID;

/** Bodies late with these tasks of a plan were reminded by the agency above. */
public record TasksReminded(UUID plan, UUID reminder, UUID by, List<UUID> tasks) {
    public TasksReminded {
        tasks = List.copyOf(tasks);
    }
}
