package vn.tincay.report.api;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.SheetFile;

/** The body of a request in whatever form it came; JSON when it says nothing else. */
final class Body {

    /** A workbook is read as a whole, unlike the other forms. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private Body() {}

    static void read(Rows rows, @Nullable String period, @Nullable String type, InputStream body) throws IOException {
        var reader = new RowsReader(rows, period);
        if (is(type, "text/csv")) {
            reader.csv(body);
        } else if (is(type, SheetFile.TYPE)) {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Rows.TooMany(MOST_BYTES);
            }
            reader.xlsx(bytes);
        } else {
            reader.json(body);
        }
    }

    static boolean isJson(@Nullable String type) {
        return !is(type, "text/csv") && !is(type, SheetFile.TYPE);
    }

    private static boolean is(@Nullable String type, String wanted) {
        return type != null && type.startsWith(wanted);
    }
}
