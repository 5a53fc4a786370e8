package vn.tincay.plan.task.handover;

import java.util.List;
import java.util.UUID;

/** Event: the task {@code origin} was handed down to these agencies. */
public record TasksHandedDown(UUID plan, UUID origin, String title, List<UUID> agencies) {
    public TasksHandedDown {
        agencies = List.copyOf(agencies);
    }
}
