package vn.tincay.base.web.chart;

import static vn.tincay.base.web.chart.ChartBar.em;
import static vn.tincay.base.web.chart.ChartBar.percent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.tincay.base.web.StatusTone;

/**
 * Work on a time line: who does it in rows, time in columns, and in each cell how many pieces of work are in which
 * state. Every state has its shape beside its number.
 *
 * @param head heading of the rows in the table: "Lead"
 * @param columns the spans of time
 * @param today the position of today as a share of the whole time, 0 to 1; below 0 or above 1 when it lies outside
 */
public record Schedule(String title, String head, List<Column> columns, List<Row> rows, double today) {

    private static final double TOP = 1.5;
    private static final double NAME = 1.5;
    /** The height in em of a shape above its number; side by side, twelve columns would not fit on a phone. */
    private static final double MARK = 2.25;

    private static final double BETWEEN = .5;

    public Schedule {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a cell for each span of time: " + row.name());
            }
        }
    }

    /**
     * A span of time.
     *
     * @param label a few letters above the column: "3"
     * @param name in sentences and in the table: "March"
     */
    public record Column(String label, String name) {}

    /** The work of one body: for each span of time the number of pieces by state, without states that have none. */
    public record Row(String name, List<Map<StatusTone, Long>> cells) {

        public Row {
            cells = cells.stream().map(Map::copyOf).toList();
        }

        private int lines() {
            return cells.stream().mapToInt(Map::size).max().orElse(0);
        }
    }

    /** The name of a row and its position. */
    public record RowName(String name, String y, String ruleY) {}

    /** The number of pieces in one state in one cell. */
    public record Mark(StatusTone tone, long count, String x, String y) {}

    /** The states that occur, in the order of {@link StatusTone}. */
    public List<StatusTone> tones() {
        var tones = new TreeSet<StatusTone>();
        rows.forEach(row -> row.cells().forEach(cell -> tones.addAll(cell.keySet())));
        return List.copyOf(tones);
    }

    /** The number of pieces of work by state. */
    public Map<StatusTone, Long> totals() {
        var totals = new EnumMap<StatusTone, Long>(StatusTone.class);
        rows.forEach(row ->
                row.cells().forEach(cell -> cell.forEach((tone, count) -> totals.merge(tone, count, Long::sum))));
        return totals;
    }

    /** The number of pieces of work in one span of time. */
    public long total(int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The index of the span of time with the most work, of the first one if there are several. */
    public int busiest() {
        return IntStream.range(0, columns.size())
                .boxed()
                .reduce((one, other) -> total(one) >= total(other) ? one : other)
                .orElse(0);
    }

    public List<RowName> names() {
        var names = new ArrayList<RowName>();
        double y = TOP;
        for (var row : rows) {
            names.add(new RowName(row.name(), em(y + 1), em(y)));
            y += height(row);
        }
        return names;
    }

    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        double y = TOP;
        for (var row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                double line = y + NAME;
                for (var tone : StatusTone.values()) {
                    var count = row.cells().get(column).get(tone);
                    if (count != null) {
                        marks.add(new Mark(tone, count, columnX(column), em(line)));
                        line += MARK;
                    }
                }
            }
            y += height(row);
        }
        return marks;
    }

    /** The horizontal position of the middle of a span of time. */
    public String columnX(int column) {
        return percent((column + .5) * 100 / columns.size());
    }

    public String height() {
        return em(TOP + rows.stream().mapToDouble(Schedule::height).sum());
    }

    public boolean showsToday() {
        return today >= 0 && today <= 1;
    }

    public String todayX() {
        return percent(100 * today);
    }

    private static double height(Row row) {
        return NAME + row.lines() * MARK + BETWEEN;
    }
}
