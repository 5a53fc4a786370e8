package vn.tincay.plan.web.task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tincay.base.Page;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks.Owners;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.web.PlanTones;

/**
 * A list of tasks: those of the viewer's agency, those it answers for, or all that the viewer may see.
 *
 * @param owners which of the three lists is shown
 * @param unanswered how many handed-down tasks the viewer's agency has not answered; 0 for viewers who cannot
 *     accept tasks
 * @param offersConfirmations whether the page links to the page that confirms several completed tasks at once
 */
public record TasksPage(
        Page<PlanTask> tasks,
        ListQuery query,
        Owners owners,
        DueStatuses dueStatuses,
        long unanswered,
        boolean offersConfirmations) {

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/tasks",
                        input,
                        ListFilter.words("q", "plan.tasks.words"),
                        ListFilter.view(
                                "of",
                                "plan.tasks.whose",
                                ui -> List.of(
                                        Choice.of("ours", ui.t("plan.tasks.ours")),
                                        Choice.of("supervised", ui.t("plan.tasks.supervised")),
                                        Choice.of("all", ui.t("plan.tasks.all")))),
                        ListFilter.choice(
                                "state", "plan.field.answer", "plan.list.any", TaskState.values(), "plan.task-state"),
                        ListFilter.choice(
                                "light",
                                "plan.field.light",
                                "plan.list.any",
                                ui -> Choice.of(
                                        DueStatus.values(), dueStatus -> ui.t("base.tone", PlanTones.of(dueStatus)))))
                .sortedBy("title", "agency", "plan", "due", "state");
    }

    static List<ListColumn<PlanTask>> columns(DueStatuses dueStatuses) {
        var shown = List.<ListColumn<PlanTask>>of(
                ListColumn.of("plan.field.taskNumber", (task, ui) -> task.number()),
                ListColumn.of("plan.field.task", (task, ui) -> task.title()),
                ListColumn.of("plan.field.agency-here", (task, ui) -> task.agencyName()),
                ListColumn.of(
                        "plan.field.plan",
                        (task, ui) -> task.planNumber() == null ? task.planTitle() : task.planNumber()),
                ListColumn.of("plan.field.due", (task, ui) -> task.effectiveDue()),
                ListColumn.of("plan.field.answer", (task, ui) -> ui.t("plan.task-state", task.state())),
                ListColumn.of("plan.field.light", (task, ui) -> ui.t("base.tone", PlanTones.of(dueStatuses.of(task)))));
        var details = TaskField.DETAILS.stream()
                .map(field -> ListColumn.<PlanTask>of(
                        "plan.field." + field.label(), (task, ui) -> field.cell(task.content())));
        return Stream.concat(shown.stream(), details).toList();
    }

    /** Whether the page links to the page that accepts several tasks at once. */
    public boolean offersAcceptances() {
        return mine() && unanswered > 1;
    }

    public boolean mine() {
        return owners == Owners.OURS;
    }

    /** The message key of the page's title. */
    public String titleKey() {
        return "plan.tasks." + owners.name().toLowerCase(Locale.ROOT);
    }

    public StatusTone tone(PlanTask task) {
        return PlanTones.of(dueStatuses.of(task));
    }
}
