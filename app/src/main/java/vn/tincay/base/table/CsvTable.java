package vn.tincay.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * Writes CSV in UTF-8 with a byte order mark, so that spreadsheets read Vietnamese. An apostrophe guards each place
 * where a spreadsheet could read a formula (OWASP, CSV injection): the beginning of a text, and what follows a
 * character that some spreadsheets take for the end of a cell or row.
 */
final class CsvTable implements RowWriter {

    private static final CsvMapper CSV = CsvMapper.builder().build();

    private static final Pattern FORMULA = Pattern.compile("(^\\h*|[;\t]\\h*)(?=[=+\\-@])|([\r\n]\\h*)(?=[=+@])");

    private final SequenceWriter rows;

    CsvTable(OutputStream out) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff');
            // Buffered, because a flush per row would send a packet per row.
            rows = CSV.writer()
                    .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                    .writeValues(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        rows.write(cells.stream().map(CsvTable::withoutFormula).toList());
    }

    @Override
    public void close() {
        rows.close();
    }

    private static Object withoutFormula(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String words) {
            var guarded = FORMULA.matcher(words).replaceAll("$0'");
            return guarded.startsWith("\t") || guarded.startsWith("\r") ? "'" + guarded : guarded;
        }
        return value instanceof Number ? value : value.toString();
    }
}
