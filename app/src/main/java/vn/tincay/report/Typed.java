package vn.tincay.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.TypedNumber;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

/**
 * What a person typed into a cell, held against what the cell takes.
 *
 * @param figure the figure to store; null when the cell was left empty
 */
record Typed(@Nullable Long figure, @Nullable Problem problem) {

    private static final int MOST_DIGITS = 15;

    /** After the point: what a spreadsheet makes of 0.1 fits, 1E-999999999 does not. */
    private static final int MOST_PLACES = 400;

    /** The field that shows a cell's problem. */
    static String field(String cell) {
        return "cell." + cell;
    }

    static Typed read(Cell cell, String text, String language) {
        if (text.isBlank()) {
            return new Typed(null, null);
        }
        return TypedNumber.read(text, language)
                .map(value -> read(cell, value))
                .orElseGet(() -> refused(cell, "report.cell.not-a-number", text.strip()));
    }

    /** Reads a value that is a number already. */
    static Typed read(Cell cell, BigDecimal value) {
        // First of all: a machine may send 1E999999999, and the other refusals write the value out.
        if ((long) value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_PLACES) {
            return refused(cell, "report.cell.too-large", MOST_DIGITS);
        }
        if (cell.type() == CellType.COUNT && value.stripTrailingZeros().scale() > 0) {
            return refused(cell, "report.cell.not-whole", value);
        }
        if (value.stripTrailingZeros().scale() > cell.decimals()) {
            return refused(cell, "report.cell.decimals", cell.decimals());
        }
        if (cell.type() != CellType.NUMBER && value.signum() < 0) {
            return refused(cell, "report.cell.negative", value);
        }
        if (cell.type() == CellType.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0) {
            return refused(cell, "report.cell.over-hundred", value);
        }
        return new Typed(cell.stored(value), null);
    }

    private static Typed refused(Cell cell, String key, Object what) {
        return new Typed(null, Problem.at(field(cell.code()), key, what));
    }
}
