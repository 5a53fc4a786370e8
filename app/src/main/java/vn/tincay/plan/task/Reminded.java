package vn.tincay.plan.task;

import java.util.List;
import java.util.UUID;

/** Bodies late with these tasks of a plan were reminded by the agency above. */
public record Reminded(UUID plan, UUID reminder, UUID by, List<UUID> tasks) {
    public Reminded {
        tasks = List.copyOf(tasks);
    }
}
