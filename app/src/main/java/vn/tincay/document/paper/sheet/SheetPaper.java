package vn.tincay.document.paper.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperWords;

/**
 * Renders tables as a workbook ready to print on A4. Tables that begin with the same columns and have at most 200 rows
 * together are on one sheet, one below the other; otherwise each has a sheet. Figures are numbers, sums are formulas
 * with their value; words are always text, so a text that begins with {@code =} never becomes a formula.
 */
public final class SheetPaper {

    /** The number of first columns that tables on one sheet share: number, item, unit. */
    private static final int COMMON = 3;

    private static final int MAX_ROWS_TOGETHER = 200;
    private static final int LONGEST_NAME = 31;

    private SheetPaper() {}

    /**
     * Renders the workbook.
     *
     * @param heading in bold above everything
     * @param facts lines below the heading: reporter, period, state
     */
    public static byte[] of(String heading, List<String> facts, List<PaperTable> tables) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var styles = new SheetStyles(book);
            if (areTogether(tables)) {
                new PrintedSheet(book.createSheet("Số liệu"), styles, tables).write(heading, facts);
            } else {
                for (int i = 0; i < tables.size(); i++) {
                    new PrintedSheet(book.createSheet(name(tables.get(i), i)), styles, List.of(tables.get(i)))
                            .write(heading, facts);
                }
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean areTogether(List<PaperTable> tables) {
        return tables.size() > 1
                && tables.stream().mapToInt(table -> table.rows().size()).sum() <= MAX_ROWS_TOGETHER
                && tables.stream().allMatch(table -> table.columns().size() > COMMON)
                && tables.stream()
                                .map(table -> table.columns().subList(0, COMMON).stream()
                                        .map(PaperTable.Column::name)
                                        .toList())
                                .distinct()
                                .count()
                        == 1;
    }

    /** A sheet name for Excel: at most 31 characters, none of {@code []:*?/\}, and different for every sheet. */
    private static String name(PaperTable table, int index) {
        var plain = PaperWords.clean(table.title())
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .strip();
        var start = plain.isEmpty() ? "Biểu" : plain;
        var number = (index + 1) + ". ";
        return number + start.substring(0, Math.min(start.length(), LONGEST_NAME - number.length()));
    }
}
