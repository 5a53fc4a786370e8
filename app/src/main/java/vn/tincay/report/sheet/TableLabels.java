package vn.tincay.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Section;

/** Finds the visible labels of a table, also after rows or columns were inserted between the labels and their codes. */
final class TableLabels {

    private final Section.Table table;
    private final FilledPage page;

    TableLabels(Section.Table table, FilledPage page) {
        this.table = table;
        this.page = page;
    }

    static Section.@Nullable Row row(Section.Table table, String code) {
        return table.rows().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The position of the column in the form; negative when no column has the code. */
    static int column(Section.Table table, String code) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> FormSheet.code(table.columns().get(i)).equals(code))
                .findFirst()
                .orElse(-1);
    }

    LabelCheck check() {
        var rows = page.lines().tailMap(FilledTable.HEAD + 1).keySet().stream()
                .filter(y -> row(table, page.text(y, 0)) != null)
                .toList();
        var columns =
                Objects.requireNonNull(page.lines().get(FormSheet.CODES))
                        .tailMap(FilledTable.FIRST_COLUMN)
                        .keySet()
                        .stream()
                        .filter(x -> column(table, page.text(FormSheet.CODES, x)) >= 0)
                        .toList();
        if (rows.isEmpty() || columns.isEmpty()) {
            return LabelCheck.of(page.name(), List.of(), List.of());
        }
        return LabelCheck.of(
                page.name(),
                bestLabels(1, columns.getFirst(), x -> rowLines(rows, x)),
                bestLabels(FilledTable.HEAD, rows.getFirst(), y -> columnLines(columns, y)));
    }

    private List<LabelCheck.Line> rowLines(List<Integer> rows, int x) {
        var lines = new ArrayList<LabelCheck.Line>();
        for (int y : rows) {
            var row = Objects.requireNonNull(row(table, page.text(y, 0)));
            lines.add(LabelCheck.Line.row(y, page.shown(y, x), row.title(), !row.heading()));
        }
        return lines;
    }

    private List<LabelCheck.Line> columnLines(List<Integer> columns, int y) {
        return columns.stream()
                .map(x -> LabelCheck.Line.column(
                        x,
                        page.shown(y, x),
                        table.columns()
                                .get(column(table, page.text(FormSheet.CODES, x)))
                                .title()))
                .toList();
    }

    /**
     * The labels at the first place with the fewest unknown ones; a place is a column with the labels of rows, or a row
     * with the labels of columns.
     */
    private static List<LabelCheck.Line> bestLabels(int from, int end, IntFunction<List<LabelCheck.Line>> lines) {
        return IntStream.range(from, Math.max(end, from + 1))
                .mapToObj(lines)
                .min(Comparator.comparing(LabelCheck::countUnknown))
                .orElseThrow();
    }
}
