package vn.tincay.base.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts between JDBC types and ours: timestamps, nullable integers, text arrays. */
public final class SqlValues {

    private SqlValues() {}

    /** Converts a moment to a parameter type that the driver accepts; it does not accept {@link Instant}. */
    public static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * The SQL expression that folds a column as {@link vn.tincay.base.text.VietnameseText#fold} folds a text, so that
     * a pattern of {@link vn.tincay.base.text.VietnameseText#like} finds it.
     */
    public static String folded(String column) {
        return "btrim(regexp_replace(regexp_replace(translate(lower(normalize(" + column
                + ", NFD)), 'đðɖ''’‘ʼ`', 'ddd'), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))";
    }

    /** Escapes the text for a {@code like} pattern, so that its {@code %} and {@code _} match only themselves. */
    public static String likeLiteral(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** Reads a timestamp that is not null. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static @Nullable Integer wholeOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** Reads a {@code text[]}; null becomes an empty list. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
