package vn.tincay.plan.task.due;

import java.util.List;
import java.util.UUID;

/** Event: the agency above sent a reminder about these overdue tasks of a plan. */
public record TasksReminded(UUID plan, UUID reminder, UUID by, List<UUID> tasks) {
    public TasksReminded {
        tasks = List.copyOf(tasks);
    }
}
