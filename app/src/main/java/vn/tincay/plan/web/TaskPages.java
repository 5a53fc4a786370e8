package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskHistory;
import vn.tincay.plan.task.TaskRecord;
import vn.tincay.plan.task.TaskStep;
import vn.tincay.plan.task.TaskTree;

/** Makes the page of one task for one viewer. */
@Component
class TaskPages {

    private final PlanTasks tasks;
    private final TaskTree tree;
    private final TaskRecord record;
    private final TaskHistory history;
    private final Plans plans;

    TaskPages(PlanTasks tasks, TaskTree tree, TaskRecord record, TaskHistory history, Plans plans) {
        this.tasks = tasks;
        this.tree = tree;
        this.record = record;
        this.history = history;
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
        var extensions = record.extensions(id);
        var steps = steps(viewer, visible, node, plan.map(Plan::state).orElse(PlanState.IN_FORCE));
        return new TaskPage(
                node,
                plan.orElse(null),
                steps,
                steps.contains(TaskStep.DECIDE_EXTENSION.path()),
                record.acceptance(id).orElse(null),
                record.refusal(id).orElse(null),
                extensions,
                record.progress(id),
                record.completions(id),
                history.steps(id),
                record.removals(id),
                visible.isOwn(id) && viewer.role().drafts(),
                viewer);
    }

    /** What the viewer may do next, the usual step first. */
    private List<String> steps(Viewer viewer, PlanTasks.Visible visible, TaskTree.Node node, PlanState plan) {
        var steps = new ArrayList<String>();
        if (!viewer.role().drafts()) {
            return steps;
        }
        var task = node.task();
        boolean own = visible.isOwn(task.id());
        boolean above =
                task.handedFrom() != null && !task.agency().equals(viewer.agency()) && visible.isOwn(task.handedFrom());
        Stream.of(TaskStep.values())
                .filter(step -> step.side() == TaskStep.Side.RECEIVER ? own : above)
                .filter(step -> step.fits(task))
                .filter(step -> step != TaskStep.DECIDE_EXTENSION
                        || record.openExtension(task.id()).isPresent())
                .forEach(step -> steps.add(step.path()));
        if (own
                && !task.isHandedDown()
                && (plan.isRunning() || plan == PlanState.DRAFT)
                && node.handed().isEmpty()) {
            steps.add("edit");
        }
        return steps;
    }
}
