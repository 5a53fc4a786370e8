package vn.tincay.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Plain tables as an XLSX file, for machines and for round trips through a spreadsheet ({@link SheetBook} reads them).
 * Figures are numbers, words are always words, so a text that begins with {@code =} is never a formula.
 */
public final class SheetFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFile() {}

    /** One sheet; the first row is the head. */
    public static byte[] write(String name, List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tin Cay", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < rows.get(y).size(); x++) {
                    put(sheet, y, x, rows.get(y).get(x));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int y, int x, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(y, x, number);
            case LocalDate day -> sheet.value(y, x, day.toString());
            default -> sheet.value(y, x, words(value.toString()));
        }
    }

    /** Words as a cell holds them: what looks like the number of a character is said to be words. */
    public static String words(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
