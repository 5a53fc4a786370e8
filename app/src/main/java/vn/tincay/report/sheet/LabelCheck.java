package vn.tincay.report.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.document.sheet.CellPosition;

/**
 * Compares the visible labels of a sheet with its hidden codes. Sorting only the visible part leaves the codes behind,
 * and every figure would be read into another row.
 *
 * @param rearranged why nothing of the table can be read; null when its order is intact
 * @param rows the rows that are left out, because their label is unknown
 * @param columns the columns that are left out, because their label is unknown
 * @param problems the problems of the rows and columns left out
 */
record LabelCheck(@Nullable Problem rearranged, Set<Integer> rows, Set<Integer> columns, List<Problem> problems) {

    /**
     * A row or column with a code.
     *
     * @param figures whether it has figures; a heading has none
     */
    record Line(int at, boolean row, String shown, Text title, boolean figures) {

        static Line row(int at, String shown, Text title, boolean figures) {
            return new Line(at, true, shown, title, figures);
        }

        static Line column(int at, String shown, Text title) {
            return new Line(at, false, shown, title, true);
        }

        String address() {
            return row ? String.valueOf(at + 1) : CellPosition.letters(at);
        }
    }

    private static final int MAX_NAMED = 8;

    static LabelCheck of(String sheet, List<Line> rows, List<Line> columns) {
        var moved = Stream.of(rows, columns)
                .flatMap(lines -> lines.stream().filter(line -> match(line, lines) == LabelMatch.ANOTHER))
                .findFirst();
        if (moved.isPresent()) {
            var key = moved.get().row() ? "report.sheet.rows-rearranged" : "report.sheet.columns-rearranged";
            return new LabelCheck(problem(key, sheet, moved.get()), Set.of(), Set.of(), List.of());
        }
        var check = new LabelCheck(null, new HashSet<>(), new HashSet<>(), new ArrayList<>());
        check.leaveOut(sheet, check.rows(), rows);
        check.leaveOut(sheet, check.columns(), columns);
        return check;
    }

    /** The number of labels that belong to no code of the table. */
    static long countUnknown(List<Line> lines) {
        return lines.stream()
                .filter(line -> match(line, lines) == LabelMatch.UNKNOWN)
                .count();
    }

    /** Whether the cell is in a row or column that is left out. */
    boolean isLeftOut(int row, int column) {
        return rows.contains(row) || columns.contains(column);
    }

    private void leaveOut(String sheet, Set<Integer> leftOut, List<Line> lines) {
        var renamed = lines.stream()
                .filter(line -> line.figures() && match(line, lines) == LabelMatch.UNKNOWN)
                .toList();
        renamed.forEach(line -> leftOut.add(line.at()));
        renamed.stream().limit(MAX_NAMED).forEach(line -> {
            var key = line.row() ? "report.sheet.row-renamed" : "report.sheet.column-renamed";
            problems.add(problem(key, sheet, line));
        });
        if (renamed.size() > MAX_NAMED) {
            problems.add(Problem.at("file", "report.sheet.more-renamed", sheet, renamed.size() - MAX_NAMED));
        }
    }

    private static LabelMatch match(Line line, List<Line> all) {
        return LabelMatch.of(
                line.shown(), line.title(), all.stream().map(Line::title).toList());
    }

    private static Problem problem(String key, String sheet, Line line) {
        return Problem.at("file", key, sheet, line.address(), line.shown(), line.title());
    }
}
