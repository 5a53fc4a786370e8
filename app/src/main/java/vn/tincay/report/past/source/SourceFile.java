package vn.tincay.report.past.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.CsvLines;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.UnreadableSheet;
import vn.tincay.document.sheet.WorkbookReader;

/** Reads a workbook (XLSX) or a CSV file; hidden sheets are left out. */
public final class SourceFile {

    /** The most cells and shared texts: enough for 5,000 rows of a form with 60 cells. */
    private static final int MAX_CELLS = 400_000;

    private SourceFile() {}

    public static Outcome<List<SourceSheet>> read(String fileName, byte[] file, String field) {
        try {
            var sheets =
                    fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? List.of(readCsv(file)) : readWorkbook(file);
            return sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())
                    ? Outcome.refused(Problem.at(field, "report.past.file-empty"))
                    : Outcome.done(sheets);
        } catch (UnreadableSheet unreadable) {
            return Outcome.refused(Problem.at(
                    field,
                    switch (unreadable.why()) {
                        case NOT_A_WORKBOOK -> "document.sheet.not-a-workbook";
                        case OLD_OR_LOCKED -> "document.sheet.old-or-locked";
                        case TOO_LARGE -> "document.sheet.too-large";
                    }));
        } catch (IOException | JacksonException unreadable) {
            return Outcome.refused(Problem.at(field, "report.past.file-csv"));
        }
    }

    private static List<SourceSheet> readWorkbook(byte[] file) {
        var sheets = new ArrayList<SourceSheet>();
        try (var book = new WorkbookReader(file, MAX_CELLS)) {
            for (var sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
                    var merged = book.read(sheet, rows::put);
                    sheets.add(SourceSheet.of(sheet.name(), rows, merged));
                }
            }
        }
        return sheets;
    }

    private static SourceSheet readCsv(byte[] file) throws IOException {
        SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
        CsvLines.readNumbered(file, MAX_CELLS, (row, texts) -> {
            var line = new TreeMap<Integer, SheetCell>();
            for (int column = 0; column < texts.size(); column++) {
                if (!texts.get(column).isBlank()) {
                    line.put(column, new SheetCell.Words(texts.get(column)));
                }
            }
            rows.put(row, line);
        });
        return new SourceSheet("", rows);
    }
}
