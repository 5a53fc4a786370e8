package vn.tincay.document.sheet;

import java.math.BigDecimal;

/** What a cell of a workbook holds; empty cells are not there. */
public sealed interface SheetCell {

    record Words(String text) implements SheetCell {}

    /** A number as spreadsheets show it, with 15 significant digits: 0.1 + 0.2 is 0.3. */
    record Number(BigDecimal value) implements SheetCell {}

    /** A number formatted as percent, as it is shown: 12.5 for 12.5 %, which the file holds as 0.125. */
    record Percent(BigDecimal value) implements SheetCell {}

    /** What is neither words nor a figure, with what the spreadsheet shows. */
    record Unfit(Why why, String shown) implements SheetCell {}

    /** Digits and at most one point, never {@code 1E+2}; only what nobody could hold stays as it is. */
    static String plain(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_ZEROS
                ? value.toString()
                : value.stripTrailingZeros().toPlainString();
    }

    /** Written out, 1E999999999 would fill all memory there is. */
    int MOST_ZEROS = 400;

    enum Why {
        /** A number with a format of dates: a date typed, or made of 3/4 by the program. */
        DATE,
        TIME,
        BOOLEAN,
        /** {@code #REF!}, {@code #DIV/0!} and their like. */
        ERROR,
        /** A formula whose result the program that wrote the file did not work out. */
        UNCALCULATED,
        /** A formula whose result is no text at all: the cell looks empty and nobody emptied it. */
        NOTHING
    }
}
