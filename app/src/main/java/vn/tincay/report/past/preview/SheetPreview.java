package vn.tincay.report.past.preview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.past.source.TableLayout;
import vn.tincay.report.period.Period;

/**
 * One sheet with what it was taken for.
 *
 * @param used whether its rows are taken in
 * @param period the period of the whole sheet; null when it is unknown or a column holds it
 * @param typedPeriod the period as answered; null when it was not answered
 * @param cells the cell of the form by column
 * @param totals rows with totals, which are not stored
 * @param faults what must be answered about the sheet
 */
public record SheetPreview(
        int index,
        SourceSheet sheet,
        boolean used,
        TableLayout layout,
        @Nullable Period period,
        @Nullable String typedPeriod,
        Map<Integer, String> cells,
        List<String> totals,
        List<CellFault> faults,
        List<CellFault> notes) {

    public String name() {
        return sheet.name();
    }

    /** The columns with a title that are no cell of the form. */
    public long unmatched() {
        return layout.columns().stream()
                .filter(column -> !cells.containsKey(column.index()))
                .count();
    }
}
