package vn.tincay.base.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; the first row is the header. Closing the writer completes the file. */
public sealed interface RowWriter extends AutoCloseable permits CsvTable, XlsxTable {

    /**
     * @param cells numbers, dates and local moments keep their type, other values are written as text; null is an empty
     *     cell
     */
    void row(List<? extends @Nullable Object> cells);

    @Override
    void close();

    /** The file of a small table, in memory. */
    static byte[] bytes(TableFormat format, String name, List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, name)) {
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }
}
