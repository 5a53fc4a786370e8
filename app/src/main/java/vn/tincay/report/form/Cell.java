package vn.tincay.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;

/**
 * One place for a figure.
 *
 * @param code {@code row} or {@code row.column}; the same for ever, in every version of the form
 * @param position place in the stored array, from 0, the same for ever; -1 for a computed cell, which is never stored
 * @param decimals digits after the comma; a stored figure is the value times ten to this power
 * @param formula how it is worked out from other cells, null when it is entered
 * @param summed whether the level above adds it up; a rate or a yes-or-no is not
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

    /** The figure to store for a value; more decimals than the cell has are rounded half up. */
    public long stored(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    Cell at(int place) {
        return new Cell(code, place, type, decimals, title, unit, help, formula, summed, required);
    }
}
