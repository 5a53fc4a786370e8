package vn.tincay.plan.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.TaskTree;

/** The number of tasks by due status, without refused and withdrawn ones. */
public record DueStatusCount(Map<DueStatus, Long> counts) {

    public static DueStatusCount of(List<TaskTree.Node> roots) {
        var counts = new EnumMap<DueStatus, Long>(DueStatus.class);
        roots.stream()
                .flatMap(TaskTree.Node::withAllBelow)
                .filter(node -> node.task().state().counts())
                .forEach(node -> counts.merge(node.dueStatus(), 1L, Long::sum));
        return new DueStatusCount(counts);
    }

    public long of(DueStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
