package vn.tincay.reader.text;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.UnreadableDocument;

/** Collects the lines of a structured file and enforces the size limits of a plan. */
public final class LineCollector {
    static final int LONGEST_LINE = 200_000;
    static final int MAX_TEXT = 3_000_000;

    private static final int MAX_LINES = 200_000;
    private static final int MAX_CELLS = 400_000;

    private final List<RawLine> lines = new ArrayList<>();
    private int characters;
    private int cells;

    public void add(String text) {
        add(text, 0);
    }

    void add(String text, int heading) {
        for (String part : text.split("\\R", -1)) {
            countCharacters(part);
            lines.add(new RawLine(lines.size() + 1, part, List.of(), heading));
        }
    }

    void addRow(List<String> cells) {
        String text = String.join(" | ", cells).replaceAll("\\R", " ");
        countCharacters(text);
        this.cells += cells.size();
        lines.add(new RawLine(lines.size() + 1, text, List.copyOf(cells), 0));
    }

    /**
     * Adds a table. It is added by rows when it has more than two columns, or two columns and more than four rows. A
     * smaller table, or one of two columns with the state title or the recipients, only arranges text and is added
     * column by column.
     */
    public void addTable(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 2 || (columns == 2 && rows.size() > 4 && !isLayout(rows))) {
            rows.forEach(this::addRow);
            return;
        }
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                if (column < row.size()) {
                    add(row.get(column));
                }
            }
            add("");
        }
    }

    private static boolean isLayout(List<List<String>> rows) {
        String all = rows.toString();
        return all.contains("CỘNG H") || all.contains("Nơi nhận");
    }

    public RawText paragraphs() {
        return new RawText(List.copyOf(lines), true);
    }

    private void countCharacters(String text) {
        if (text.length() > LONGEST_LINE) {
            throw new UnreadableDocumentException(
                    UnreadableDocument.Code.LINE_TOO_LONG, String.valueOf(lines.size() + 1));
        }
        characters += text.length();
        if (characters > MAX_TEXT || lines.size() > MAX_LINES || cells > MAX_CELLS) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.TOO_MUCH_TEXT);
        }
    }
}
