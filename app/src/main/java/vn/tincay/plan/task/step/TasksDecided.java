package vn.tincay.plan.task.step;

import java.util.List;
import java.util.UUID;

/**
 * The body above decided something about these tasks below.
 *
 * @param what last part of the notice's key {@code plan.notice.decided.}
 */
public record TasksDecided(List<UUID> tasks, String what) {
    public TasksDecided {
        tasks = List.copyOf(tasks);
    }
}
