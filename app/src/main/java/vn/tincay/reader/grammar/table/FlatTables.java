package vn.tincay.reader.grammar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.ListMarks;
import vn.tincay.reader.words.Folding;

/**
 * Rebuilds a table of a web page whose head and cells are on separate lines ("TT", "Nhiệm vụ", "Chủ trì", …, "1", …).
 * The number of head lines is the number of columns; each next row number begins a row.
 */
public final class FlatTables {
    private static final Pattern ORDINAL_HEAD = Pattern.compile("^(?:tt|stt|so tt)$");
    private static final Pattern ROW_NUMBER = Pattern.compile("^(\\d{1,3})\\.?$");
    private static final int MAX_COLUMNS = 9;

    private FlatTables() {}

    public static List<CleanLine> rows(List<CleanLine> lines) {
        List<CleanLine> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int columns = headLines(lines, i);
            if (columns == 0) {
                out.add(lines.get(i++));
                continue;
            }
            out.add(rowOf(lines, i, i + columns));
            i = readRows(lines, i + columns, columns, out);
        }
        return out;
    }

    /** Whether a line may be the first cell of a table's head. */
    public static boolean opens(String text) {
        return ORDINAL_HEAD.matcher(Folding.plain(text.strip())).matches();
    }

    /** The number of head lines from index {@code at} on; 0 when no table begins there. */
    private static int headLines(List<CleanLine> lines, int at) {
        if (lines.get(at).isRow()
                || !ORDINAL_HEAD.matcher(Folding.plain(lines.get(at).text())).matches()) {
            return 0;
        }
        int end = at + 1;
        while (end < lines.size()
                && end - at <= MAX_COLUMNS
                && !isRowNumber(lines.get(end), 1)
                && lines.get(end).text().length() < 60) {
            end++;
        }
        int columns = end - at;
        return columns >= 3 && end < lines.size() && isRowNumber(lines.get(end), 1) ? columns : 0;
    }

    private static int readRows(List<CleanLine> lines, int from, int columns, List<CleanLine> out) {
        int i = from;
        for (int n = 1; i < lines.size() && isRowNumber(lines.get(i), n); n++) {
            int end = i + 1;
            while (end < lines.size()
                    && !isRowNumber(lines.get(end), n + 1)
                    && end - i < columns * 3
                    && !endsTable(lines.get(end))) {
                end++;
            }
            boolean last = end >= lines.size() || !isRowNumber(lines.get(end), n + 1);
            int stop = last ? Math.min(end, i + columns) : end;
            out.add(fittedRow(lines, i, stop, columns));
            i = stop;
        }
        return i;
    }

    private static boolean endsTable(CleanLine line) {
        return ListMarks.opensSection(line.text()) || Folding.plain(line.text()).startsWith("noi nhan");
    }

    /** Puts the lines of a row into its cells; surplus lines belong to the second cell, which is the task. */
    private static CleanLine fittedRow(List<CleanLine> lines, int from, int to, int columns) {
        int surplus = Math.max(0, to - from - columns);
        List<String> cells = new ArrayList<>();
        cells.add(lines.get(from).text());
        StringBuilder task = new StringBuilder();
        for (int i = from + 1; i < to && i <= from + 1 + surplus; i++) {
            task.append(task.isEmpty() ? "" : "\n").append(lines.get(i).text());
        }
        cells.add(task.toString());
        for (int i = from + 2 + surplus; i < to; i++) {
            cells.add(lines.get(i).text());
        }
        return asRow(lines.get(from).number(), lines.get(to - 1).to(), cells);
    }

    private static CleanLine rowOf(List<CleanLine> lines, int from, int to) {
        List<String> cells =
                lines.subList(from, to).stream().map(CleanLine::text).toList();
        return asRow(lines.get(from).number(), lines.get(to - 1).to(), cells);
    }

    private static CleanLine asRow(int from, int to, List<String> cells) {
        return new CleanLine(from, to, String.join(" | ", cells), List.copyOf(cells), true, false);
    }

    private static boolean isRowNumber(CleanLine line, int n) {
        var m = ROW_NUMBER.matcher(line.text());
        return !line.isRow() && m.matches() && Integer.parseInt(m.group(1)) == n;
    }
}
