package vn.tincay.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * Plain tables as CSV in UTF-8 with the mark that lets spreadsheets read Vietnamese. A word that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
public final class CsvFile {

    private static final CsvMapper CSV = CsvMapper.builder().build();

    private CsvFile() {}

    /** The first row is the head. */
    public static byte[] write(List<? extends List<? extends @Nullable Object>> rows) {
        var safe = rows.stream()
                .map(row -> row.stream().map(CsvFile::safe).toList())
                .toList();
        return ("\ufeff" + CSV.writeValueAsString(safe)).getBytes(StandardCharsets.UTF_8);
    }

    private static Object safe(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String words && !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : value instanceof Number || value instanceof String ? value : value.toString();
    }
}
