package vn.tincay.reader.grammar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.words.Folding;

/**
 * Reads tables whose columns are separated by tabs or runs of spaces in plain text: "TT   Nội dung   Chủ trì   Thời
 * gian". Words below a cell that end before the next column continue the cell, in the head and in the rows.
 */
public final class AlignedTables {
    private static final Pattern CELL = Pattern.compile("\\S++(?: {1,2}\\S++)*+");
    private static final Pattern HEAD = Pattern.compile("^(?:tt|stt|so tt)$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5})[.)]?$");
    private static final int FEWEST = 3;
    private static final int SEARCHED_LINES = 8;

    /** A cell's text and the range of characters on its line. */
    private record Cell(int from, int to, String text) {}

    private final List<CleanLine> lines;
    private final List<CleanLine> out = new ArrayList<>();
    private List<Integer> starts = List.of();
    private List<StringBuilder> row = List.of();
    private CleanLine first = new CleanLine(0, "", List.of(), false, false);
    private CleanLine last = first;

    private AlignedTables(List<CleanLine> lines) {
        this.lines = lines;
    }

    public static List<CleanLine> rows(List<CleanLine> lines) {
        AlignedTables tables = new AlignedTables(lines);
        for (int i = 0; i < lines.size(); i++) {
            tables.readLine(i);
        }
        tables.endRow();
        return tables.out;
    }

    /** Whether a line may be the head of a table with aligned columns. */
    static boolean opens(CleanLine line) {
        return !line.isRow() && opens(cells(line));
    }

    private static boolean opens(List<Cell> cells) {
        return cells.size() >= FEWEST
                && HEAD.matcher(Folding.plain(cells.getFirst().text())).matches();
    }

    private void readLine(int i) {
        CleanLine line = lines.get(i);
        List<Cell> cells = line.isRow() ? List.of() : splitAtColumns(cells(line));
        if (opens(cells) && hasRows(i + 1)) {
            endRow();
            starts = cells.stream().map(Cell::from).toList();
            openRow(line, cells);
        } else if (!starts.isEmpty()
                && beginsWithNumber(cells)
                && (cells.size() > 1 || cells.getFirst().from() > 0)) {
            endRow();
            starts = cells.size() == starts.size()
                    ? cells.stream().map(Cell::from).toList()
                    : starts;
            openRow(line, cells);
        } else if (!row.isEmpty() && (cells.size() > 1 || !line.gap()) && fits(cells)) {
            cells.forEach(cell -> addToColumn(cell));
            last = line;
        } else {
            endRow();
            starts = List.of();
            out.add(line);
        }
    }

    /** Whether a numbered row with several cells follows soon; a line "TT …" alone is no table. */
    private boolean hasRows(int from) {
        for (int i = from; i < Math.min(lines.size(), from + SEARCHED_LINES); i++) {
            List<Cell> cells = lines.get(i).isRow() ? List.of() : cells(lines.get(i));
            if (beginsWithNumber(cells) && cells.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithNumber(List<Cell> cells) {
        return !cells.isEmpty() && NUMBER.matcher(cells.getFirst().text()).matches();
    }

    /** Whether every cell is inside one column other than the column of the number. */
    private boolean fits(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> nearestColumn(cell) > 0
                                && (nearestColumn(cell) == starts.size() - 1
                                        || cell.to() <= starts.get(nearestColumn(cell) + 1)));
    }

    private void openRow(CleanLine line, List<Cell> cells) {
        row = new ArrayList<>();
        starts.forEach(start -> row.add(new StringBuilder()));
        first = line;
        last = line;
        boolean whole = cells.size() == starts.size();
        for (int c = 0; c < cells.size(); c++) {
            append(
                    whole || c == 0 ? c : nearestColumn(cells.get(c)),
                    cells.get(c).text());
        }
    }

    private void addToColumn(Cell cell) {
        append(nearestColumn(cell), cell.text());
    }

    private void append(int column, String text) {
        StringBuilder words = row.get(column);
        words.append(words.isEmpty() ? "" : " ").append(text);
    }

    /** The column whose left edge is nearest to the cell. */
    private int nearestColumn(Cell cell) {
        int best = 0;
        for (int c = 1; c < starts.size(); c++) {
            if (Math.abs(starts.get(c) - cell.from()) <= Math.abs(starts.get(best) - cell.from())) {
                best = c;
            }
        }
        return best;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            List<String> cells = row.stream().map(StringBuilder::toString).toList();
            out.add(new CleanLine(first.number(), last.to(), String.join(" | ", cells), cells, true, false));
            row = List.of();
        }
    }

    private static List<Cell> cells(CleanLine line) {
        List<Cell> cells = new ArrayList<>();
        String text = line.text();
        Matcher m = CELL.matcher(text);
        int column = line.indent();
        int at = 0;
        while (m.find()) {
            for (; at < m.start(); at++) {
                column = text.charAt(at) == '\t' ? (column / TAB_STOP + 1) * TAB_STOP : column + 1;
            }
            cells.add(new Cell(column, column + m.end() - m.start(), m.group()));
            column += m.end() - m.start();
            at = m.end();
        }
        return cells;
    }

    /** A tab stop wider than any cell, so that one tab always moves to the next column. */
    private static final int TAB_STOP = 1_000;

    /** Splits cells further: two spaces also count as a gap when a column begins after them. */
    private List<Cell> splitAtColumns(List<Cell> cells) {
        List<Cell> parts = new ArrayList<>();
        for (Cell cell : cells) {
            int from = 0;
            for (int gap = cell.text().indexOf("  "); gap > 0; gap = cell.text().indexOf("  ", gap + 2)) {
                if (starts.contains(cell.from() + gap + 2)) {
                    parts.add(new Cell(
                            cell.from() + from, cell.from() + gap, cell.text().substring(from, gap)));
                    from = gap + 2;
                }
            }
            parts.add(new Cell(cell.from() + from, cell.to(), cell.text().substring(from)));
        }
        return parts;
    }
}
