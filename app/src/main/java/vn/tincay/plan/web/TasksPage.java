package vn.tincay.plan.web;

import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Tone;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.task.Light;
import vn.tincay.plan.task.Lights;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;

/** The tasks of the own agency, or all that may be seen. */
public record TasksPage(Page<PlanTask> tasks, PlanTasks.Filter filter, Lights lights) {

    public Tone tone(PlanTask task) {
        return Tones.of(lights.of(task));
    }

    public List<Choice> lightChoices(Ui ui) {
        return Choice.of(Light.values(), light -> ui.t("base.tone", Tones.of(light)));
    }

    public List<Choice> whose(Ui ui) {
        return List.of(Choice.of("ours", ui.t("plan.tasks.ours")), Choice.of("all", ui.t("plan.tasks.all")));
    }

    public List<Link> chosen(Ui ui) {
        var light = filter.light();
        return light == null
                ? List.of()
                : List.of(new Link(ui.t("base.tone", Tones.of(light)), "/tasks" + (filter.mine() ? "" : "?of=all")));
    }

    public String href() {
        var light = filter.light();
        return "/tasks?of=" + (filter.mine() ? "ours" : "all") + (light == null ? "" : "&light=" + light.name());
    }
}
