package vn.tincay.report.past.preview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.past.source.HeadedColumn;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.past.source.TableLayout;
import vn.tincay.report.past.source.UnitQuestion;
import vn.tincay.report.period.Period;

/**
 * One sheet and what was found in it.
 *
 * @param used whether its rows are to be stored
 * @param period the period of the whole sheet, used only when no column holds periods; null when it is unknown
 * @param typedPeriod the period as an officer typed it; null when nobody did
 * @param cells codes of the form's cells, by column
 * @param periods the periods that headings of columns name, by column; other columns have that of the sheet or row
 * @param unitQuestions the questions about units of measure, by column
 * @param open the columns of figures about which nobody has said what they hold
 * @param totals addresses of the rows with totals, which are not stored
 * @param faults what must be answered about the sheet before anything is stored
 */
public record SheetPreview(
        int index,
        SourceSheet sheet,
        boolean used,
        TableLayout layout,
        @Nullable Period period,
        @Nullable String typedPeriod,
        Map<Integer, String> cells,
        Map<Integer, Period> periods,
        Map<Integer, UnitQuestion> unitQuestions,
        List<HeadedColumn> open,
        List<String> totals,
        List<CellFault> faults,
        List<CellFault> notes) {

    public String name() {
        return sheet.name();
    }

    SheetPreview with(List<String> foundTotals, List<CellFault> foundNotes) {
        return new SheetPreview(
                index,
                sheet,
                used,
                layout,
                period,
                typedPeriod,
                cells,
                periods,
                unitQuestions,
                open,
                foundTotals,
                faults,
                foundNotes);
    }

    SheetPreview withFaults(List<CellFault> found) {
        return new SheetPreview(
                index,
                sheet,
                used,
                layout,
                period,
                typedPeriod,
                cells,
                periods,
                unitQuestions,
                open,
                totals,
                found,
                notes);
    }

    /** The factor by which the figures of a column are multiplied. */
    BigDecimal factor(int column) {
        var question = unitQuestions.get(column);
        return question == null ? BigDecimal.ONE : question.appliedFactor();
    }

    /** The number of columns that hold no cell of the form. */
    public long unmatchedColumns() {
        return layout.columns().stream()
                .filter(column -> !cells.containsKey(column.index()))
                .count();
    }
}
