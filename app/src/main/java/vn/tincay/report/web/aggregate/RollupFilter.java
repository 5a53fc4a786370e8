package vn.tincay.report.web.aggregate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * The filter of live sums. An unknown value becomes a problem at its field and is replaced by the default; the other
 * values are kept.
 *
 * @param form one of the forms the viewer's agency takes part in
 * @param periods from first to last, of the form's kind
 * @param table the table whose cells are shown
 * @param tree {@code now}, {@code old} or a day
 * @param within number of a unit; null for everything the viewer may see
 */
record RollupFilter(
        Form form,
        List<Period> periods,
        Section.Table table,
        Rollup.By by,
        String tree,
        LocalDate day,
        @Nullable Integer within,
        List<Problem> problems) {

    /** How many periods can be chosen: ten years, or three years of months. */
    private static final int MOST_YEARS = 10;

    private static final int MOST_PARTS = 36;

    static RollupFilter read(Map<String, String> typed, List<Form> choices, Viewer viewer, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var form = chosen(
                        typed,
                        "form",
                        code -> choices.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst(),
                        problems)
                .orElseGet(() -> widest(choices));
        var tables = tables(form);
        // An unknown table is not reported: after a change of the form the address still has a table of the former one.
        var table = tables.stream()
                .filter(one -> one.code().equals(typed.get("group")))
                .findFirst()
                .orElse(tables.getFirst());
        var by = chosen(typed, "by", RollupFilter::level, problems).orElse(usual(viewer));
        var day = chosen(typed, "tree", word -> day(word, today), problems);
        var within = chosen(typed, "within", RollupFilter::number, problems).orElse(null);
        return new RollupFilter(
                form,
                periods(typed, form, today, problems),
                table,
                by,
                day.isPresent() ? typed.getOrDefault("tree", "now") : "now",
                day.orElse(today),
                within,
                problems);
    }

    Rollup.Question question() {
        return new Rollup.Question(form.code(), periods, false, by, within, day, Set.copyOf(codes()));
    }

    /** The codes of the table's cells, row by row. */
    List<String> codes() {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    static List<Section.Table> tables(Form form) {
        return form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .toList();
    }

    /** The periods to choose from, newest first: the current one and those before it, plus the selected ones. */
    List<Period> choices(LocalDate today) {
        var all = new ArrayList<Period>();
        var period = newest(form, today);
        int most = form.window().kind() == Kind.YEAR ? MOST_YEARS : MOST_PARTS;
        for (int i = 0; i < most; i++) {
            all.add(period);
            period = period.previous();
        }
        periods.stream().filter(one -> !all.contains(one)).forEach(all::add);
        all.sort(Comparator.reverseOrder());
        return all;
    }

    /** The current period. Its figures are incomplete, so the default is the one before. */
    private static Period newest(Form form, LocalDate today) {
        return Period.holding(form.window().kind(), today);
    }

    private static List<Period> periods(Map<String, String> typed, Form form, LocalDate today, List<Problem> problems) {
        var usual = newest(form, today).previous();
        var range = typed.getOrDefault("periods", "");
        int dots = range.indexOf("..");
        var first = dots < 0 ? range : range.substring(0, dots);
        var last = dots < 0 ? range : range.substring(dots + 2);
        var from = period(typed.getOrDefault("from", first), "from", form, problems);
        var to = period(typed.getOrDefault("to", last), "to", form, problems);
        var begin = from.or(() -> to).orElse(usual);
        var all = begin.to(to.or(() -> from).orElse(usual));
        if (all.isEmpty()) {
            problems.add(Problem.at("to", "report.rollup.problem.order"));
            return List.of(begin);
        }
        return all;
    }

    /** A period of another kind is ignored without a problem: it belongs to the form that was shown before. */
    private static Optional<Period> period(String code, String field, Form form, List<Problem> problems) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.of(code.strip()))
                    .filter(period -> period.kind() == form.window().kind());
        } catch (IllegalArgumentException notAPeriod) {
            problems.add(Problem.at(field, "report.rollup.problem.period"));
            return Optional.empty();
        }
    }

    private static <T> Optional<T> chosen(
            Map<String, String> typed,
            String field,
            java.util.function.Function<String, Optional<T>> read,
            List<Problem> problems) {
        var word = typed.getOrDefault(field, "").strip();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var value = read.apply(word);
        if (value.isEmpty()) {
            problems.add(Problem.at(field, "report.rollup.problem.choice"));
        }
        return value;
    }

    /** The default form is the one with the most cells. */
    private static Form widest(List<Form> choices) {
        return choices.stream()
                .max(Comparator.comparingInt(form -> form.entered().size()))
                .orElseThrow();
    }

    /** The default level is the one directly below the viewer's. */
    private static Rollup.By usual(Viewer viewer) {
        return viewer.level().equals("central") ? Rollup.By.PROVINCE : Rollup.By.COMMUNE;
    }

    private static Optional<Rollup.By> level(String by) {
        try {
            return Optional.of(Rollup.By.valueOf(by.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String tree, LocalDate today) {
        if (tree.equals("old")) {
            return Optional.of(Units.LAST_DAY_OF_DISTRICTS);
        }
        try {
            return Optional.of(tree.equals("now") ? today : LocalDate.parse(tree));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String unit) {
        return unit.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(unit)) : Optional.empty();
    }
}
