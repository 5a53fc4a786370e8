package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskRecord;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.TaskTree;

/** Makes the page of one task for one viewer. */
@Component
class TaskPages {

    private final PlanTasks tasks;
    private final TaskTree tree;
    private final TaskRecord record;
    private final Plans plans;

    TaskPages(PlanTasks tasks, TaskTree tree, TaskRecord record, Plans plans) {
        this.tasks = tasks;
        this.tree = tree;
        this.record = record;
        this.plans = plans;
    }

    TaskPage of(Viewer viewer, UUID id) {
        var visible = tasks.visibleTo(viewer);
        var task = visible.require(id);
        var node = tree.of(visible.withAllUnder(id)).stream()
                .filter(one -> one.task().id().equals(id))
                .findFirst()
                .orElseThrow();
        var plan = plans.visibleTo(viewer).find(task.plan());
        boolean own = visible.isOwn(id);
        var extensions = record.extensions(id);
        boolean decides = decides(viewer, task);
        return new TaskPage(
                node,
                plan.orElse(null),
                own ? steps(viewer, task, plan.map(Plan::state).orElse(PlanState.IN_FORCE), node) : List.of(),
                decides && extensions.stream().anyMatch(one -> one.isOpen()),
                record.acceptance(id).orElse(null),
                record.refusal(id).orElse(null),
                extensions,
                record.progress(id),
                record.completions(id));
    }

    private boolean decides(Viewer viewer, PlanTask task) {
        var origin = task.handedFrom();
        return origin != null
                && viewer.role().drafts()
                && tasks.visibleTo(viewer).isOwn(origin);
    }

    private static List<String> steps(Viewer viewer, PlanTask task, PlanState plan, TaskTree.Node node) {
        var steps = new ArrayList<String>();
        if (!viewer.role().drafts()) {
            return steps;
        }
        boolean running = plan.isRunning();
        if (running && task.state() == TaskState.HANDED) {
            steps.add("acceptance");
            steps.add("extension");
            steps.add("refusal");
        }
        if (running && task.state().isAtWork()) {
            steps.add("progress");
            steps.add("handover");
            steps.add("completion");
            if (task.isHandedDown() && task.dueOn() != null) {
                steps.add("extension");
            }
        }
        if (!task.isHandedDown()
                && (running || plan == PlanState.DRAFT)
                && node.handed().isEmpty()) {
            steps.add("edit");
        }
        return steps;
    }
}
