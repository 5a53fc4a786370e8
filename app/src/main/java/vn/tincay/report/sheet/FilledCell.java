package vn.tincay.report.sheet;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.SheetCell;

/**
 * The content of one cell of the form in a filled workbook.
 *
 * @param value null when the cell is empty
 * @param address the address of the cell in the filled workbook, such as {@code III!D7}
 * @param problem why the content cannot be imported; null when nothing is wrong with it so far
 */
public record FilledCell(
        @Nullable SheetCell value, String address, @Nullable Problem problem) {

    FilledCell withProblem(Problem found) {
        return problem == null ? new FilledCell(value, address, found) : this;
    }

    /** Whether the cell contains a formula whose result is an empty text. */
    public boolean isNothing() {
        return value instanceof SheetCell.UnusableValue(var why, var formula)
                && why == SheetCell.UnusableReason.NOTHING;
    }

    /** The content as text, nearly as the spreadsheet shows it; a formula without a usable result as {@code =A1+B1}. */
    public String shown() {
        return switch (value) {
            case null -> "";
            case SheetCell.Words words -> words.text();
            case SheetCell.Number number -> SheetCell.plain(number.value());
            case SheetCell.Percent percent -> SheetCell.plain(percent.value()) + " %";
            case SheetCell.UnusableValue unusable -> unusable.shown();
        };
    }
}
