package vn.tincay.document.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a paper, or a sheet of a workbook.
 *
 * @param title above the table, empty for none
 * @param note at the right above the table, usually the unit: {@code Đơn vị: người}; empty for none
 * @param header rows of the head; the cells of a row in order, without those covered by a cell above
 */
public record PaperTable(String title, String note, List<Column> columns, List<List<HeadCell>> header, List<Row> rows) {

    /** A table of at most this many rows is kept on one page with its title and head. */
    private static final int SHORT = 10;

    public enum Kind {
        WORDS,
        CENTRED,
        NUMBER
    }

    /** @param share width as a part of the sum of all shares */
    public record Column(String name, int share, Kind kind) {}

    /** A cell of the head that spans this many columns and rows. */
    public record HeadCell(String text, int columns, int rows) {}

    /** @param strong a total or a group line, in bold */
    public record Row(List<Cell> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Strings become words, numbers become figures, null becomes a blank cell. */
        public static Row of(@Nullable Object... values) {
            return new Row(Stream.of(values).map(Cell::of).toList(), false);
        }

        public static Row strong(@Nullable Object... values) {
            return new Row(Stream.of(values).map(Cell::of).toList(), true);
        }
    }

    public sealed interface Cell {

        /** The alignment of the cell in a column of this kind: figures are right-aligned unless the column is centred. */
        default Kind side(Kind column) {
            return column == Kind.WORDS && this instanceof Figure ? Kind.NUMBER : column;
        }

        record Words(String text) implements Cell {}

        /** A figure is shown with the number of decimals of its cell. */
        record Figure(BigDecimal value) implements Cell {}

        record Blank() implements Cell {}

        /**
         * A figure that formulas of the same tables may refer to; workbooks then hold the formula itself.
         *
         * @param value null means not reported
         * @param decimals digits after the comma
         * @param formula over names of cells, as in forms: {@code sum(a, b)}; null for an entered figure
         */
        record Named(
                String name,
                @Nullable BigDecimal value,
                int decimals,
                @Nullable String formula) implements Cell {}

        static Cell of(@Nullable Object value) {
            return switch (value) {
                case null -> new Blank();
                case Cell cell -> cell;
                case BigDecimal figure -> new Figure(figure);
                case Integer whole -> new Figure(BigDecimal.valueOf(whole));
                case Long whole -> new Figure(BigDecimal.valueOf(whole));
                case Double figure -> new Figure(BigDecimal.valueOf(figure));
                default -> new Words(value.toString());
            };
        }
    }

    public PaperTable {
        columns = List.copyOf(columns);
        header = header.isEmpty()
                ? List.of(columns.stream()
                        .map(column -> new HeadCell(column.name(), 1, 1))
                        .toList())
                : header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.cells().size() + " cells below " + columns.size());
            }
        }
    }

    /** A table with one row of headings. */
    public static PaperTable of(List<Column> columns, List<Row> rows) {
        return new PaperTable("", "", columns, List.of(), rows);
    }

    public boolean isShort() {
        return rows.size() <= SHORT;
    }

    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    /** The width of a column as a part of a hundred: {@code 12.50}. */
    public String percent(Column column) {
        return String.format(Locale.ROOT, "%.2f", column.share() * 100.0 / shares());
    }

    /** The first column of each cell of the head, row by row. */
    public List<List<Integer>> headStarts() {
        var free = new int[columns.size()];
        var starts = new ArrayList<List<Integer>>();
        for (int y = 0; y < header.size(); y++) {
            var line = new ArrayList<Integer>();
            int x = 0;
            for (var cell : header.get(y)) {
                while (x < free.length && free[x] > y) {
                    x++;
                }
                line.add(x);
                for (int covered = x; covered < Math.min(free.length, x + cell.columns()); covered++) {
                    free[covered] = y + cell.rows();
                }
                x += cell.columns();
            }
            starts.add(line);
        }
        return starts;
    }
}
