package vn.tincay.plan.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.web.StatusTone;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.task.progress.RemovingProgress;
import vn.tincay.plan.task.remark.TaskRemarks;
import vn.tincay.plan.task.step.TaskAction;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.web.PlanTones;
import vn.tincay.viewer.Viewer;

/**
 * One task with its history.
 *
 * @param plan null when the viewer may see the task but not its plan
 * @param origins from which plan the task was taken over
 * @param steps the steps the viewer may take, as message keys after {@code plan.task-step.}, which are also the last
 * part of their address
 * @param decides whether a request for an extension waits for this viewer
 * @param acceptance null while the task is not accepted
 * @param refusal null when the task was never refused
 * @param waiting the request for an extension that waits for a decision; null when there is none
 * @param decider the name of the body above, which decides on extensions and on completion; empty for a task of the
 * plan itself
 * @param takenSteps the steps stored in {@code plan.task_steps}, newest first
 * @param remarks oldest first; none for a viewer outside {@code TaskScope.IN_LINE}
 * @param draftSavedAt when the viewer's unsent progress report was saved; null when there is none, it is blank, or it
 * cannot be sent
 * @param own whether the viewer's agency has the task and the viewer's role works on it
 */
public record TaskPage(
        TaskTree.Node node,
        @Nullable Plan plan,
        List<Origins.NamedOrigin> origins,
        List<String> steps,
        boolean decides,
        @Nullable TaskAction acceptance,
        @Nullable TaskAction refusal,
        List<Extension> extensions,
        @Nullable Extension waiting,
        String decider,
        List<TaskEntries.ProgressEntry> progress,
        List<TaskEntries.CompletionEntry> completions,
        List<TaskHistory.Step> takenSteps,
        List<TaskEntries.Removed> removed,
        List<TaskRemarks.Remark> remarks,
        @Nullable Instant draftSavedAt,
        boolean own,
        Viewer viewer) {

    public PlanTask task() {
        return node.task();
    }

    /** The whole history, newest first. */
    public List<TimelineEntry> timeline() {
        return TaskTimeline.of(this);
    }

    /** The step that withdrew the task; null while it is not withdrawn. */
    public TaskHistory.@Nullable Step withdrawal() {
        return task().state() != TaskState.WITHDRAWN
                ? null
                : takenSteps.stream()
                        .filter(step -> step.step() == TaskStep.WITHDRAW || step.step() == TaskStep.REROUTE)
                        .findFirst()
                        .orElse(null);
    }

    /** The due day before its last change; null when it never changed. */
    public @Nullable LocalDate formerDue() {
        var changed = Stream.concat(
                takenSteps.stream()
                        .filter(step -> step.step() == TaskStep.REDATE && step.before() != null)
                        .map(step -> Map.entry(step.at(), Objects.requireNonNull(step.before()))),
                extensions.stream()
                        .filter(extension -> Boolean.TRUE.equals(extension.granted())
                                && extension.previousOn() != null
                                && extension.decidedAt() != null)
                        .map(extension -> Map.entry(
                                Objects.requireNonNull(extension.decidedAt()),
                                Objects.requireNonNull(extension.previousOn()))));
        return changed.max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse(null);
    }

    /** Whether the viewer may remove a file of this entry, or with {@code whole} the entry itself. */
    public boolean mayRemove(TaskEntries.ProgressEntry entry, boolean whole) {
        return own
                && RemovingProgress.mayRemove(viewer, entry.person())
                && (!whole || TaskStep.PROGRESS.isOpen(task()));
    }

    /** The handed-down tasks that were withdrawn. */
    public List<TaskTree.Node> withdrawn() {
        return node.handed().stream()
                .filter(one -> one.task().state() == TaskState.WITHDRAWN)
                .toList();
    }

    public StatusTone tone() {
        return PlanTones.of(node.dueStatus());
    }

    public boolean isDone() {
        return node.dueStatus() == DueStatus.DONE_ON_TIME || node.dueStatus() == DueStatus.DONE_LATE;
    }

    public String href(String step) {
        return "/tasks/" + task().id() + (step.isEmpty() ? "" : "/" + step);
    }
}
