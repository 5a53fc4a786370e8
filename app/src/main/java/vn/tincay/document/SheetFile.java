package vn.tincay.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Plain tables as an XLSX file and back, for machines and for round trips through a spreadsheet. Figures are numbers,
 * words are always words, so a text that begins with {@code =} is never a formula.
 */
public final class SheetFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_ZEROS = 400;

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
            default -> sheet.value(y, x, value.toString());
        }
    }

    /**
     * Every sheet by its name, its cells as text: numbers with a point, a formula by the value it last had. Rows and
     * columns count from 0 and keep their places.
     *
     * @throws IllegalArgumentException when it is no workbook, or one that unfolds beyond all measure
     */
    public static Map<String, List<List<String>>> read(byte[] file) {
        SheetDoor.measure(file);
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet.read()));
            }
        } catch (IOException | RuntimeException notAWorkbook) {
            throw new IllegalArgumentException("not a workbook", notAWorkbook);
        }
        return sheets;
    }

    private static List<List<String>> rows(List<Row> read) {
        var rows = new ArrayList<List<String>>();
        for (var row : read) {
            if (row.getRowNum() > MOST_ROWS) {
                throw new IllegalArgumentException("too many rows");
            }
            while (rows.size() < row.getRowNum()) {
                rows.add(List.of());
            }
            rows.set(row.getRowNum() - 1, cells(row));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int x = 0; x < row.getCellCount(); x++) {
            cells.add(text(row.getCell(x)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text.strip();
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        // Written out, 1E999999999 would fill all memory there is.
        boolean vast = Math.abs((long) number.scale()) > MOST_ZEROS;
        return vast ? number.toString() : number.stripTrailingZeros().toPlainString();
    }
}
