package vn.tincay.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.formula.Formula;

/**
 * One cell of a form.
 *
 * @param code {@code row} or {@code row.column}; never changes, in any version of the form
 * @param position index in the stored array, from 0; never changes; -1 for a computed cell, which is never stored
 * @param decimals the number of decimals; a stored figure is the value times ten to this power
 * @param help what to count; null when the form does not explain the cell
 * @param formula computes the cell from other cells; null when it is entered
 * @param summed whether the level above adds up the cell; false for a percentage
 */
public record Cell(
        String code,
        int position,
        CellType type,
        int decimals,
        Text title,
        Text unit,
        @Nullable Text help,
        @Nullable Formula formula,
        boolean summed,
        boolean required) {

    public boolean isComputed() {
        return formula != null;
    }

    /** The value of a stored figure. */
    public BigDecimal value(long stored) {
        return BigDecimal.valueOf(stored, decimals);
    }

    /** The stored figure of a value; more decimals than the cell has are rounded half up. */
    public long stored(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /** The cell with another number of decimals, to read a figure before it is converted. */
    public Cell withDecimals(int number) {
        return new Cell(code, position, type, number, title, unit, help, formula, summed, required);
    }

    Cell withPosition(int other) {
        return new Cell(code, other, type, decimals, title, unit, help, formula, summed, required);
    }
}
