package vn.tincay.report.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.document.sheet.CsvLines;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.UnreadableSheet;
import vn.tincay.document.sheet.WorkbookReader;

/** Reads the body of a request as JSON, CSV or workbook; JSON is the default. */
final class SubmissionBody {

    /** The size limit of a workbook in megabytes. A workbook is held in memory as a whole, unlike the other formats. */
    private static final int MAX_MEGABYTES = 20;

    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    /** The limit of cells and shared strings; the largest table this system exports has about 400,000. */
    private static final int MAX_CELLS = 800_000;

    private SubmissionBody() {}

    static void read(Rows rows, @Nullable String period, @Nullable String type, InputStream body) throws IOException {
        if (isType(type, "text/csv")) {
            try {
                CsvLines.read(body, type, new TableRows(rows, period)::readTexts);
            } catch (CharacterCodingException otherEncoding) {
                throw new UnreadableBody("report.api.encoding");
            } catch (UnreadableSheet tooLong) {
                throw new UnreadableBody("report.api.unreadable");
            }
        } else if (isType(type, XlsxTable.TYPE)) {
            var bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableBody(UnreadableBody.TOO_LONG, MAX_MEGABYTES);
            }
            readWorkbook(bytes, new TableRows(rows, period));
        } else {
            new JsonRows(rows).readMany(body, period);
        }
    }

    /** Reads the first visible sheet like a CSV file. A second sheet with a table is refused rather than ignored. */
    private static void readWorkbook(byte[] file, TableRows table) {
        try (var book = new WorkbookReader(file, MAX_CELLS)) {
            var visible =
                    book.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
            for (var sheet : visible.subList(Math.min(1, visible.size()), visible.size())) {
                var lines = new ArrayList<SortedMap<Integer, SheetCell>>();
                book.read(sheet, (row, cells) -> {
                    if (lines.size() < 2) {
                        lines.add(cells);
                    }
                });
                if (lines.size() > 1 && TableRows.isHead(lines.getFirst())) {
                    throw new UnreadableBody("report.api.more-sheets", sheet.name());
                }
            }
            if (!visible.isEmpty()) {
                book.read(visible.getFirst(), (row, cells) -> table.readLine(cells));
            }
        }
    }

    static boolean isJson(@Nullable String type) {
        return !isType(type, "text/csv") && !isType(type, XlsxTable.TYPE);
    }

    private static boolean isType(@Nullable String type, String wanted) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
