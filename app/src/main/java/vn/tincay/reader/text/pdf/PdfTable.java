package vn.tincay.reader.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.text.pdf.PdfRules.Cell;

/**
 * Collects the letters of one page that stand in cells with borders on all sides, where cells stand beside each other.
 * A frame around a paragraph is no table. Letters are put in order within their cell, because lines of neighbouring
 * cells at almost the same height are mixed in the text of the page.
 */
final class PdfTable {

    /** The distance in points from a border to a place in the cell beside it. */
    private static final float INTO_NEXT_CELL = 3;

    private static final int MOST_COLUMNS = 40;

    /** A row: its cells from left to right, blank ones too. */
    record Row(int left, int right, int top, List<String> cells) {}

    /** A letter of a cell with its left and right end and its height on the page. */
    private record Letter(String text, float left, float right, float y, float size) {}

    /** A gap wider than this part of the font size separates two words. */
    private static final float SPACE = 0.2f;

    /** The largest distance between the heights of letters of one line, as a part of the font size. */
    private static final float ONE_LINE = 0.4f;

    private final PdfRules rules;
    private final Map<Cell, List<Letter>> letters = new LinkedHashMap<>();
    private @Nullable Cell last;

    PdfTable(PdfRules rules) {
        this.rules = rules;
    }

    /** Adds a letter to the cell around it; false when no cell of a table is there. */
    boolean add(TextPosition letter) {
        float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        float y = letter.getYDirAdj() - letter.getHeightDir() / 2;
        Cell cell = last != null && last.holds(x, y) ? last : rules.cellAt(x, y);
        if (cell == null || !letters.containsKey(cell) && beside(cell, y, 1) == null && beside(cell, y, -1) == null) {
            return false;
        }
        last = cell;
        letters.computeIfAbsent(cell, place -> new ArrayList<>())
                .add(new Letter(
                        letter.getUnicode(),
                        letter.getXDirAdj(),
                        letter.getXDirAdj() + letter.getWidthDirAdj(),
                        letter.getYDirAdj(),
                        Math.max(6, letter.getFontSizeInPt())));
        return true;
    }

    /** The rows from the top of the page. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<int[]> bands = new ArrayList<>();
        List<Cell> lowestFirst = letters.keySet().stream()
                .sorted(Comparator.comparingInt((Cell cell) -> cell.bottom() - cell.top()))
                .toList();
        for (Cell cell : lowestFirst) {
            float middle = (cell.top() + cell.bottom()) / 2f;
            if (bands.stream().noneMatch(band -> band[0] < middle && middle < band[1])) {
                List<Cell> row = cellsBeside(cell, middle);
                bands.add(new int[] {cell.top(), cell.bottom()});
                rows.add(new Row(
                        row.getFirst().left(),
                        row.getLast().right(),
                        cell.top(),
                        row.stream().map(this::text).toList()));
            }
        }
        rows.sort(Comparator.comparingInt(Row::top));
        return rows;
    }

    private List<Cell> cellsBeside(Cell cell, float y) {
        List<Cell> row = new ArrayList<>(List.of(cell));
        for (Cell next = beside(cell, y, -1); next != null && row.size() < MOST_COLUMNS; next = beside(next, y, -1)) {
            row.addFirst(next);
        }
        for (Cell next = beside(cell, y, 1); next != null && row.size() < MOST_COLUMNS; next = beside(next, y, 1)) {
            row.addLast(next);
        }
        return row;
    }

    private @Nullable Cell beside(Cell cell, float y, int direction) {
        Cell next = rules.cellAt(direction > 0 ? cell.right() + INTO_NEXT_CELL : cell.left() - INTO_NEXT_CELL, y);
        return next == null || next.equals(cell) ? null : next;
    }

    private String text(Cell cell) {
        StringBuilder text = new StringBuilder();
        List<List<Letter>> lines = lines(letters.getOrDefault(cell, List.of()));
        for (List<Letter> line : lines) {
            text.append(text.isEmpty() ? "" : "\n");
            Letter before = null;
            for (Letter letter : line) {
                boolean apart = before != null && letter.left() - before.right() > SPACE * letter.size();
                text.append(apart ? " " : "").append(letter.text());
                before = letter;
            }
        }
        return text.toString().replaceAll("[ \u00a0]+", " ").strip();
    }

    /** The letters line by line, each line from left to right. */
    private static List<List<Letter>> lines(List<Letter> letters) {
        List<List<Letter>> lines = new ArrayList<>();
        float y = 0;
        for (Letter letter :
                letters.stream().sorted(Comparator.comparingDouble(Letter::y)).toList()) {
            if (lines.isEmpty() || letter.y() - y > ONE_LINE * letter.size()) {
                lines.add(new ArrayList<>());
                y = letter.y();
            }
            lines.getLast().add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Letter::left)));
        return lines;
    }
}
