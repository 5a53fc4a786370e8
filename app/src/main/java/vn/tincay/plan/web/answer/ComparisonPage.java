package vn.tincay.plan.web.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.coverage.PlanComparison.Difference;
import vn.tincay.plan.answer.coverage.PlanComparison.FactKind;
import vn.tincay.plan.answer.coverage.PlanComparison.Row;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.web.PlanWords;

/**
 * Two plans side by side.
 *
 * @param plan the plan whose page it is
 * @param before the earlier plan; null when there is no other plan
 * @param now the later plan
 * @param others the plans to choose from
 * @param all the rows before filtering
 * @param rows the rows that match the filter
 */
public record ComparisonPage(
        Plan plan, @Nullable Plan before, Plan now, List<Plan> others, List<Row> all, List<Row> rows, ListQuery query) {

    static final List<ListColumn<Row>> COLUMNS = List.of(
            ListColumn.of("answer.comparison.part", (row, ui) -> ui.t("answer.part", row.kind())),
            ListColumn.of("answer.comparison.text", (row, ui) -> row.text()),
            ListColumn.of("answer.comparison.before", (row, ui) -> stated(ui, row, true)),
            ListColumn.of("answer.comparison.now", (row, ui) -> stated(ui, row, false)),
            ListColumn.of("answer.comparison.change", (row, ui) -> row.valueChange()),
            ListColumn.of("answer.comparison.standing", (row, ui) -> ui.t("answer.standing", row.difference())));

    static ListQuery query(Plan plan, FormInput input) {
        return ListQuery.at(
                        "/plans/" + plan.id() + "/comparison",
                        input,
                        ListFilter.hidden("with"),
                        ListFilter.words("q", "answer.comparison.words"),
                        ListFilter.choice(
                                "part", "answer.comparison.part", "plan.list.any", FactKind.values(), "answer.part"),
                        ListFilter.choice(
                                "standing",
                                "answer.comparison.standing",
                                "plan.list.any",
                                Difference.values(),
                                "answer.standing"))
                .named("comparison");
    }

    static List<Row> filtered(List<Row> rows, FormInput input) {
        var words = VietnameseText.fold(input.trimmed("q"));
        var part = input.choice("part", FactKind.class);
        var difference = input.choice("standing", Difference.class);
        return rows.stream()
                .filter(row -> VietnameseText.fold(row.text()).contains(words))
                .filter(row -> part == null || row.kind() == part)
                .filter(row -> difference == null || row.difference() == difference)
                .toList();
    }

    /**
     * What one of the plans says in this row: value and year of a target, lead and time of a task. Empty when the plan
     * does not have the fact.
     */
    public static String stated(Ui ui, Row row, boolean earlier) {
        var target = earlier ? row.targetBefore() : row.targetNow();
        if (target != null) {
            return PlanWords.goal(ui, target) + (target.year() == null ? "" : " (" + target.year() + ")");
        }
        var task = earlier ? row.taskBefore() : row.taskNow();
        return task == null ? "" : stated(ui, task);
    }

    private static String stated(Ui ui, TaskContent task) {
        var lead = task.lead() == null ? ui.t("plan.task.no-lead") : task.leadNames();
        return PlanWords.statesTime(task.timing(), task.timeText())
                ? lead + " · " + PlanWords.time(ui, task.timing(), task.timeText())
                : lead;
    }

    /** The change with its sign: "+10". */
    public static String change(Ui ui, Row row) {
        var change = row.valueChange();
        return change == null ? "–" : (change.signum() > 0 ? "+" : "") + ui.number(change);
    }

    public List<Choice> choices() {
        return others.stream()
                .map(other -> Choice.of(
                        other.id().toString(),
                        years(other) + " · " + Objects.requireNonNullElse(other.number(), other.title())))
                .toList();
    }

    /** The id of the plan that is compared with this one; empty when there is none. */
    public String chosen() {
        var other = now.id().equals(plan.id()) ? before : now;
        return other == null ? "" : other.id().toString();
    }

    public static String years(Plan plan) {
        return plan.fromYear() == plan.toYear() ? "" + plan.fromYear() : plan.fromYear() + "–" + plan.toYear();
    }

    /** The number of rows for each difference, with " · " between them. */
    public String sentence(Ui ui) {
        return List.of(Difference.values()).stream()
                .map(difference -> ui.t("answer.comparison.count." + difference, count(difference)))
                .collect(Collectors.joining(" · "));
    }

    private long count(Difference difference) {
        return all.stream().filter(row -> row.difference() == difference).count();
    }

    public static StatusTone tone(Difference difference) {
        return switch (difference) {
            case KEPT -> StatusTone.NEUTRAL;
            case CHANGED -> StatusTone.SOON;
            case NEW -> StatusTone.INFO;
            case GONE -> StatusTone.RETURNED;
        };
    }
}
