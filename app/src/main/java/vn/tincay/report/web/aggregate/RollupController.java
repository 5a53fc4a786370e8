package vn.tincay.report.web.aggregate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.place.Mergers;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.PeriodNames;
import vn.tincay.report.reporter.Rosters;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.ReaderLanguage;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** {@code /rollups}: live sums of what is stored now, by the units of any day before or after 1/7/2025. */
@Controller
class RollupController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Rollups rollups;
    private final Rosters rosters;
    private final Forms forms;
    private final PeriodNames periods;
    private final Mergers mergers;
    private final ReaderLanguage speech;
    private final Clock clock;

    RollupController(
            Rollups rollups,
            Rosters rosters,
            Forms forms,
            PeriodNames periods,
            Mergers mergers,
            ReaderLanguage speech,
            Clock clock) {
        this.rollups = rollups;
        this.rosters = rosters;
        this.forms = forms;
        this.periods = periods;
        this.mergers = mergers;
        this.speech = speech;
        this.clock = clock;
    }

    @GetMapping("/rollups")
    @Allowed
    ModelAndView show(Viewer viewer, @RequestParam Map<String, String> typed) {
        var choices = rosters.forms(viewer).keySet().stream()
                .flatMap(code -> forms.find(code).stream())
                .toList();
        if (choices.isEmpty()) {
            return Html.page("report/rollup-none", "");
        }
        var filter = RollupFilter.read(typed, choices, viewer, LocalDate.now(clock));
        var page = page(choices, filter, rollups.of(viewer, filter.question()));
        return Html.filtered("report/rollup", page, filter.problems());
    }

    private RollupPage page(List<Form> choices, RollupFilter filter, Rollup rollup) {
        var form = filter.form();
        var cells = filter.codes().stream().map(form::require).toList();
        var lines = rollup.rows().stream().map(row -> line(filter, cells, row)).toList();
        long reports = rollup.rows().stream().mapToLong(Rollup.Row::reports).sum();
        long accepted = rollup.rows().stream().mapToLong(Rollup.Row::accepted).sum();
        return new RollupPage(
                form.code(),
                choices.stream()
                        .map(one -> Choice.of(one.code(), one.title().in(speech.language())))
                        .toList(),
                periods(filter),
                filter.periods().getFirst().toString(),
                filter.periods().getLast().toString(),
                filter.by().name().toLowerCase(Locale.ROOT),
                Choice.of(Rollup.By.values(), by -> speech.say("report.rollup.by." + by)).stream()
                        .map(one -> Choice.of(one.value().toLowerCase(Locale.ROOT), one.text()))
                        .toList(),
                filter.tree(),
                trees(filter),
                filter.table().code(),
                RollupFilter.tables(form).stream()
                        .map(one -> Choice.of(one.code(), one.title().in(speech.language())))
                        .toList(),
                cells.stream().map(cell -> cell.title().in(speech.language())).toList(),
                lines.size() < 2 ? null : total(form, cells, rollup, reports, accepted),
                lines,
                accepted < reports,
                reports,
                accepted);
    }

    private List<Choice> periods(RollupFilter filter) {
        return filter.choices(LocalDate.now(clock)).stream()
                .map(period -> Choice.of(period.toString(), periods.title(speech.language(), period)))
                .toList();
    }

    /** The sum of all rows. Computed cells are computed from the sums, so that a percentage refers to the whole. */
    private RollupPage.Line total(Form form, List<Cell> cells, Rollup rollup, long reports, long accepted) {
        var sum = rollup.rows().stream().map(Rollup.Row::figures).reduce(Figures.NONE, Figures::plus);
        return new RollupPage.Line(
                speech.say("report.rollup.total"), "", false, reports, accepted, shown(form, cells, sum));
    }

    private RollupPage.Line line(RollupFilter filter, List<Cell> cells, Rollup.Row row) {
        return new RollupPage.Line(
                row.name().isEmpty() ? speech.say("report.rollup.nation." + filter.by()) : row.name(),
                filter.by() == Rollup.By.PROVINCE && row.unit() != 0 && row.onTree()
                        ? communes(filter, row.unit())
                        : "",
                !row.onTree(),
                row.reports(),
                row.accepted(),
                shown(filter.form(), cells, row.figures()));
    }

    private static String communes(RollupFilter filter, int unit) {
        return "/rollups?form=%s&group=%s&tree=%s&by=commune&from=%s&to=%s&within=%d"
                .formatted(
                        filter.form().code(),
                        filter.table().code(),
                        filter.tree(),
                        filter.periods().getFirst(),
                        filter.periods().getLast(),
                        unit);
    }

    private List<String> shown(Form form, List<Cell> cells, Figures figures) {
        var values = form.values(figures);
        return cells.stream()
                .map(cell -> FigureFormat.value(cell, values.get(cell.code()), speech.language()))
                .toList();
    }

    /** The choices of the day: today, the last day of the districts, and the days before and after every merger. */
    private List<Choice> trees(RollupFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("now", speech.say("report.rollup.tree-now")));
        choices.add(Choice.of("old", speech.say("report.rollup.tree-old")));
        for (var day : mergers.firstDays()) {
            choices.add(on(day.minusDays(1)));
            choices.add(on(day));
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(filter.tree()))) {
            choices.add(on(filter.day()));
        }
        return choices;
    }

    private Choice on(LocalDate day) {
        return Choice.of(day.toString(), speech.say("report.rollup.tree-on", DAY.format(day)));
    }
}
