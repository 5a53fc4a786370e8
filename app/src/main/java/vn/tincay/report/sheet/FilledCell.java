package vn.tincay.report.sheet;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.SheetCell;

/**
 * What a filled workbook holds for one cell of the form.
 *
 * @param value null when the cell was left empty
 * @param place where it stands now, {@code III!D7}
 * @param problem why it cannot be taken as a figure whatever the form says; null when it can
 */
public record FilledCell(
        @Nullable SheetCell value, String place, @Nullable Problem problem) {

    FilledCell but(Problem found) {
        return problem == null ? new FilledCell(value, place, found) : this;
    }

    /** Whether a formula stands here whose result is nothing. */
    public boolean isNothing() {
        return value instanceof SheetCell.UnusableValue(var why, var formula) && why == SheetCell.Why.NOTHING;
    }

    /** As the spreadsheet shows it, more or less. */
    public String shown() {
        return switch (value) {
            case null -> "";
            case SheetCell.Words words -> words.text();
            case SheetCell.Number number -> SheetCell.plain(number.value());
            case SheetCell.Percent percent -> SheetCell.plain(percent.value()) + " %";
            case SheetCell.UnusableValue unfit -> unfit.shown();
        };
    }
}
