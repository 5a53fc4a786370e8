package vn.tincay.report.web.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.form.Cell;
import vn.tincay.report.web.FigureFormat;

/**
 * Live sums: one row per unit, one column per cell; {@code total} is the sum of all rows, null when there is only one.
 */
public record RollupPage(
        ListQuery query,
        List<Cell> cells,
        @Nullable Line total,
        List<Line> lines,
        long reports,
        long accepted,
        long fromFiles) {

    /**
     * @param offTree whether the unit does not exist on the day of the tree, so that its figures have a row of their
     *     own
     * @param fromFiles how many agencies are included with unsigned figures from a spreadsheet
     * @param values one per cell; null where nothing is reported
     */
    public record Line(
            String unit,
            String href,
            boolean offTree,
            long reports,
            long accepted,
            long fromFiles,
            List<@Nullable BigDecimal> values) {}

    public boolean isProvisional() {
        return accepted < reports;
    }

    public boolean hasOffTree() {
        return lines.stream().anyMatch(Line::offTree);
    }

    /** The values of a line in the reader's notation; empty where nothing is reported. */
    public List<String> shown(Line line, Ui ui) {
        return Stream.iterate(0, i -> i + 1)
                .limit(cells.size())
                .map(i -> FigureFormat.value(cells.get(i), line.values().get(i), ui.lang()))
                .toList();
    }

    /** The columns of the file: those of the page, with counts of reports and figures as numbers. */
    List<ListColumn<Line>> columns() {
        var first = Stream.<ListColumn<Line>>of(
                ListColumn.of("report.rollup.unit", (line, ui) -> line.unit()),
                ListColumn.of("report.rollup.accepted", (line, ui) -> line.accepted()),
                ListColumn.of("report.rollup.reports", (line, ui) -> line.reports()),
                ListColumn.of("report.rollup.from-files", (line, ui) -> line.fromFiles()));
        var figures = Stream.iterate(0, i -> i + 1).limit(cells.size()).map(this::column);
        return Stream.concat(first, figures).toList();
    }

    private ListColumn<Line> column(int at) {
        var cell = cells.get(at);
        return new ListColumn<>(
                ui -> cell.title().in(ui.lang()),
                (line, ui) -> FigureFormat.rounded(cell, line.values().get(at)));
    }

    /** The rows as the page shows them: the total, then each unit. */
    Stream<Line> rows() {
        return Stream.concat(Stream.ofNullable(total), lines.stream());
    }
}
