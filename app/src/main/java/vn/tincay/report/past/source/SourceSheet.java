package vn.tincay.report.past.source;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.sheet.CellPosition;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.WorkbookReader.MergedArea;

/**
 * One sheet of the file; rows and columns count from 0. An empty cell of a merged area has the text of the area.
 *
 * @param name empty for a CSV file
 */
public record SourceSheet(String name, SortedMap<Integer, SortedMap<Integer, SheetCell>> rows) {

    /** The last column to which merged text is copied; a form has fewer columns. */
    private static final int MAX_COLUMNS = 200;

    private static final int MAX_ROWS = 200;

    static SourceSheet of(
            String name, SortedMap<Integer, SortedMap<Integer, SheetCell>> rows, Iterable<MergedArea> merged) {
        merged.forEach(area -> {
            var first = rows.getOrDefault(area.top(), new TreeMap<>()).get(area.left());
            if (first instanceof SheetCell.Words && area.bottom() - area.top() < MAX_ROWS) {
                for (int row = area.top(); row <= area.bottom(); row++) {
                    for (int column = area.left(); column <= Math.min(area.right(), MAX_COLUMNS); column++) {
                        rows.computeIfAbsent(row, key -> new TreeMap<>()).putIfAbsent(column, first);
                    }
                }
            }
        });
        return new SourceSheet(name, rows);
    }

    public @Nullable SheetCell at(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** The content as text; empty where there is none. */
    public String text(int row, int column) {
        return text(at(row, column));
    }

    /** The first text of a row; empty when it has none. */
    public String firstText(int row) {
        var cells = rows.get(row);
        return cells == null
                ? ""
                : cells.values().stream()
                        .map(SourceSheet::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    public static String text(@Nullable SheetCell cell) {
        return switch (cell) {
            case null -> "";
            case SheetCell.Words words -> words.text().strip();
            case SheetCell.Number number -> SheetCell.plain(number.value());
            case SheetCell.Percent percent -> SheetCell.plain(percent.value()) + " %";
            case SheetCell.UnusableValue unusable ->
                unusable.why() == SheetCell.UnusableReason.NOTHING ? "" : unusable.shown();
        };
    }

    /** The address of a cell as a spreadsheet shows it: {@code 2024!D5}; without a sheet name for a CSV file. */
    public String address(int row, int column) {
        return (name.isEmpty() ? "" : name + "!") + CellPosition.letters(column) + (row + 1);
    }
}
