package vn.tincay.report.sheet;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.sheet.CellPosition;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.WorkbookReader;

/** One sheet of a filled workbook; rows and columns are numbered from 0. */
record FilledPage(
        WorkbookReader.Sheet sheet,
        SortedMap<Integer, SortedMap<Integer, SheetCell>> lines,
        List<WorkbookReader.MergedArea> merged) {

    static List<FilledPage> all(WorkbookReader book) {
        return book.sheets().stream().map(sheet -> of(book, sheet)).toList();
    }

    private static FilledPage of(WorkbookReader book, WorkbookReader.Sheet sheet) {
        var lines = new TreeMap<Integer, SortedMap<Integer, SheetCell>>();
        var merged = book.read(sheet, lines::put);
        return new FilledPage(sheet, lines, merged);
    }

    String name() {
        return sheet.name();
    }

    @Nullable
    SheetCell at(int row, int column) {
        var line = lines.get(row);
        return line == null ? null : line.get(column);
    }

    /** The text of a cell; empty when the cell contains no text. Codes and titles are texts. */
    String text(int row, int column) {
        return at(row, column) instanceof SheetCell.Words words ? words.text() : "";
    }

    /** The content of a cell as text ({@link FilledCell#shown}); empty when it has none. */
    String shown(int row, int column) {
        return new FilledCell(at(row, column), "", null).shown();
    }

    String address(int row, int column) {
        return name() + "!" + CellPosition.letters(column) + (row + 1);
    }
}
