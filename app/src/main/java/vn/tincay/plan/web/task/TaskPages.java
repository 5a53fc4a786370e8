package vn.tincay.plan.web.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.task.due.TaskExtensions;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.remark.TaskRemarks;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskParty;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Builds the page of one task for one viewer. */
@Component
class TaskPages {

    private final PlanTasks tasks;
    private final TaskGate gate;
    private final TaskTree tree;
    private final TaskEntries entries;
    private final TaskExtensions extensions;
    private final TaskHistory history;
    private final Plans plans;
    private final ProgressDrafts drafts;
    private final Origins origins;
    private final TaskRemarks remarks;

    TaskPages(
            PlanTasks tasks,
            TaskGate gate,
            TaskTree tree,
            TaskEntries entries,
            TaskExtensions extensions,
            TaskHistory history,
            Plans plans,
            ProgressDrafts drafts,
            Origins origins,
            TaskRemarks remarks) {
        this.tasks = tasks;
        this.gate = gate;
        this.tree = tree;
        this.entries = entries;
        this.extensions = extensions;
        this.history = history;
        this.plans = plans;
        this.drafts = drafts;
        this.origins = origins;
        this.remarks = remarks;
    }

    TaskPage of(Viewer viewer, UUID id) {
        var visible = tasks.visibleTo(viewer);
        var task = visible.require(id);
        var node = tree.of(visible.branch(id)).stream()
                .filter(one -> one.task().id().equals(id))
                .findFirst()
                .orElseThrow();
        var plan = plans.visibleTo(viewer).find(task.plan());
        boolean works = gate.parties(viewer, task).contains(TaskParty.RECEIVER);
        var steps = new ArrayList<String>();
        gate.open(viewer, task).forEach(step -> steps.add(step.path()));
        if (works && isEditable(node, plan.map(Plan::state).orElse(PlanState.IN_FORCE))) {
            steps.add("edit");
        }
        return new TaskPage(
                node,
                plan.orElse(null),
                plan.map(one -> origins.bySubject(one).getOrDefault(id, List.of()))
                        .orElse(List.of()),
                steps,
                steps.contains(TaskStep.DECIDE_EXTENSION.path()),
                entries.acceptance(task).orElse(null),
                entries.refusal(task).orElse(null),
                extensions.of(task),
                extensions.waiting(task).orElse(null),
                extensions.decider(task),
                entries.progress(task),
                entries.completions(task),
                history.steps(task),
                entries.removals(task),
                remarks.of(viewer, task),
                steps.contains(TaskStep.PROGRESS.path()) ? draftSavedAt(viewer, task) : null,
                works,
                viewer);
    }

    private @Nullable Instant draftSavedAt(Viewer viewer, PlanTask task) {
        return drafts.of(viewer, task)
                .filter(draft -> !draft.isBlank())
                .map(ProgressDrafts.Draft::savedAt)
                .orElse(null);
    }

    /**
     * Whether the task can be edited: the plan itself states it, it is not handed down to anybody, and its plan is a
     * draft or running.
     */
    private static boolean isEditable(TaskTree.Node node, PlanState plan) {
        return !node.task().isHandedDown()
                && (plan.isRunning() || plan == PlanState.DRAFT)
                && node.handed().isEmpty();
    }
}
