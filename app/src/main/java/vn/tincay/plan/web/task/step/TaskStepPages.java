package vn.tincay.plan.web.task.step;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.due.TaskExtensions;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Builds the page of a task's step, shows it again when the step was refused, and redirects when it was taken. */
@Component
public class TaskStepPages {

    private final PlanTasks tasks;
    private final TaskGate gate;
    private final TaskEntries entries;
    private final TaskExtensions extensions;
    private final TaskHistory history;
    private final TaskFingerprint fingerprints;
    private final TaskReceivers receivers;
    private final ProgressDrafts drafts;

    TaskStepPages(
            PlanTasks tasks,
            TaskGate gate,
            TaskEntries entries,
            TaskExtensions extensions,
            TaskHistory history,
            TaskFingerprint fingerprints,
            TaskReceivers receivers,
            ProgressDrafts drafts) {
        this.tasks = tasks;
        this.gate = gate;
        this.entries = entries;
        this.extensions = extensions;
        this.history = history;
        this.fingerprints = fingerprints;
        this.receivers = receivers;
        this.drafts = drafts;
    }

    public ModelAndView ask(Viewer viewer, UUID id, TaskStep step, FormInput input) {
        return Html.page("plan/task-step", page(viewer, id, step, input, List.of()));
    }

    public ModelAndView answer(Viewer viewer, UUID id, TaskStep step, FormInput input, Outcome<PlanTask> outcome) {
        return outcome.fold(
                task -> Html.seeOther("/tasks/" + id, "plan.done." + TaskStepPage.messageKey(task, step.path())),
                problems -> Html.invalid("plan/task-step", page(viewer, id, step, input, problems), problems));
    }

    private TaskStepPage page(Viewer viewer, UUID id, TaskStep step, FormInput input, List<Problem> problems) {
        var visible = tasks.visibleTo(viewer);
        var task = gate.require(viewer, id, step);
        boolean asksOrDecides = step == TaskStep.EXTEND || step == TaskStep.DECIDE_EXTENSION;
        boolean outdated = problems.contains(Fingerprint.outdated());
        return new TaskStepPage(
                task,
                step,
                problems.isEmpty() ? gate.closed(viewer, task, step).orElse(null) : null,
                input,
                extensions.decider(task),
                asksOrDecides ? extensions.waiting(task).orElse(null) : null,
                asksOrDecides ? Extension.earlier(extensions.of(task)) : List.of(),
                visible.directlyBelow(id).stream().anyMatch(part -> part.state().counts()),
                step == TaskStep.PROGRESS
                        ? drafts.of(viewer, task)
                                .filter(draft -> draft.entry().equals(input.id()))
                                .orElse(null)
                        : null,
                step.reachesBelow() ? below(visible, id) : List.of(),
                step == TaskStep.REROUTE ? otherReceivers(visible, task) : List.of(),
                step == TaskStep.COMPLETE || step == TaskStep.CONFIRM
                        ? entries.progress(task).stream().findFirst().orElse(null)
                        : null,
                fingerprints.current(task),
                outdated
                        ? history.since(
                                task, Fingerprint.shownAt(input.fingerprint()).orElse(Instant.EPOCH))
                        : null);
    }

    private static List<PlanTask> below(PlanTasks.Visible visible, UUID id) {
        return visible.branch(id).stream()
                .filter(task -> !task.id().equals(id) && task.state().counts())
                .toList();
    }

    private List<TaskReceivers.Receiver> otherReceivers(PlanTasks.Visible visible, PlanTask task) {
        if (task.handedFrom() == null) {
            return List.of();
        }
        var having = visible.directlyBelow(task.handedFrom()).stream()
                .filter(one -> one.isHandedDown() && one.state().counts())
                .map(PlanTask::agency)
                .toList();
        return receivers.directlyBelow(visible.require(task.handedFrom())).stream()
                .filter(receiver ->
                        !having.contains(receiver.id()) && !receiver.id().equals(task.agency()))
                .toList();
    }
}
