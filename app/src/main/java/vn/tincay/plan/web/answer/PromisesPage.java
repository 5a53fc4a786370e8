package vn.tincay.plan.web.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.text.Excerpt;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.coverage.Promises.AskedFact;
import vn.tincay.plan.answer.coverage.Promises.Comparison;
import vn.tincay.plan.answer.coverage.Promises.Promise;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.PlanWords;

/**
 * What the bodies below promise: a row for each target and task with the number of promises for each comparison, and
 * the list of promises.
 *
 * @param promises one page of those that match the filter
 * @param chosen whether the list is filtered; the rows of numbers are then collapsed
 */
public record PromisesPage(
        PlanHeader head, List<Summary> summaries, Page<Promise> promises, ListQuery query, boolean chosen) {

    /** A target or task with the number of bodies for each comparison. */
    public record Summary(AskedFact fact, Map<Comparison, Long> counts, int bodies) {
        public long count(Comparison comparison) {
            return counts.getOrDefault(comparison, 0L);
        }
    }

    static final List<ListColumn<Promise>> COLUMNS = List.of(
            ListColumn.of(
                    "answer.comparison.part",
                    (row, ui) -> ui.t("answer.part", row.fact().kind())),
            ListColumn.of("answer.comparison.text", (row, ui) -> row.fact().text()),
            ListColumn.of("answer.promises.asked", (row, ui) -> askedValue(ui, row.fact())),
            ListColumn.of("plan.field.agency-below", (row, ui) -> row.body().name()),
            ListColumn.of("plan.below.plan", (row, ui) -> row.body().number()),
            ListColumn.of("answer.promises.promised", (row, ui) -> promised(ui, row)),
            ListColumn.of("answer.promises.difference", (row, ui) -> row.difference()),
            ListColumn.of("plan.field.lead", (row, ui) -> lead(row)),
            ListColumn.of("plan.field.time", (row, ui) -> time(ui, row)),
            ListColumn.of("answer.promises.standing", (row, ui) -> ui.t("answer.promise", row.comparison())));

    static ListQuery query(Plan plan, List<Promise> promises, FormInput input) {
        return ListQuery.at(
                        "/plans/" + plan.id() + "/promises",
                        input,
                        ListFilter.words("q", "answer.promises.words"),
                        ListFilter.choice(
                                "standing",
                                "answer.promises.standing",
                                "plan.list.any",
                                Comparison.values(),
                                "answer.promise"),
                        ListFilter.choice("fact", "answer.promises.fact", "plan.list.any", ui -> facts(ui, promises)))
                .sortedBy("agency", "promised", "difference", "standing")
                .named("promises");
    }

    private static List<Choice> facts(Ui ui, List<Promise> promises) {
        return promises.stream()
                .map(Promise::fact)
                .distinct()
                .map(fact -> Choice.of(
                        fact.id().toString(), ui.t("answer.part", fact.kind()) + ": " + Excerpt.of(fact.text(), 90)))
                .toList();
    }

    /** The address of the promises about one fact, with one comparison or, when it is null, with all. */
    public String href(AskedFact fact, @Nullable Comparison comparison) {
        return query.path() + "?fact=" + fact.id() + (comparison == null ? "" : "&standing=" + comparison)
                + (fact.target() == null ? "" : "&sort=difference");
    }

    /** The goal of an asked target, or the lead of an asked task; "–" without a lead. */
    public static String askedValue(Ui ui, AskedFact fact) {
        if (fact.target() != null) {
            return PlanWords.goal(ui, fact.target());
        }
        return fact.task() == null || fact.task().lead() == null
                ? "–"
                : fact.task().leadNames();
    }

    /** The promised value, or the title of the promised task; empty when nothing is promised. */
    public static String promised(Ui ui, Promise row) {
        return row.target() != null
                ? PlanWords.goal(ui, row.target())
                : row.task() == null ? "" : row.task().title();
    }

    public static String lead(Promise row) {
        return row.task() == null ? "" : row.task().leadNames();
    }

    public static String time(Ui ui, Promise row) {
        if (row.target() != null) {
            return Objects.toString(row.target().year(), "");
        }
        return row.task() == null
                        || !PlanWords.statesTime(row.task().timing(), row.task().timeText())
                ? ""
                : PlanWords.time(ui, row.task().timing(), row.task().timeText());
    }

    public static String difference(Ui ui, Promise row) {
        var difference = row.difference();
        return difference == null ? "–" : (difference.signum() > 0 ? "+" : "") + ui.number(difference);
    }

    public static StatusTone tone(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> StatusTone.SOON;
            case AT, ANSWERED -> StatusTone.DONE;
            case ABOVE -> StatusTone.INFO;
            case MISSING -> StatusTone.OPEN;
        };
    }
}
