package vn.tincay.report.past.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.past.source.FigureReader;
import vn.tincay.report.past.source.PeriodFinder;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/** Reads the rows of one sheet: the unit, the period and the figures of each, and its faults. */
final class RowReading {

    private static final Pattern TOTAL = Pattern.compile(
            "(tong( cong| so)?|cong|luy ke)( .*)?|toan (tinh|quoc|thanh pho|huyen|xa|phuong)|ca (nuoc|tinh)");

    private final Form form;
    private final RowUnits units;
    private final SheetPreview view;
    private final FigureReader figures;
    private final LocalDate today;
    private final List<PastRow> rows = new ArrayList<>();
    private final List<String> totals = new ArrayList<>();
    private final List<PastRow> sums = new ArrayList<>();
    private final List<CellFault> notes = new ArrayList<>();
    private int dashes;

    RowReading(Form form, IntakeAnswers answers, AreaNames names, SheetPreview view, LocalDate today) {
        this.form = form;
        this.units = new RowUnits(names, answers);
        this.view = view;
        this.figures = answers.figureReader();
        this.today = today;
    }

    /** The rows in their order, the sheet with its totals, and the number of dashes. */
    record ReadSheet(SheetPreview sheet, List<PastRow> rows, int dashes) {}

    ReadSheet read() {
        var sheet = view.sheet();
        for (int row : sheet.rows().tailMap(view.layout().firstRow()).keySet()) {
            for (var period : columnPeriods()) {
                read(sheet, row, period);
            }
        }
        var kept = withoutSubtotals();
        notes.addAll(new SheetTotals(form, kept).differences(sums));
        return new ReadSheet(view.with(List.copyOf(totals), List.copyOf(notes)), kept, dashes);
    }

    /** The periods that headings of columns name; null stands for the columns whose heading names none. */
    private List<@Nullable Period> columnPeriods() {
        var periods = new ArrayList<@Nullable Period>();
        for (int column : view.cells().keySet()) {
            var period = view.periods().get(column);
            if (!periods.contains(period)) {
                periods.add(period);
            }
        }
        if (periods.isEmpty()) {
            periods.add(null);
        }
        return periods;
    }

    /** Reads the figures of one period in a row. */
    private void read(SourceSheet sheet, int row, @Nullable Period ofColumns) {
        var name =
                view.layout().units() < 0 ? "" : sheet.text(row, view.layout().units());
        var faults = new ArrayList<CellFault>();
        var read = figures(sheet, row, ofColumns, faults);
        var period = ofColumns == null ? period(sheet, row, faults) : ofColumns;
        if (view.layout().units() >= 0 && isTotal(name, sheet, row)) {
            if (!read.isEmpty()) {
                addTotal(sheet.address(row, view.layout().units()));
                sums.add(row(sheet, row, name, period, ofColumns, RowUnits.RowUnit.NONE, read, List.of()));
            }
            return;
        }
        if (read.isEmpty() && name.isEmpty() && view.layout().units() >= 0) {
            return; // words below the table, such as a signature
        }
        if (read.isEmpty()
                && faults.stream().noneMatch(fault -> !fault.problem().field().equals("period"))) {
            if (period != null) {
                units.readHeading(name, period);
            }
            return;
        }
        if (period != null && view.layout().units() >= 0) {
            add(sheet, row, name, period, ofColumns, read, faults);
        } else {
            rows.add(row(sheet, row, name, period, ofColumns, RowUnits.RowUnit.NONE, read, faults));
        }
    }

    private boolean isTotal(String name, SourceSheet sheet, int row) {
        var written = name.isEmpty() ? sheet.firstText(row) : name;
        return TOTAL.matcher(VietnameseText.fold(written)).matches() && !units.isUnit(name);
    }

    private void addTotal(String address) {
        if (!totals.contains(address)) {
            totals.add(address);
        }
    }

    private void add(
            SourceSheet sheet,
            int row,
            String name,
            Period period,
            @Nullable Period ofColumns,
            Figures read,
            List<CellFault> faults) {
        var found = units.find(name, period);
        if (found.problem() != null) {
            faults.add(new CellFault(sheet.address(row, view.layout().units()), found.problem()));
        }
        rows.add(row(sheet, row, name, period, ofColumns, found, read, faults));
    }

    private @Nullable Period period(SourceSheet sheet, int row, List<CellFault> faults) {
        int column = view.layout().periods();
        if (column < 0) {
            return view.period();
        }
        var text = sheet.text(row, column);
        var period = PeriodFinder.find(form.window().kind(), text).orElse(null);
        if (period == null) {
            faults.add(new CellFault(sheet.address(row, column), Problem.at("period", "report.past.row-period", text)));
        } else if (!ReportWindow.closing(period).isBefore(today)) {
            faults.add(new CellFault(
                    sheet.address(row, column), Problem.at("period", "report.past.row-period-open", text)));
        }
        return period;
    }

    private boolean isOf(int column, @Nullable Period ofColumns) {
        return Objects.equals(view.periods().get(column), ofColumns);
    }

    private Figures figures(SourceSheet sheet, int row, @Nullable Period ofColumns, List<CellFault> faults) {
        var read = Figures.NONE;
        for (var entry : view.cells().entrySet()) {
            if (!isOf(entry.getKey(), ofColumns)) {
                continue;
            }
            var cell = form.require(entry.getValue());
            var content = sheet.at(row, entry.getKey());
            dashes += FigureReader.isDash(content) ? 1 : 0;
            if (FigureReader.isNotKnown(content)) {
                notes.add(new CellFault(
                        sheet.address(row, entry.getKey()),
                        Problem.of("report.past.not-known", SourceSheet.text(content))));
            }
            if (!cell.isComputed() && content != null) {
                var figure = figures.read(cell, content, view.factor(entry.getKey()));
                if (figure.problem() != null) {
                    faults.add(new CellFault(sheet.address(row, entry.getKey()), figure.problem()));
                } else if (figure.figure() != null) {
                    read = read.with(cell.position(), figure.figure());
                }
            }
        }
        return read;
    }

    private PastRow row(
            SourceSheet sheet,
            int row,
            String name,
            @Nullable Period period,
            @Nullable Period ofColumns,
            RowUnits.RowUnit of,
            Figures read,
            List<CellFault> faults) {
        int column = Math.max(
                0,
                view.layout().units() < 0
                        ? view.layout().periods()
                        : view.layout().units());
        return new PastRow(
                view.index() + "." + row + (ofColumns == null ? "" : "." + ofColumns),
                sheet.address(row, column),
                name,
                period,
                of.unit(),
                of.successors(),
                of.offered(),
                null,
                read,
                null,
                List.copyOf(faults),
                computedNotes(sheet, row, ofColumns, read),
                RowState.NEW);
    }

    /** Notes where a column holds another figure than the form computes. */
    private List<CellFault> computedNotes(SourceSheet sheet, int row, @Nullable Period ofColumns, Figures read) {
        var notes = new ArrayList<CellFault>();
        Map<String, @Nullable BigDecimal> values = null;
        for (var entry : view.cells().entrySet()) {
            var cell = form.require(entry.getValue());
            var content = sheet.at(row, entry.getKey());
            if (cell.isComputed() && content != null && isOf(entry.getKey(), ofColumns)) {
                values = values == null ? form.values(read) : values;
                note(cell, sheet.address(row, entry.getKey()), content, values.get(cell.code()), notes);
            }
        }
        return notes;
    }

    private void note(
            Cell cell, String place, SheetCell content, @Nullable BigDecimal computed, List<CellFault> notes) {
        var written = figures.read(cell, content).figure();
        if (written != null && computed != null && cell.value(written).compareTo(computed) != 0) {
            notes.add(new CellFault(place, Problem.of("report.past.computed", cell.value(written), computed)));
        }
    }

    /**
     * The rows to store: without those of a province or district of which the sheet has parts too, because such rows
     * are sums.
     */
    private List<PastRow> withoutSubtotals() {
        var kept = new ArrayList<PastRow>();
        for (var row : rows) {
            if (rows.stream().anyMatch(other -> units.isPart(other.unit(), row.unit()))) {
                addTotal(row.address());
            } else {
                kept.add(row);
            }
        }
        return kept;
    }
}
