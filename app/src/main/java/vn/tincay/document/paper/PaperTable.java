package vn.tincay.document.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a paper, or of a sheet of a workbook.
 *
 * @param title above the table, empty for none
 * @param note at the right above the table, usually the unit: {@code Đơn vị: người}; empty for none
 * @param header rows of the head; each row lists its cells in order, without those covered by a cell above
 */
public record PaperTable(String title, String note, List<Column> columns, List<List<HeadCell>> header, List<Row> rows) {

    /** A table of at most this many rows is kept on one page with its title and head. */
    private static final int SHORT = 10;

    public enum Kind {
        WORDS,
        CENTRED,
        NUMBER
    }

    /** @param share the width of the column relative to the shares of all columns */
    public record Column(String name, int share, Kind kind) {}

    /** A cell of the head that spans this many columns and rows. */
    public record HeadCell(String text, int columns, int rows) {}

    /** @param strong whether the row is a total or a group line, in bold */
    public record Row(List<Cell> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row from plain values: strings become words, numbers become figures, null becomes a blank cell. */
        public static Row of(@Nullable Object... values) {
            return new Row(Stream.of(values).map(Cell::of).toList(), false);
        }

        public static Row strong(@Nullable Object... values) {
            return new Row(Stream.of(values).map(Cell::of).toList(), true);
        }
    }

    public sealed interface Cell {

        /**
         * The alignment of this cell: that of the column's kind, but a figure in a column of words is aligned right.
         */
        default Kind alignment(Kind column) {
            return column == Kind.WORDS && this instanceof Figure ? Kind.NUMBER : column;
        }

        record Words(String text) implements Cell {}

        /** A figure, shown with as many decimals as the value has. */
        record Figure(BigDecimal value) implements Cell {}

        record Blank() implements Cell {}

        /**
         * A figure to which formulas of the same tables may refer; in a workbook a computed figure is a formula.
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

    public int totalShares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    /** The width of a column in per cent of the table: {@code 12.50}. */
    public String widthPercent(Column column) {
        return String.format(Locale.ROOT, "%.2f", column.share() * 100.0 / totalShares());
    }

    /** For each row of the head, the first column of each of its cells. */
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
