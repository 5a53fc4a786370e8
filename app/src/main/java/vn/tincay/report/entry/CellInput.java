package vn.tincay.report.entry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

/**
 * The typed text of a cell, checked against the cell's rules.
 *
 * @param figure the figure to store; null when the cell was left empty or has a problem
 */
public record CellInput(@Nullable Long figure, @Nullable Problem problem) {

    private static final int MAX_DIGITS = 15;

    /** The most decimals: enough for 0.1 as a binary fraction written out in full, not for 1E-999999999. */
    private static final int MAX_DECIMALS = 400;

    /** The name of a cell's input field, to which problems of the cell are bound. */
    public static String field(String cell) {
        return "cell." + cell;
    }

    /** Reads a text that a person typed in the notation of the language. */
    public static CellInput read(Cell cell, String text, String language) {
        return read(cell, text, text.strip(), language);
    }

    /** @param shown the text as messages repeat it */
    static CellInput read(Cell cell, String text, String shown, String language) {
        if (text.isBlank()) {
            return new CellInput(null, null);
        }
        var typed = cell.type() == CellType.PERCENT ? text.strip().replaceFirst("\\s*%$", "") : text;
        var reading = cell.decimals() == 0
                ? TypedNumber.whole(typed, language)
                : TypedNumber.decimal(typed, language, cell.decimals());
        return switch (reading) {
            case TypedNumber.ReadNumber.Figure figure -> read(cell, figure.value(), shown);
            case TypedNumber.ReadNumber.Ambiguous unclear ->
                refuseAmbiguous(cell, typed, shown, unclear.meant(), language);
            case TypedNumber.ReadNumber.TooLong() -> refused(cell, "report.cell.too-large", MAX_DIGITS);
        };
    }

    /** Checks a value that is a number already. */
    static CellInput read(Cell cell, BigDecimal value) {
        // Checked before all other rules, because their messages print the value: a system may send 1E999999999.
        return isTooLong(value)
                ? refused(cell, "report.cell.too-large", MAX_DIGITS)
                : read(cell, value, value.toPlainString());
    }

    private static CellInput read(Cell cell, BigDecimal value, String typed) {
        if (isTooLong(value)) {
            return refused(cell, "report.cell.too-large", MAX_DIGITS);
        }
        int decimals = value.stripTrailingZeros().scale();
        if (cell.decimals() == 0 && decimals > 0) {
            return refused(cell, "report.cell.not-whole", typed);
        }
        if (decimals > cell.decimals()) {
            return refused(cell, "report.cell.decimals", cell.decimals());
        }
        if (cell.type() != CellType.NUMBER && value.signum() < 0) {
            return refused(cell, "report.cell.negative", typed);
        }
        if (cell.type() == CellType.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0) {
            return refused(cell, "report.cell.over-hundred", typed);
        }
        return new CellInput(cell.stored(value), null);
    }

    private static boolean isTooLong(BigDecimal value) {
        return (long) value.precision() - value.scale() > MAX_DIGITS || value.scale() > MAX_DECIMALS;
    }

    private static CellInput refuseAmbiguous(
            Cell cell, String typed, String shown, List<String> meant, String language) {
        if (meant.size() > 1) {
            return refused(cell, "report.cell.two-meanings", shown, meant.getFirst(), meant.getLast());
        }
        if (!meant.isEmpty()) {
            var key = cell.decimals() == 0 ? "report.cell.whole-meant" : "report.cell.meant";
            return refused(cell, key, shown, meant.getFirst());
        }
        // Refuses a decimal number in a cell without decimals.
        boolean decimal = cell.decimals() == 0
                && TypedNumber.decimal(typed, language, 0) instanceof TypedNumber.ReadNumber.Figure;
        return refused(cell, decimal ? "report.cell.not-whole" : "report.cell.not-a-number", shown);
    }

    private static CellInput refused(Cell cell, String key, Object... what) {
        return new CellInput(null, Problem.at(field(cell.code()), key, what));
    }
}
