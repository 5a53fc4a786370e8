package vn.tincay.reader.composed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: columns separated by spaces, cells wrapped onto the lines below. */
final class AlignedRows {
    private static final int[] WIDTHS = {5, 36, 24, 26, 20};

    private AlignedRows() {}

    /** The lines of one row; the row is given with pipes between its cells. */
    static String of(String piped) {
        List<String> cells = Arrays.stream(piped.substring(1).split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        List<List<String>> wrapped = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            wrapped.add(wrap(cells.get(c), WIDTHS[c] - 3));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < wrapped.size(); c++) {
                String text = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
                line.append(text).append(" ".repeat(WIDTHS[c] - text.length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
