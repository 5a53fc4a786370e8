package vn.tincay.reader.text.word;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.UnreadableDocumentException;

/**
 * Brings the rows of a table with merged cells onto one grid. A cell over several columns is followed by empty cells; a
 * cell over several rows is repeated in each row, because its content applies to each. A table of at most two cells per
 * row stays as it is.
 */
public final class MergedCells {
    private static final int MAX_COLUMNS = 60;
    /** The largest number of columns in a row; a larger span is meant to exhaust the memory. */
    private static final int WIDEST = 400;

    private static final int MAX_CELLS = 300_000;

    /** A cell of the file; {@code rows} is 0 for a cell that continues the cell above it. */
    public record Cell(String text, int columns, int rows) {}

    private final List<List<String>> grid = new ArrayList<>();
    /** For each column, the number of further rows in which the cell above is repeated. */
    private final List<Integer> rowsLeft = new ArrayList<>();

    private final List<String> above = new ArrayList<>();

    private int cells;

    private MergedCells() {}

    public static List<List<String>> spread(List<List<Cell>> rows) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if (widest <= 2) {
            return rows.stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        }
        MergedCells merged = new MergedCells();
        rows.forEach(merged::addRow);
        return merged.grid;
    }

    private void addRow(List<Cell> cells) {
        List<String> row = new ArrayList<>();
        for (Cell cell : cells) {
            repeatAbove(row);
            boolean continued = cell.rows() == 0;
            String text = continued && row.size() < above.size() ? above.get(row.size()) : cell.text();
            for (int c = 0; c < Math.clamp(cell.columns(), 1, MAX_COLUMNS); c++) {
                put(row, c == 0 ? text : "", cell.rows() - 1);
            }
        }
        repeatAbove(row);
        grid.add(row);
    }

    private void repeatAbove(List<String> row) {
        while (row.size() < rowsLeft.size() && rowsLeft.get(row.size()) > 0) {
            int column = row.size();
            put(row, above.get(column), rowsLeft.get(column) - 1);
        }
    }

    private void put(List<String> row, String text, int more) {
        int column = row.size();
        if (column >= WIDEST || ++cells > MAX_CELLS) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
        }
        while (rowsLeft.size() <= column) {
            rowsLeft.add(0);
            above.add("");
        }
        rowsLeft.set(column, Math.max(0, more));
        above.set(column, text);
        row.add(text);
    }
}
