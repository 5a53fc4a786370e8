package vn.tincay.report.past.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Form;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.past.source.ColumnMatcher;
import vn.tincay.report.past.source.PeriodFinder;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.past.source.TableLayout;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/**
 * Finds out what a sheet holds: its table, its period, the cell of the form in each column. An officer's answer takes
 * precedence over what the sheet suggests.
 */
final class SheetReading {

    /** The answer that there is no such column, or that a column holds no cell of the form. */
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
        var use = answers.of(field(index, "use"));
        boolean used = layout.hasRows() && (use == null ? !cells.isEmpty() : use.equals("yes"));
        var typed = answers.of(field(index, "period"));
        var period = typed == null
                ? proposedPeriod(sheet, layout)
                : PeriodFinder.find(form.window().kind(), typed).orElse(null);
        var faults = used ? faults(index, layout, cells, typed, period) : List.<CellFault>of();
        return new SheetPreview(index, sheet, used, layout, period, typed, cells, List.of(), faults, List.of());
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
        var texts = new ArrayList<String>(List.of(sheet.name()));
        texts.addAll(layout.titles());
        var found = texts.stream()
                .flatMap(text -> PeriodFinder.find(kind, text).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private List<CellFault> faults(
            int index,
            TableLayout layout,
            Map<Integer, String> cells,
            @Nullable String typed,
            @Nullable Period period) {
        var faults = new ArrayList<CellFault>();
        if (layout.periods() < 0) {
            if (period == null) {
                faults.add(fault(
                        index, "period", typed == null ? "report.past.period-missing" : "report.past.period-unknown"));
            } else if (!ReportWindow.closing(period).isBefore(today)) {
                faults.add(fault(index, "period", "report.past.period-open"));
            }
        }
        if (layout.units() < 0 && !ofOneUnit && answers.of(field(index, "units")) == null) {
            faults.add(fault(index, "units", "report.past.units-missing"));
        }
        var columns = new HashMap<String, Integer>();
        cells.forEach((column, cell) -> {
            if (columns.put(cell, column) != null) {
                faults.add(fault(index, "column." + column, "report.past.column-twice"));
            }
        });
        if (cells.isEmpty()) {
            faults.add(fault(index, "use", "report.past.columns-missing"));
        }
        return faults;
    }

    private static CellFault fault(int index, String question, String key) {
        return new CellFault("", Problem.at(field(index, question), key));
    }

    static String field(int index, String question) {
        return IntakeAnswers.sheetField(index, question);
    }
}
