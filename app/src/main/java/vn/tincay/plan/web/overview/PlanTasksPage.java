package vn.tincay.plan.web.overview;

import java.util.List;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.PlanHeader;

/** The tasks of a plan as a tree; {@code late} counts the overdue tasks of other bodies that can be reminded. */
public record PlanTasksPage(PlanHeader head, List<TaskTree.Node> roots, DueStatusCount dueStatuses, int late) {

    public List<TaskTree.Node> tasks() {
        return roots.stream().filter(node -> !node.task().content().duty()).toList();
    }

    public List<TaskTree.Node> duties() {
        return roots.stream().filter(node -> node.task().content().duty()).toList();
    }
}
