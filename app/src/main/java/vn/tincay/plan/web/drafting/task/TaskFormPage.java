package vn.tincay.plan.web.drafting.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Excerpt;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.progress.ProgressRule;

/**
 * The form of a task, new or edited.
 *
 * @param task null for a new one
 * @param others all tasks of the plan, of which it may become a part
 * @param amends whether the edit changes an issued plan
 */
public record TaskFormPage(
        FormInput input, Plan plan, @Nullable UUID task, List<TaskContent> others, boolean amends) {

    public String action() {
        return task == null ? "/plans/" + plan.id() + "/tasks" : "/tasks/" + task + "/edit";
    }

    public String back() {
        return task == null ? "/plans/" + plan.id() + "/tasks" : "/tasks/" + task;
    }

    public List<Choice> times(Ui ui) {
        return Choice.of(TaskForm.Time.values(), time -> ui.t("plan.time", time));
    }

    public List<Choice> rules(Ui ui) {
        return List.of(ProgressRule.values()).stream()
                .map(rule -> new Choice(rule.name(), ui.t("plan.rule", rule), ui.t("plan.rule-hint", rule)))
                .toList();
    }

    public List<Choice> quarters() {
        return List.of(Choice.of("1", "I"), Choice.of("2", "II"), Choice.of("3", "III"), Choice.of("4", "IV"));
    }

    public List<Choice> parents() {
        return others.stream()
                .filter(taskContent -> !taskContent.id().equals(task))
                .map(taskContent -> Choice.of(
                        taskContent.id().toString(),
                        (taskContent.number() == null ? "" : taskContent.number() + " ")
                                + Excerpt.of(taskContent.title(), 90)))
                .toList();
    }
}
