package vn.tincay.report.web.aggregate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * The filter of live sums. An unknown value becomes a problem at its field and is replaced by the default; the other
 * values are kept. A table or period that belongs to another form is replaced without a problem.
 *
 * @param form one of the forms the viewer's agency takes part in
 * @param periods from first to last, of the form's kind
 * @param table the table whose cells are shown
 * @param tree {@code now}, {@code old} (the last day of the districts) or a day
 * @param within number of a unit; null for everything the viewer may see
 */
record RollupFilter(
        Form form,
        List<Period> periods,
        Section.Table table,
        Rollup.Grouping by,
        String tree,
        LocalDate day,
        @Nullable Integer within) {

    /** How many yearly periods can be chosen. */
    private static final int MAX_YEARS = 10;

    /** How many months, quarters or half-years can be chosen. */
    private static final int MAX_SHORTER_PERIODS = 36;

    static RollupFilter read(FormInput input, List<Form> choices, Viewer viewer, LocalDate today) {
        var form = chosen(
                        input,
                        "form",
                        code -> choices.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst())
                .orElseGet(() -> largestForm(choices));
        var tables = tables(form);
        // A table of another form is not an error: after a change of form, none of its tables is chosen yet.
        var table = tables.stream()
                .filter(one -> one.code().equals(input.trimmed("group")))
                .findFirst()
                .orElse(tables.getFirst());
        var day = chosen(input, "tree", word -> treeDay(word, today));
        return new RollupFilter(
                form,
                periods(input, form, today),
                table,
                Objects.requireNonNullElse(input.choice("by", Rollup.Grouping.class), usualLevel(viewer)),
                day.isPresent() ? input.trimmed("tree") : "now",
                day.orElse(today),
                chosen(input, "within", RollupFilter::unitNumber).orElse(null));
    }

    Rollup.Question question() {
        return new Rollup.Question(form.code(), periods, false, by, within, day, Set.copyOf(codes()));
    }

    /** The codes of the table's cells, row by row. */
    List<String> codes() {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    static List<Section.Table> tables(Form form) {
        return form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .toList();
    }

    /** The periods to choose from, newest first: the current one and those before it, plus the selected ones. */
    List<Period> periodChoices(LocalDate today) {
        var all = new ArrayList<Period>();
        var period = currentPeriod(form, today);
        int most = form.window().kind() == Kind.YEAR ? MAX_YEARS : MAX_SHORTER_PERIODS;
        for (int i = 0; i < most; i++) {
            all.add(period);
            period = period.previous();
        }
        periods.stream().filter(one -> !all.contains(one)).forEach(all::add);
        all.sort(Comparator.reverseOrder());
        return all;
    }

    /** The current period. Its figures are incomplete, so the default is the one before. */
    private static Period currentPeriod(Form form, LocalDate today) {
        return Period.containing(form.window().kind(), today);
    }

    private static List<Period> periods(FormInput input, Form form, LocalDate today) {
        var usual = currentPeriod(form, today).previous();
        var range = input.trimmed("periods").split("\\.\\.", 2);
        var from = period(input, "from", range[0], form);
        var to = period(input, "to", range[range.length - 1], form);
        var begin = from.or(() -> to).orElse(usual);
        var all = begin.to(to.or(() -> from).orElse(usual));
        if (all.isEmpty()) {
            input.problem("to", "report.rollup.problem.order");
            return List.of(begin);
        }
        return all;
    }

    /**
     * The period typed into a field. One of another kind is ignored without a problem: it belongs to the form that was
     * shown before.
     */
    private static Optional<Period> period(FormInput input, String field, String otherwise, Form form) {
        var code = input.sent(field) ? input.trimmed(field) : otherwise;
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.of(code))
                    .filter(period -> period.kind() == form.window().kind());
        } catch (IllegalArgumentException notAPeriod) {
            input.problem(field, "report.rollup.problem.period");
            return Optional.empty();
        }
    }

    private static <T> Optional<T> chosen(FormInput input, String field, Function<String, Optional<T>> meaning) {
        if (!input.has(field)) {
            return Optional.empty();
        }
        var value = meaning.apply(input.trimmed(field));
        if (value.isEmpty()) {
            input.problem(field, "report.rollup.problem.choice");
        }
        return value;
    }

    /** The default form is the one with the most cells. */
    private static Form largestForm(List<Form> choices) {
        return choices.stream()
                .max(Comparator.comparingInt(form -> form.entered().size()))
                .orElseThrow();
    }

    /** The default level: provinces for a central agency, communes for all others. */
    private static Rollup.Grouping usualLevel(Viewer viewer) {
        return viewer.level().equals("central") ? Rollup.Grouping.PROVINCE : Rollup.Grouping.COMMUNE;
    }

    private static Optional<LocalDate> treeDay(String tree, LocalDate today) {
        if (tree.equals("old")) {
            return Optional.of(Units.LAST_DAY_OF_DISTRICTS);
        }
        try {
            return Optional.of(tree.equals("now") ? today : LocalDate.parse(tree));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> unitNumber(String unit) {
        return unit.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(unit)) : Optional.empty();
    }
}
