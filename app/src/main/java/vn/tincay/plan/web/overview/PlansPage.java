package vn.tincay.plan.web.overview;

import java.util.List;
import java.util.stream.IntStream;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.programme.Programme;

/**
 * The list of plans with its filters.
 *
 * @param mayDraft whether the viewer may draft a plan
 * @param mayRead whether the viewer may send a document for reading
 */
public record PlansPage(Page<Plan> plans, ListQuery query, boolean mayDraft, boolean mayRead) {

    static final List<ListColumn<Plan>> COLUMNS = List.of(
            ListColumn.of("plan.field.title", (plan, ui) -> plan.title()),
            ListColumn.of("plan.field.number", (plan, ui) -> plan.number()),
            ListColumn.of("plan.field.issuedOn", (plan, ui) -> plan.issuedOn()),
            ListColumn.of("plan.field.agency", (plan, ui) -> plan.agencyName()),
            ListColumn.of("plan.field.fromYear", (plan, ui) -> plan.fromYear()),
            ListColumn.of("plan.field.toYear", (plan, ui) -> plan.toYear()),
            ListColumn.of("plan.field.state", (plan, ui) -> ui.t("plan.state." + plan.stateKey())));

    static ListQuery query(FormInput input, List<Programme> programmes, int thisYear) {
        return ListQuery.at(
                        "/plans",
                        input,
                        ListFilter.words("q", "plan.list.words"),
                        ListFilter.choice(
                                "side", "plan.list.side", "plan.list.any", Plans.PlanSide.values(), "plan.side"),
                        ListFilter.choice(
                                "state", "plan.field.state", "plan.list.any", PlanState.values(), "plan.state"),
                        ListFilter.choice("year", "plan.list.year", "plan.list.any", ui -> years(thisYear)),
                        ListFilter.choice(
                                "programme",
                                "plan.field.programme",
                                "plan.list.any",
                                ui -> programmes.stream()
                                        .map(programme -> Choice.of(programme.code(), programme.name(ui.lang())))
                                        .toList()))
                .sortedBy("title", "number", "agency", "period", "state");
    }

    private static List<Choice> years(int thisYear) {
        return IntStream.rangeClosed(2020, thisYear + 5)
                .boxed()
                .map(year -> Choice.of("" + year, "" + year))
                .toList()
                .reversed();
    }
}
