package vn.tincay.reader.text;

import java.util.List;

/**
 * A line of the file.
 *
 * @param cells the cells of a table row, whose {@code text} joins them with " | "; empty for other lines
 * @param heading the level of an HTML heading; 0 for none
 */
public record RawLine(int number, String text, List<String> cells, int heading) {

    public RawLine(int number, String text) {
        this(number, text, List.of(), 0);
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }
}
