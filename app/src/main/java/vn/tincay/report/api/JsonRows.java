package vn.tincay.report.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads submissions as JSON: {@code {"submissions": [{"agency": …, "period": …, "values": {cell: number}}]}}. Members
 * may come in any order. An unknown member of a submission is an error of that submission; any other unknown member, or
 * a duplicate one, makes the body unreadable.
 */
final class JsonRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Members that exported submissions contain and that are ignored on import. */
    private static final Set<String> IGNORED = Set.of("agencyName", "name", "state", "version", "number", "signedAt");

    /**
     * A cell as it was sent.
     *
     * @param value null when a text or null was sent
     * @param text null when a number or null was sent
     */
    private record SentCell(
            String cell,
            @Nullable BigDecimal value,
            @Nullable String text) {}

    private final Rows rows;

    JsonRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads a body with many submissions.
     *
     * @param usualPeriod the period of submissions that name none; null when each must name one
     */
    void readMany(InputStream body, @Nullable String usualPeriod) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var member = parser.currentName();
                if (!member.equals("submissions")) {
                    throw new UnreadableBody("report.api.unknown-member", member);
                }
                require(parser.nextToken() == JsonToken.START_ARRAY);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    require(parser.currentToken() == JsonToken.START_OBJECT);
                    readSubmission(parser, usualPeriod);
                }
            }
            require(parser.nextToken() == null);
        }
    }

    /** Reads the body of a single submission: one object with a value for each cell. */
    void readOne(InputStream body, String agency, String period) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            rows.begin(agency, period);
            readValues(parser).forEach(this::addValue);
            rows.end();
            require(parser.nextToken() == null);
        }
    }

    private void readSubmission(JsonParser parser, @Nullable String usualPeriod) {
        String agency = null;
        String period = usualPeriod;
        List<SentCell> values = List.of();
        var unknown = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("values")) {
                require(token == JsonToken.START_OBJECT);
                values = readValues(parser);
                continue;
            }
            if (name.equals("agency")) {
                agency = parser.getValueAsString();
            } else if (name.equals("period")) {
                period = token == JsonToken.VALUE_NULL ? usualPeriod : parser.getValueAsString();
            } else if (!IGNORED.contains(name)) {
                unknown.add(name);
            }
            parser.skipChildren();
        }
        rows.begin(agency, period);
        unknown.forEach(rows::refuseMember);
        values.forEach(this::addValue);
        rows.end();
    }

    /** Reads the values of a submission and keeps them, because its agency and period may follow. */
    private List<SentCell> readValues(JsonParser parser) {
        var values = new ArrayList<SentCell>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var cell = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                values.add(new SentCell(cell, null, null));
            } else if (token.isNumeric()) {
                values.add(new SentCell(cell, parser.getDecimalValue(), null));
            } else {
                values.add(new SentCell(cell, null, token.isStructStart() ? token.asString() : parser.getString()));
                parser.skipChildren();
            }
            rows.count();
        }
        return values;
    }

    private void addValue(SentCell sent) {
        if (sent.text() != null) {
            rows.addText(sent.cell(), sent.text());
        } else if (sent.value() == null) {
            rows.clear(sent.cell());
        } else {
            rows.addNumber(sent.cell(), sent.value());
        }
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new UnreadableBody("report.api.unreadable");
        }
    }
}
