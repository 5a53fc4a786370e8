package vn.tincay.plan.web.task.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.ShownFile;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.document.attachment.AttachmentPanel.Adding;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskStep;

/**
 * Asks for the input of a task's step; the step's path determines the message keys and the address.
 *
 * @param closed why the step cannot be taken now, shown before the form is filled in; null when it can, and beside the
 *     problems of a refused step
 * @param decider the name of the body above, which confirms completion; empty for a task of the plan itself
 * @param extension the request for an extension that waits for a decision; null when there is none, and on other steps
 * @param earlier the requests for an extension that are decided or replaced; empty on other steps
 * @param hasComputedProgress whether the task's progress is computed from the tasks below, so that no figure is asked
 * @param draft this person's unsent progress report; null when there is none, and on other steps
 * @param below the tasks below that the step also changes
 * @param receivers the bodies to which the task may be rerouted; empty on other steps
 * @param latestProgress the newest progress, on pages that report or confirm completion; null when there is none,
 *     and on other steps
 * @param fingerprint fingerprint of this page
 * @param since what happened since the page was shown, when the step was refused for that reason; null otherwise
 */
public record TaskStepPage(
        PlanTask task,
        TaskStep step,
        @Nullable Problem closed,
        FormInput input,
        String decider,
        @Nullable Extension extension,
        List<TimelineEntry> earlier,
        boolean hasComputedProgress,
        ProgressDrafts.@Nullable Draft draft,
        List<PlanTask> below,
        List<TaskReceivers.Receiver> receivers,
        TaskEntries.@Nullable ProgressEntry latestProgress,
        String fingerprint,
        @Nullable List<TaskHistory.Event> since) {

    private static final String ACCEPTED = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt";

    public String path() {
        return step.path();
    }

    /** The message key of the step for this task: a body that is asked to coordinate has its own wording. */
    public String messageKey() {
        return messageKey(task, step.path());
    }

    /** The message key of a step of this task, for a button on the page of the task. */
    public static String messageKey(PlanTask task, String step) {
        var answers = step.equals(TaskStep.ACCEPT.path()) || step.equals(TaskStep.REFUSE.path());
        return answers && task.isCoordinating() ? step + "-joining" : step;
    }

    public String action() {
        return "/tasks/" + task.id() + "/" + step.path();
    }

    /** Whether the step refuses or withdraws the task; its button is shown as a warning. */
    public boolean isWarning() {
        return step == TaskStep.REFUSE || step == TaskStep.WITHDRAW;
    }

    /**
     * The newest progress when it is below 100% or the goal, as a warning to those who report or confirm completion;
     * otherwise empty.
     */
    public String unfinishedProgress(Ui ui) {
        if (latestProgress == null) {
            return "";
        }
        if (latestProgress.percent() != null && latestProgress.percent() < 100) {
            return ui.number(latestProgress.percent()) + "%";
        }
        return latestProgress.figure() != null
                        && task.content().goal() != null
                        && latestProgress.figure().compareTo(task.content().goal()) < 0
                ? ui.number(latestProgress.figure()) + " / "
                        + ui.number(task.content().goal())
                        + (task.content().goalUnit() == null
                                ? ""
                                : " " + task.content().goalUnit())
                : "";
    }

    public List<Choice> receiverChoices() {
        return receivers.stream()
                .map(receiver -> Choice.of(receiver.id().toString(), receiver.name()))
                .toList();
    }

    /** The files stored in the draft, and the field for more. */
    public AttachmentPanel files(Ui ui) {
        var path = "/tasks/" + task.id();
        return AttachmentPanel.of(
                        draft == null ? List.of() : draft.files(),
                        file -> file.shownAt(path + "/evidence/" + file.id())
                                .removableBy(new ShownFile.Removal.ByTick(
                                        "drop", file.id().toString())))
                .adding(Adding.several("files", "plan.field.files", ACCEPTED, filesToChooseAgain(ui)));
    }

    /** The files chosen in a refused form that are not stored in the draft and must be chosen again. */
    private List<String> filesToChooseAgain(Ui ui) {
        var fileNames = draft == null
                ? List.<String>of()
                : draft.files().stream().map(Attachment::fileName).toList();
        return ui.chosenFiles().getOrDefault("files", List.of()).stream()
                .filter(name -> !fileNames.contains(name))
                .toList();
    }

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return since == null
                ? null
                : new ChangesSinceShown(
                        List.of(),
                        since.stream()
                                .map(event -> new ChangesSinceShown.Done(
                                        ui.t("plan.task-event", event.step()) + " – " + event.agency(),
                                        null,
                                        event.by(),
                                        event.at()))
                                .toList());
    }
}
