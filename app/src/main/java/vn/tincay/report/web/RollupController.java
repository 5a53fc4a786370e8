package vn.tincay.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Viewer;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Html;
import vn.tincay.place.Mergers;
import vn.tincay.place.Units;
import vn.tincay.report.Forms;
import vn.tincay.report.Period;
import vn.tincay.report.Rollup;
import vn.tincay.report.Rollups;
import vn.tincay.report.Rosters;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/** {@code /rollups}: what is stored now, on the tree of either side of 1/7/2025. */
@Controller
class RollupController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Rollups rollups;
    private final Rosters rosters;
    private final Forms forms;
    private final Mergers mergers;
    private final Speech speech;
    private final Clock clock;

    RollupController(Rollups rollups, Rosters rosters, Forms forms, Mergers mergers, Speech speech, Clock clock) {
        this.rollups = rollups;
        this.rosters = rosters;
        this.forms = forms;
        this.mergers = mergers;
        this.speech = speech;
        this.clock = clock;
    }

    @GetMapping("/rollups")
    @Allowed
    ModelAndView show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String periods,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "now") String tree,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable Integer within) {
        var choices = rosters.forms(viewer).keySet().stream()
                .flatMap(code -> forms.find(code).stream())
                .toList();
        if (choices.isEmpty()) {
            return Html.page("report/rollupNone", "");
        }
        var known = form == null ? widest(choices) : forms.require(form);
        var asked = periods == null || periods.isBlank()
                ? List.of(Period.holding(known.window().kind(), LocalDate.now(clock))
                        .previous())
                : parse(known, periods);
        var tables = known.sections().stream()
                .flatMap(section -> section.tables().stream())
                .toList();
        var table = tables.stream()
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElse(tables.getFirst());
        var level = by == null ? usual(viewer) : level(by);
        var question =
                new Rollup.Question(known.code(), asked, false, level, within, day(tree), Set.copyOf(codes(table)));
        var rollup = rollups.of(viewer, question);
        return Html.page("report/rollup", page(choices, known, asked, table, tables, question, tree, rollup));
    }

    private RollupPage page(
            List<Form> choices,
            Form form,
            List<Period> periods,
            Section.Table table,
            List<Section.Table> tables,
            Rollup.Question question,
            String tree,
            Rollup rollup) {
        var cells = codes(table).stream().map(form::require).toList();
        var base = "/rollups?form=" + form.code() + "&group=" + table.code() + "&tree=" + tree + "&by=commune&periods="
                + words(periods);
        var lines = rollup.rows().stream()
                .map(row -> line(form, cells, row, base, question.by()))
                .toList();
        long reports = rollup.rows().stream().mapToLong(Rollup.Row::reports).sum();
        long accepted = rollup.rows().stream().mapToLong(Rollup.Row::accepted).sum();
        return new RollupPage(
                form.code(),
                choices.stream()
                        .map(one -> Choice.of(one.code(), one.title().in(speech.language())))
                        .toList(),
                words(periods),
                question.by().name().toLowerCase(java.util.Locale.ROOT),
                Choice.of(Rollup.By.values(), by -> speech.say("report.rollup.by." + by)).stream()
                        .map(one -> Choice.of(one.value().toLowerCase(java.util.Locale.ROOT), one.text()))
                        .toList(),
                tree,
                trees(tree),
                table.code(),
                tables.stream()
                        .map(one -> Choice.of(one.code(), one.title().in(speech.language())))
                        .toList(),
                cells.stream().map(cell -> cell.title().in(speech.language())).toList(),
                lines.size() < 2 ? null : total(form, cells, rollup, reports, accepted),
                lines,
                accepted < reports,
                reports,
                accepted);
    }

    /** All rows together; what is computed is computed anew, so that a share is the share of the whole. */
    private RollupPage.Line total(Form form, List<Cell> cells, Rollup rollup, long reports, long accepted) {
        var sum = rollup.rows().stream().map(Rollup.Row::figures).reduce(Figures.NONE, Figures::plus);
        return new RollupPage.Line(speech.say("report.rollup.total"), "", reports, accepted, shown(form, cells, sum));
    }

    private RollupPage.Line line(Form form, List<Cell> cells, Rollup.Row row, String base, Rollup.By by) {
        return new RollupPage.Line(
                row.name().isEmpty() ? speech.say("report.rollup.nation") : row.name(),
                by == Rollup.By.PROVINCE && row.unit() != 0 ? base + "&within=" + row.unit() : "",
                row.reports(),
                row.accepted(),
                shown(form, cells, row.figures()));
    }

    private List<String> shown(Form form, List<Cell> cells, Figures figures) {
        var values = form.values(figures);
        return cells.stream()
                .map(cell -> Shown.value(cell, values.get(cell.code()), speech.language()))
                .toList();
    }

    private static List<String> codes(Section.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    private List<Period> parse(Form form, String text) {
        int range = text.indexOf("..");
        var parsed = range > 0
                ? PeriodWords.parse(text.substring(0, range)).to(PeriodWords.parse(text.substring(range + 2)))
                : List.of(PeriodWords.parse(text.strip()));
        return parsed.stream()
                .filter(period -> period.kind() == form.window().kind())
                .toList();
    }

    private static String words(List<Period> periods) {
        return periods.isEmpty()
                ? ""
                : periods.size() == 1 ? periods.getFirst().toString() : periods.getFirst() + ".." + periods.getLast();
    }

    /** The form that asks most opens first. */
    private static Form widest(List<Form> choices) {
        return choices.stream()
                .max(Comparator.comparingInt(form -> form.entered().size()))
                .orElseThrow();
    }

    /** Those directly below. */
    private static Rollup.By usual(Viewer viewer) {
        return viewer.level().equals("central") ? Rollup.By.PROVINCE : Rollup.By.COMMUNE;
    }

    private static Rollup.By level(String by) {
        try {
            return Rollup.By.valueOf(by.toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private LocalDate day(String tree) {
        if (tree.equals("old")) {
            return Units.LAST_DAY_OF_DISTRICTS;
        }
        try {
            return tree.equals("now") ? LocalDate.now(clock) : LocalDate.parse(tree);
        } catch (DateTimeParseException notADay) {
            throw new NotFound();
        }
    }

    /** Today, the last day of the districts, and both sides of every merger entered here. */
    private List<Choice> trees(String tree) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("now", speech.say("report.rollup.tree-now")));
        choices.add(Choice.of("old", speech.say("report.rollup.tree-old")));
        for (var day : mergers.firstDays()) {
            choices.add(on(day.minusDays(1)));
            choices.add(on(day));
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(tree))) {
            choices.add(on(LocalDate.parse(tree)));
        }
        return choices;
    }

    private Choice on(LocalDate day) {
        return Choice.of(day.toString(), speech.say("report.rollup.tree-on", DAY.format(day)));
    }
}
