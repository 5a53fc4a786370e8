package vn.tincay.report.draft.outline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.TypedText;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.WorkbookReader;

/** The texts of one sheet by row and column, counted from 0, with its merged cells. */
record OutlineSheet(
        String name, SortedMap<Integer, SortedMap<Integer, String>> rows, List<WorkbookReader.MergedArea> merged) {

    static OutlineSheet read(WorkbookReader book, WorkbookReader.Sheet sheet) {
        var rows = new TreeMap<Integer, SortedMap<Integer, String>>();
        var merged = book.read(sheet, (number, cells) -> {
            var texts = new TreeMap<Integer, String>();
            cells.forEach((column, cell) -> texts.put(column, text(cell)));
            rows.put(number, texts);
        });
        return new OutlineSheet(sheet.name(), rows, merged);
    }

    /** The text of a cell on one line; empty when there is none. */
    String at(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
    }

    /** The text that a reader sees at the cell: that of its merged area, if it lies in one. */
    String seenAt(int row, int column) {
        var area = area(row, column);
        return area == null ? at(row, column) : at(area.top(), area.left());
    }

    WorkbookReader.@Nullable MergedArea area(int row, int column) {
        return merged.stream()
                .filter(area -> area.contains(row, column))
                .findFirst()
                .orElse(null);
    }

    private static String text(SheetCell cell) {
        var text = switch (cell) {
            case SheetCell.Words(var words) -> words;
            case SheetCell.Number(var value) -> SheetCell.plain(value);
            case SheetCell.Percent(var value) -> SheetCell.plain(value) + "%";
            case SheetCell.UnusableValue(var why, var shown) -> shown;
        };
        return TypedText.clean(text).replaceAll("\\s+", " ").strip();
    }
}
