package vn.tincay.document.sheet;

import java.math.BigDecimal;

/** The content of a workbook cell; empty cells are not reported. */
public sealed interface SheetCell {

    record Words(String text) implements SheetCell {}

    /** A number as spreadsheets show it, with 15 significant digits: 0.1 + 0.2 is 0.3. */
    record Number(BigDecimal value) implements SheetCell {}

    /** A number formatted as percent, as displayed: 12.5 for 12.5 %, which the file stores as 0.125. */
    record Percent(BigDecimal value) implements SheetCell {}

    /**
     * A cell that is neither text nor a figure, with the reason and what it shows; a formula without a result shows
     * itself.
     */
    record UnusableValue(UnusableReason why, String shown) implements SheetCell {}

    /**
     * The value as digits with at most one point: {@code 100}, not {@code 1E+2}. A value with more than {@link
     * #MAX_ZEROS} zeros keeps its exponent.
     */
    static String plain(BigDecimal value) {
        return Math.abs((long) value.scale()) > MAX_ZEROS
                ? value.toString()
                : value.stripTrailingZeros().toPlainString();
    }

    /** The largest exponent written as zeros; 1E999999999 written in full would fill the whole memory. */
    int MAX_ZEROS = 400;

    enum UnusableReason {
        /** A number with a date format: a typed date, or 3/4 converted to a date by the program. */
        DATE,
        TIME,
        BOOLEAN,
        /** {@code #REF!}, {@code #DIV/0!} and other errors of formulas. */
        ERROR,
        /** A formula whose result was not calculated by the program that wrote the file. */
        UNCALCULATED,
        /** A formula whose result is an empty text: the cell looks empty, but must not delete the stored value. */
        NOTHING
    }
}
