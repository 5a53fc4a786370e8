package vn.tincay.report.entry;

/**
 * What one editor did to one cell.
 *
 * @param was what the cell showed when the editor began, as typed text; tells whether somebody else changed it since
 * @param typed what it holds now; empty takes the figure away
 * @param sure whether the editor said that a figure equal to the sum from below is the agency's own part
 */
public record CellEntry(String cell, String was, String typed, boolean sure) {

    public CellEntry(String cell, String was, String typed) {
        this(cell, was, typed, false);
    }
}
