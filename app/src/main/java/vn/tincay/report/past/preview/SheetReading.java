package vn.tincay.report.past.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.past.source.ColumnMatcher;
import vn.tincay.report.past.source.HeadedColumn;
import vn.tincay.report.past.source.HeadingPeriod;
import vn.tincay.report.past.source.PeriodFinder;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.past.source.TableLayout;
import vn.tincay.report.past.source.UnitQuestion;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/**
 * Finds out what a sheet holds: its table, its period, the cell of the form in each column. An officer's answer takes
 * precedence over what the sheet suggests.
 */
final class SheetReading {

    /** The answer that the sheet has no column of units or periods, or that a column holds no cell of the form. */
    static final String NONE = "none";

    private final Form form;
    private final IntakeAnswers answers;
    private final AreaNames names;
    private final boolean ofOneUnit;
    private final LocalDate today;

    /** @param ofOneUnit whether nobody reports to the viewer's agency, so that rows need no unit */
    SheetReading(Form form, IntakeAnswers answers, AreaNames names, boolean ofOneUnit, LocalDate today) {
        this.form = form;
        this.answers = answers;
        this.names = names;
        this.ofOneUnit = ofOneUnit;
        this.today = today;
    }

    SheetPreview read(int index, SourceSheet sheet) {
        var layout = layout(index, sheet);
        var cells = cells(index, layout);
        var measures = measures(index, layout, cells);
        var open = open(index, sheet, layout, cells);
        var use = answers.of(field(index, "use"));
        boolean used = layout.hasRows() && (use == null ? !cells.isEmpty() : use.equals("yes"));
        var typed = answers.of(field(index, "period"));
        var period = typed == null
                ? proposedPeriod(sheet, layout)
                : PeriodFinder.find(form.window().kind(), typed).orElse(null);
        var periods = periods(layout, cells, period);
        var found = new SheetPreview(
                index, sheet, used, layout, period, typed, cells, periods, measures, open, List.of(), List.of(),
                List.of());
        return used ? found.withFaults(faults(found)) : found;
    }

    /** The periods that headings name, by column, as far as they differ from the period of the sheet. */
    private Map<Integer, Period> periods(TableLayout layout, Map<Integer, String> cells, @Nullable Period ofSheet) {
        var periods = new HashMap<Integer, Period>();
        for (var column : layout.columns()) {
            if (cells.containsKey(column.index())) {
                HeadingPeriod.of(form.window().kind(), column.title())
                        .filter(period -> layout.periods() >= 0 || !period.equals(ofSheet))
                        .ifPresent(period -> periods.put(column.index(), period));
            }
        }
        return periods;
    }

    private Map<Integer, UnitQuestion> measures(int index, TableLayout layout, Map<Integer, String> cells) {
        var questions = new HashMap<Integer, UnitQuestion>();
        for (var column : layout.columns()) {
            var cell = cells.get(column.index());
            if (cell != null) {
                UnitQuestion.of(column, layout, form.require(cell), answers.of(field(index, "unit." + column.index())))
                        .ifPresent(question -> questions.put(column.index(), question));
            }
        }
        return questions;
    }

    /** The columns of figures whose heading names no cell and about which nobody has said anything. */
    private List<HeadedColumn> open(int index, SourceSheet sheet, TableLayout layout, Map<Integer, String> cells) {
        return layout.columns().stream()
                .filter(column -> !cells.containsKey(column.index())
                        && answers.of(field(index, "column." + column.index())) == null
                        && layout.hasFigures(sheet, column.index()))
                .toList();
    }

    private TableLayout layout(int index, SourceSheet sheet) {
        var units = answers.of(field(index, "units"));
        var periods = answers.of(field(index, "periods"));
        Predicate<String> isPeriod =
                text -> PeriodFinder.find(form.window().kind(), text).isPresent();
        if (units == null && periods == null) {
            return TableLayout.of(sheet, form.window().kind(), names::isUnit);
        }
        int unitColumn = column(units);
        return TableLayout.of(sheet, unitColumn, column(periods), unitColumn >= 0 ? names::isUnit : isPeriod);
    }

    private static int column(@Nullable String answer) {
        return answer == null || !answer.matches("\\d{1,3}") ? -1 : Integer.parseInt(answer);
    }

    private Map<Integer, String> cells(int index, TableLayout layout) {
        var proposed = new ColumnMatcher(form).match(layout.columns());
        var cells = new LinkedHashMap<Integer, String>();
        for (var column : layout.columns()) {
            var answer = answers.of(field(index, "column." + column.index()));
            var cell = answer == null ? proposed.get(column.index()) : answer;
            if (cell != null && form.cell(cell).isPresent()) {
                cells.put(column.index(), cell);
            }
        }
        return cells;
    }

    private @Nullable Period proposedPeriod(SourceSheet sheet, TableLayout layout) {
        var kind = form.window().kind();
        if (isOfPart(layout)) {
            return null;
        }
        var texts = new ArrayList<String>(List.of(sheet.name()));
        texts.addAll(layout.titles());
        var found = texts.stream()
                .flatMap(text -> PeriodFinder.find(kind, text).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether the title says that the figures are those of a part of the year that the form is for. */
    private boolean isOfPart(TableLayout layout) {
        return form.window().kind() == Kind.YEAR && layout.titles().stream().anyMatch(PeriodFinder::isPartOfYear);
    }

    private List<CellFault> faults(SheetPreview view) {
        var faults = new ArrayList<CellFault>();
        int index = view.index();
        var layout = view.layout();
        if (layout.periods() < 0
                && !view.periods().keySet().containsAll(view.cells().keySet())) {
            periodFault(view).ifPresent(key -> faults.add(fault(index, "period", key)));
        }
        if (layout.units() < 0 && !ofOneUnit && answers.of(field(index, "units")) == null) {
            faults.add(fault(index, "units", "report.past.units-missing"));
        }
        var columns = new HashSet<String>();
        view.cells().forEach((column, cell) -> {
            if (!columns.add(cell + " " + view.periods().get(column))) {
                faults.add(fault(index, "column." + column, "report.past.column-twice"));
            }
        });
        view.periods().forEach((column, period) -> {
            if (!ReportWindow.closing(period).isBefore(today)) {
                faults.add(fault(index, "column." + column, "report.past.period-open"));
            }
        });
        view.open().forEach(column -> faults.add(fault(index, "column." + column.index(), "report.past.column-open")));
        view.unitQuestions().forEach((column, question) -> {
            if (question.isOpen()) {
                faults.add(fault(index, "unit." + column, "report.past.measure-open"));
            }
        });
        if (view.cells().isEmpty()) {
            faults.add(fault(index, "use", "report.past.columns-missing"));
        }
        return faults;
    }

    private Optional<String> periodFault(SheetPreview view) {
        var period = view.period();
        if (period != null) {
            return ReportWindow.closing(period).isBefore(today)
                    ? Optional.empty()
                    : Optional.of("report.past.period-open");
        }
        if (view.typedPeriod() != null) {
            return Optional.of("report.past.period-unknown");
        }
        return Optional.of(isOfPart(view.layout()) ? "report.past.period-part" : "report.past.period-missing");
    }

    private static CellFault fault(int index, String question, String key) {
        return new CellFault("", Problem.at(field(index, question), key));
    }

    static String field(int index, String question) {
        return IntakeAnswers.sheetField(index, question);
    }
}
