package vn.tincay.plan.web;

import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.ListColumn;
import vn.tincay.base.web.ListQuery;
import vn.tincay.base.web.Tone;
import vn.tincay.plan.task.Light;
import vn.tincay.plan.task.Lights;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;

/**
 * The tasks of the own agency, or all that may be seen.
 *
 * @param mine whether only those of the own agency are listed
 */
public record TasksPage(Page<PlanTask> tasks, ListQuery query, boolean mine, Lights lights) {

    static ListQuery query(FormInput asked) {
        return ListQuery.at("/tasks", asked)
                .view(
                        "of",
                        "plan.tasks.whose",
                        ui -> List.of(
                                Choice.of("ours", ui.t("plan.tasks.ours")), Choice.of("all", ui.t("plan.tasks.all"))))
                .choice("state", "plan.field.state", "plan.list.any", TaskState.values(), "plan.task-state")
                .choice(
                        "light",
                        "plan.field.light",
                        "plan.list.any",
                        ui -> Choice.of(Light.values(), light -> ui.t("base.tone", Tones.of(light))));
    }

    static List<ListColumn<PlanTask>> columns(Lights lights) {
        return List.of(
                ListColumn.of("plan.field.taskNumber", (task, ui) -> task.number()),
                ListColumn.of("plan.field.task", (task, ui) -> task.title()),
                ListColumn.of("plan.field.agency", (task, ui) -> task.agencyName()),
                ListColumn.of(
                        "plan.field.plan",
                        (task, ui) -> task.planNumber() == null ? task.planTitle() : task.planNumber()),
                ListColumn.of("plan.field.due", (task, ui) -> task.dayToMeet()),
                ListColumn.of("plan.field.state", (task, ui) -> ui.t("plan.task-state", task.state())),
                ListColumn.of("plan.field.light", (task, ui) -> ui.t("base.tone", Tones.of(lights.of(task)))));
    }

    public Tone tone(PlanTask task) {
        return Tones.of(lights.of(task));
    }
}
