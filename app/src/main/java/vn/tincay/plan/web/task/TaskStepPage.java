package vn.tincay.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.due.TaskExtension;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskRecord;
import vn.tincay.plan.task.step.TaskStep;

/**
 * Asks for what a step of a task needs; the step's path names the words and the address.
 *
 * @param asked the open question for more time, when there is one
 * @param follows whether the task's progress follows from others, so that no figure is asked
 * @param draft what this person has written about the task and not reported; null for none, and on other steps
 * @param below the tasks handed further down that the step would bring along
 * @param receivers the bodies a task may be given to instead
 * @param told the newest progress, where the step says or confirms that the work is done; null for none
 * @param seen what this page shows
 * @param since what happened since the page that sent a refused step was made; null otherwise
 */
public record TaskStepPage(
        PlanTask task,
        TaskStep step,
        FormInput typed,
        @Nullable TaskExtension asked,
        boolean follows,
        ProgressDrafts.@Nullable Draft draft,
        List<PlanTask> below,
        List<TaskReceivers.Receiver> receivers,
        TaskRecord.@Nullable ProgressEntry told,
        String seen,
        @Nullable List<TaskHistory.Event> since) {

    public String path() {
        return step.path();
    }

    /** The step in the words of this task: a body that is asked to work along takes no orders. */
    public String words() {
        return words(task, step.path());
    }

    /** The same for a button on the page of the task. */
    public static String words(PlanTask task, String step) {
        var answers = step.equals(TaskStep.ACCEPT.path()) || step.equals(TaskStep.REFUSE.path());
        return answers && task.joining() ? step + "-joining" : step;
    }

    public String action() {
        return "/tasks/" + task.id() + "/" + step.path();
    }

    /** Whether the step takes work or trust away, so that its button looks like it. */
    public boolean takesAway() {
        return step == TaskStep.REFUSE || step == TaskStep.WITHDRAW;
    }

    /** What the newest progress says, when it is less than the whole: whoever calls the work done is told so. */
    public String unfinished(Ui ui) {
        if (told == null) {
            return "";
        }
        if (told.percent() != null && told.percent() < 100) {
            return ui.number(told.percent()) + "%";
        }
        return told.figure() != null
                        && task.content().goal() != null
                        && told.figure().compareTo(task.content().goal()) < 0
                ? ui.number(told.figure()) + " / " + ui.number(task.content().goal())
                        + (task.content().goalUnit() == null
                                ? ""
                                : " " + task.content().goalUnit())
                : "";
    }

    public List<Choice> receiverChoices() {
        return receivers.stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    /** The files kept in the draft, each to be dropped by ticking it. */
    public List<Choice> keptFiles(Ui ui) {
        return draft == null
                ? List.of()
                : draft.files().stream()
                        .map(file -> Choice.of(file.id().toString(), ui.t("plan.task.drop-file", file.fileName())))
                        .toList();
    }

    /** What was chosen with a refused form and is not in the draft. */
    public List<String> filesAgain(Ui ui) {
        var kept = draft == null
                ? List.<String>of()
                : draft.files().stream().map(Attachment::fileName).toList();
        return ui.chosenFiles().getOrDefault("files", List.of()).stream()
                .filter(name -> !kept.contains(name))
                .toList();
    }

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return since == null
                ? null
                : new ChangesSinceShown(
                        List.of(),
                        since.stream()
                                .map(one -> new ChangesSinceShown.Done(
                                        ui.t("plan.task-event", one.step()) + " – " + one.agency(),
                                        null,
                                        one.by(),
                                        one.at()))
                                .toList());
    }
}
