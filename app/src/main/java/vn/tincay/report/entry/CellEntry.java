package vn.tincay.report.entry;

/**
 * The input of one editor for one cell.
 *
 * @param was what the cell showed when the editor began, as text; detects changes made since, by others or on the
 *     editor's other page
 * @param typed the new text; empty removes the figure
 * @param shown the new text as messages repeat it; it differs from {@code typed} for a workbook's number with three
 *     decimals, which is typed with one more zero so that it is not read as thousands
 * @param sure whether the editor confirmed that a figure equal to the sum from below is the agency's own part
 */
public record CellEntry(String cell, String was, String typed, String shown, boolean sure) {

    public CellEntry(String cell, String was, String typed) {
        this(cell, was, typed, false);
    }

    public CellEntry(String cell, String was, String typed, boolean sure) {
        this(cell, was, typed, typed.strip(), sure);
    }
}
