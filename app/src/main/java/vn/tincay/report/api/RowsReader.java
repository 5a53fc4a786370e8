package vn.tincay.report.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import vn.tincay.document.SheetFile;

/**
 * Reads submissions as a stream. JSON: {@code {"submissions": [{"agency": …, "period": …, "values": {cell: number}}]}}.
 * CSV: a line of names, then either {@code agency,period,cell,value} or {@code agency,period,<cell>,<cell>…}; an empty
 * field keeps what is stored. XLSX: the same lines on the first sheet.
 */
final class RowsReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    /** Columns about the submission, as they come out; the others are cells. */
    private static final Set<String> ABOUT =
            Set.of("agency", "period", "name", "state", "version", "number", "signedAt", "");

    /** A million digits would take long to read. */
    private static final int LONGEST = 400;

    private final Rows rows;
    private final @Nullable String usualPeriod;

    RowsReader(Rows rows, @Nullable String usualPeriod) {
        this.rows = rows;
        this.usualPeriod = usualPeriod;
    }

    void json(InputStream body) {
        try (var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("submissions")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        submission(parser);
                    }
                }
            }
        }
    }

    /** One object of cells: the body of a single submission. */
    void values(InputStream body) {
        try (var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            parser.nextToken();
            values(parser);
        }
    }

    private void submission(JsonParser parser) {
        String agency = null;
        String period = usualPeriod;
        boolean begun = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "agency" -> agency = parser.getValueAsString();
                case "period" -> period = parser.getValueAsString();
                case "values" -> {
                    rows.begin(agency, period);
                    begun = true;
                    values(parser);
                }
                default -> parser.skipChildren();
            }
        }
        if (!begun) {
            rows.begin(agency, period);
        }
        rows.end();
    }

    private void values(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "values is an object of cells");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var cell = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                rows.value(cell, null);
            } else if (token.isNumeric()) {
                rows.value(cell, parser.getDecimalValue());
            } else {
                rows.notANumber(cell, parser.getString());
                parser.skipChildren();
            }
        }
    }

    void csv(InputStream body) {
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(body)) {
            if (!lines.hasNextValue()) {
                return;
            }
            var names = lines.nextValue();
            names[0] = names[0].replace("\ufeff", "");
            while (lines.hasNextValue()) {
                line(names, lines.nextValue());
            }
        }
    }

    /** The first sheet, with the same head and lines as CSV. */
    void xlsx(byte[] body) {
        var sheets = SheetFile.read(body);
        if (sheets.isEmpty()) {
            return;
        }
        var lines = sheets.values().iterator().next().stream()
                .filter(line -> line.stream().anyMatch(field -> !field.isEmpty()))
                .map(line -> line.toArray(String[]::new))
                .toList();
        lines.stream().skip(1).forEach(line -> line(lines.getFirst(), line));
    }

    private void line(String[] names, String[] fields) {
        boolean oneValueALine = Arrays.asList(names).contains("value");
        rows.begin(field(names, fields, "agency"), period(names, fields));
        if (oneValueALine) {
            var cell = field(names, fields, "cell");
            value(cell == null ? "" : cell, String.valueOf(field(names, fields, "value")));
        } else {
            for (int i = 0; i < Math.min(names.length, fields.length); i++) {
                if (!ABOUT.contains(names[i]) && !fields[i].isEmpty()) {
                    value(names[i], fields[i]);
                }
            }
        }
        rows.end();
    }

    private void value(String cell, String text) {
        try {
            rows.value(cell, new BigDecimal(text.length() > LONGEST ? "" : text.strip()));
        } catch (NumberFormatException notANumber) {
            rows.notANumber(cell, text);
        }
    }

    private @Nullable String period(String[] names, String[] fields) {
        var own = field(names, fields, "period");
        return own == null || own.isEmpty() ? usualPeriod : own;
    }

    private static @Nullable String field(String[] names, String[] fields, String name) {
        for (int i = 0; i < Math.min(names.length, fields.length); i++) {
            if (names[i].equals(name)) {
                return fields[i];
            }
        }
        return null;
    }
}
