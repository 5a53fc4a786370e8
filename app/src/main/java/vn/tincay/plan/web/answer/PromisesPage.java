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
import vn.tincay.plan.answer.coverage.Promises.Asked;
import vn.tincay.plan.answer.coverage.Promises.Promise;
import vn.tincay.plan.answer.coverage.Promises.Standing;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.PlanWords;

/**
 * What the bodies below promise: a row for each target and task with its numbers of promises by standing, and the list of
 * promises.
 *
 * @param promises one page of those that match the filter
 * @param chosen whether the list is filtered; then the rows of numbers are folded
 */
public record PromisesPage(
        PlanHeader head, List<Summary> summaries, Page<Promise> promises, ListQuery query, boolean chosen) {

    /** A target or task with the number of bodies by standing. */
    public record Summary(Asked asked, Map<Standing, Long> counts, int bodies) {
        public long count(Standing standing) {
            return counts.getOrDefault(standing, 0L);
        }
    }

    static final List<ListColumn<Promise>> COLUMNS = List.of(
            ListColumn.of(
                    "answer.comparison.part",
                    (row, ui) -> ui.t("answer.part", row.asked().kind())),
            ListColumn.of("answer.comparison.text", (row, ui) -> row.asked().text()),
            ListColumn.of("answer.promises.asked", (row, ui) -> asked(ui, row.asked())),
            ListColumn.of("plan.field.agency-below", (row, ui) -> row.body().name()),
            ListColumn.of("plan.below.plan", (row, ui) -> row.body().number()),
            ListColumn.of("answer.promises.promised", (row, ui) -> promised(ui, row)),
            ListColumn.of("answer.promises.difference", (row, ui) -> row.difference()),
            ListColumn.of("plan.field.lead", (row, ui) -> lead(row)),
            ListColumn.of("plan.field.time", (row, ui) -> time(ui, row)),
            ListColumn.of("answer.promises.standing", (row, ui) -> ui.t("answer.promise", row.standing())));

    static ListQuery query(Plan plan, List<Promise> promises, FormInput input) {
        return ListQuery.at(
                        "/plans/" + plan.id() + "/promises",
                        input,
                        ListFilter.words("q", "answer.promises.words"),
                        ListFilter.choice(
                                "standing",
                                "answer.promises.standing",
                                "plan.list.any",
                                Standing.values(),
                                "answer.promise"),
                        ListFilter.choice("fact", "answer.promises.fact", "plan.list.any", ui -> facts(ui, promises)))
                .sortedBy("agency", "promised", "difference", "standing")
                .named("promises");
    }

    private static List<Choice> facts(Ui ui, List<Promise> promises) {
        return promises.stream()
                .map(Promise::asked)
                .distinct()
                .map(asked -> Choice.of(
                        asked.id().toString(), ui.t("answer.part", asked.kind()) + ": " + Excerpt.of(asked.text(), 90)))
                .toList();
    }

    /** The address of the promises about one fact, of one standing. */
    public String href(Asked asked, @Nullable Standing standing) {
        return query.path() + "?fact=" + asked.id() + (standing == null ? "" : "&standing=" + standing)
                + (asked.target() == null ? "" : "&sort=difference");
    }

    public static String asked(Ui ui, Asked asked) {
        if (asked.target() != null) {
            return PlanWords.goal(ui, asked.target());
        }
        return asked.task() == null || asked.task().lead() == null
                ? "–"
                : asked.task().lead().name();
    }

    /** The promised value, or the title of the promised task; empty when nothing is promised. */
    public static String promised(Ui ui, Promise row) {
        return row.target() != null
                ? PlanWords.goal(ui, row.target())
                : row.task() == null ? "" : row.task().title();
    }

    public static String lead(Promise row) {
        return row.task() == null || row.task().lead() == null
                ? ""
                : row.task().lead().name();
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

    public static StatusTone tone(Standing standing) {
        return switch (standing) {
            case BELOW -> StatusTone.SOON;
            case AT, ANSWERED -> StatusTone.DONE;
            case ABOVE -> StatusTone.INFO;
            case MISSING -> StatusTone.OPEN;
        };
    }
}
