package vn.tincay.plan.task.step;

import java.util.List;
import java.util.UUID;

/**
 * Event: the body above decided about these tasks.
 *
 * @param what last part of the notice key {@code plan.notice.decided.}
 */
public record TasksDecided(List<UUID> tasks, String what) {
    public TasksDecided {
        tasks = List.copyOf(tasks);
    }
}
