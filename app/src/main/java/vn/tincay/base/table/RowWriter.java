package vn.tincay.base.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being written; the first row is the head. Closing it completes the file. */
public sealed interface RowWriter extends AutoCloseable permits CsvTable, XlsxTable {

    /** @param cells numbers, days, anything else by its text; null is an empty cell */
    void row(List<? extends @Nullable Object> cells);

    @Override
    void close();

    /** A small table as a whole. */
    static byte[] bytes(TableFormat format, String name, List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, name)) {
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }
}
