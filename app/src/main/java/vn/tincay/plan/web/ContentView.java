package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;

/**
 * The whole content of a plan, for a page on which somebody signs or confirms it.
 *
 * @param programmes names in one line
 * @param answers the plan it answers, by number, and the plan it names in text; empty when it answers none
 */
public record ContentView(PlanContent content, String programmes, String answers) {

    /**
     * @param names gives the names of programmes and plans by id; they are read here, since a page is rendered after
     *     the transaction
     */
    public static ContentView of(PlanContent content, Function<UUID, String> names) {
        return new ContentView(
                content,
                content.programmes().stream().map(names).collect(Collectors.joining("; ")),
                answers(content, names));
    }

    public String period() {
        return content.fromYear() == content.toYear()
                ? "" + content.fromYear()
                : content.fromYear() + " – " + content.toYear();
    }

    private static String answers(PlanContent content, Function<UUID, String> names) {
        var title = content.answers() == null ? "" : names.apply(content.answers());
        var named = content.answersText() == null ? "" : content.answersText();
        return title.isEmpty() || named.isEmpty() || named.equals(title)
                ? title + (named.equals(title) ? "" : named)
                : title + "; " + named;
    }

    /** Last part of a message key: whether the plan lacks legal bases, recipients or both. */
    public String missing() {
        boolean bases = content.text().bases().isEmpty();
        boolean recipients = content.text().recipients().isEmpty();
        return bases && recipients ? "BOTH" : bases ? "BASES" : recipients ? "RECIPIENTS" : "NONE";
    }

    public List<TaskContent> tasks() {
        return content.tasks().stream().filter(task -> !task.duty()).toList();
    }

    public List<TaskContent> duties() {
        return content.tasks().stream().filter(TaskContent::duty).toList();
    }

    /**
     * Lead, coordinating bodies, time, products, funding, contact and goal of a task: one line for each that is stated.
     */
    public List<String> details(Ui ui, TaskContent task) {
        var lines = new ArrayList<String>();
        add(lines, ui, "lead", task.leadNames());
        add(
                lines,
                ui,
                "coordinating",
                task.coordinating().stream().map(NamedBody::name).collect(Collectors.joining("; ")));
        if (PlanWords.statesTime(task.timing(), task.timeText())) {
            add(lines, ui, "time", PlanWords.time(ui, task.timing(), task.timeText()));
        }
        TaskField.PLAIN.forEach(field -> add(lines, ui, field.label(), field.words(task, ui::number)));
        if (task.goal() != null) {
            add(lines, ui, "goal", ui.number(task.goal()) + (task.goalUnit() == null ? "" : " " + task.goalUnit()));
        }
        return lines;
    }

    private static void add(List<String> lines, Ui ui, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(ui.t("plan.content.line", ui.t("plan.field." + field), value));
        }
    }
}
