package vn.tincay.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

/**
 * Reads what a person typed into a cell: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English. A mark that could
 * mean a thousand or a decimal is refused rather than guessed.
 *
 * @param figure the figure to store; null when the cell was left empty
 */
record Typed(@Nullable Long figure, @Nullable Problem problem) {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final int MOST_DIGITS = 15;

    /** The field that shows a cell's problem. */
    static String field(String cell) {
        return "cell." + cell;
    }

    static Typed read(Cell cell, String text, String language) {
        var bare = text.replaceAll("[\\s\u00a0\u202f]", "");
        if (bare.isEmpty()) {
            return new Typed(null, null);
        }
        var english = language.equals("en");
        if (!(english ? ENGLISH : VIETNAMESE).matcher(bare).matches()) {
            return refused(cell, "report.cell.not-a-number", text.strip());
        }
        var plain = english ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.');
        return read(cell, new BigDecimal(plain));
    }

    /** Reads a value that is a number already. */
    static Typed read(Cell cell, BigDecimal value) {
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
        if (value.precision() - value.scale() > MOST_DIGITS) {
            return refused(cell, "report.cell.too-large", MOST_DIGITS);
        }
        return new Typed(cell.stored(value), null);
    }

    private static Typed refused(Cell cell, String key, Object what) {
        return new Typed(null, Problem.at(field(cell.code()), key, what));
    }
}
