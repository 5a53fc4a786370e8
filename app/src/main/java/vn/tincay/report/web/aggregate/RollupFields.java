package vn.tincay.report.web.aggregate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Mergers;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.PeriodNames;

/** Declares the filters of live sums with their choices; a field in which nothing is chosen shows the default. */
@Component
class RollupFields {

    private final PeriodNames periods;
    private final Mergers mergers;
    private final Units units;
    private final Clock clock;

    RollupFields(PeriodNames periods, Mergers mergers, Units units, Clock clock) {
        this.periods = periods;
        this.mergers = mergers;
        this.units = units;
        this.clock = clock;
    }

    ListQuery query(FormInput input, RollupFilter filter, List<Form> forms) {
        // Read now, because the choices are built while the page is rendered, after the handler's transaction.
        var mergerDays = mergers.firstDays();
        return ListQuery.at(
                "/rollups",
                input,
                ListFilter.view("form", "report.rollup.form", filter.form().code(), ui -> formChoices(forms, ui))
                        .withDependentChoices(),
                ListFilter.view("group", "report.rollup.group", filter.table().code(), ui -> tableChoices(filter, ui))
                        .withDependentChoices(),
                ListFilter.view(
                                "from",
                                "report.rollup.from",
                                filter.periods().getFirst().toString(),
                                ui -> periodChoices(filter, ui))
                        .withDependentChoices(),
                ListFilter.view(
                                "to",
                                "report.rollup.to",
                                filter.periods().getLast().toString(),
                                ui -> periodChoices(filter, ui))
                        .withDependentChoices(),
                ListFilter.view(
                                "by",
                                "report.rollup.level",
                                filter.by().name().toLowerCase(Locale.ROOT),
                                RollupFields::levelChoices)
                        .withDependentChoices(),
                ListFilter.view("tree", "report.rollup.tree", filter.tree(), ui -> treeChoices(filter, mergerDays, ui))
                        .withDependentChoices(),
                ListFilter.hidden("periods"),
                ListFilter.hidden("within", ui -> unitChoice(filter)));
    }

    private static List<Choice> formChoices(List<Form> forms, Ui ui) {
        return forms.stream()
                .map(form -> Choice.of(form.code(), form.title().in(ui.lang())))
                .toList();
    }

    private static List<Choice> tableChoices(RollupFilter filter, Ui ui) {
        return RollupFilter.tables(filter.form()).stream()
                .map(table -> Choice.of(table.code(), table.title().in(ui.lang())))
                .toList();
    }

    private List<Choice> periodChoices(RollupFilter filter, Ui ui) {
        return filter.periodChoices(LocalDate.now(clock)).stream()
                .map(period -> Choice.of(period.toString(), periods.title(ui.lang(), period)))
                .toList();
    }

    private static List<Choice> levelChoices(Ui ui) {
        return Choice.of(Rollup.Grouping.values(), by -> ui.t("report.rollup.by", by)).stream()
                .map(choice -> Choice.of(choice.value().toLowerCase(Locale.ROOT), choice.text()))
                .toList();
    }

    /**
     * The days whose units can be chosen: today, the last day of the districts, and for every merger entered in this
     * installation its first day and the day before; also the day in the address.
     */
    private static List<Choice> treeChoices(RollupFilter filter, List<LocalDate> mergerDays, Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("now", ui.t("report.rollup.tree-now")));
        choices.add(Choice.of("old", ui.t("report.rollup.tree-old")));
        for (var day : mergerDays) {
            choices.add(dayChoice(day.minusDays(1), ui));
            choices.add(dayChoice(day, ui));
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(filter.tree()))) {
            choices.add(dayChoice(filter.day(), ui));
        }
        return choices;
    }

    private static Choice dayChoice(LocalDate day, Ui ui) {
        return Choice.of(day.toString(), ui.t("report.rollup.tree-on", ui.date(day)));
    }

    /**
     * The choice of the unit that limits the rows, by its latest name, since it may not exist on the day of the tree.
     */
    private List<Choice> unitChoice(RollupFilter filter) {
        var unit = filter.within();
        if (unit == null) {
            return List.of();
        }
        var name = units.history(unit).reversed().stream()
                .findFirst()
                .map(AdminUnit::fullName)
                .orElse("" + unit);
        return List.of(Choice.of("" + unit, name));
    }
}
