package vn.tincay.reader.grammar;

import java.util.List;

/**
 * A line without the markup of its file format.
 *
 * @param number the number of the first line of the file from which it comes; {@code to} is that of the last
 * @param gap whether a blank line, or a new paragraph of a structured file, precedes it
 * @param strong whether the file marks it as heading or bold
 * @param indent number of spaces before the text
 */
public record CleanLine(int number, int to, String text, List<String> cells, boolean gap, boolean strong, int indent) {
    public CleanLine(int number, int to, String text, List<String> cells, boolean gap, boolean strong) {
        this(number, to, text, cells, gap, strong, 0);
    }

    public CleanLine(int number, String text, List<String> cells, boolean gap, boolean strong) {
        this(number, number, text, cells, gap, strong, 0);
    }

    public CleanLine afterGap() {
        return new CleanLine(number, to, text, cells, true, strong, indent);
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }
}
