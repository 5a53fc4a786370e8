package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Tone;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.task.Light;
import vn.tincay.plan.task.Lights;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskState;

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

    public List<Choice> stateChoices(Ui ui) {
        return Choice.of(TaskState.values(), state -> ui.t("plan.task-state", state));
    }

    /** Each with the address of the list without it. */
    public List<Link> chosen(Ui ui) {
        var chosen = new ArrayList<Link>();
        if (filter.light() != null) {
            chosen.add(new Link(ui.t("base.tone", Tones.of(filter.light())), href(null, filter.state())));
        }
        if (filter.state() != null) {
            chosen.add(new Link(ui.t("plan.task-state", filter.state()), href(filter.light(), null)));
        }
        return chosen;
    }

    public String href() {
        return href(filter.light(), filter.state());
    }

    private String href(@Nullable Light light, @Nullable TaskState state) {
        return "/tasks?of=" + (filter.mine() ? "ours" : "all")
                + (light == null ? "" : "&light=" + light.name())
                + (state == null ? "" : "&state=" + state.name());
    }
}
