package vn.tincay.plan.web.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.PlanHeader;

/**
 * The tasks of a plan as a tree.
 *
 * @param origins where tasks were taken over from, by the id of the task
 * @param late the number of overdue tasks of other bodies that the viewer can remind; 0 on plans of other agencies
 */
public record PlanTasksPage(
        PlanHeader head,
        List<TaskTree.Node> roots,
        DueStatusCount dueStatuses,
        Map<UUID, List<Origins.NamedOrigin>> origins,
        int late) {

    public List<TaskTree.Node> tasks() {
        return roots.stream().filter(node -> !node.task().content().duty()).toList();
    }

    public List<TaskTree.Node> duties() {
        return roots.stream().filter(node -> node.task().content().duty()).toList();
    }
}
