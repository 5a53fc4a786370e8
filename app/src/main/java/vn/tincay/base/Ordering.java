package vn.tincay.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column and direction by which the reader sorts a list. */
public record Ordering(String column, boolean descending) {

    /**
     * The SQL {@code order by} clause. Only columns of the map can be sorted by, so no text from an address enters a
     * statement.
     *
     * @param columns the SQL expression of each column
     * @param usual the default order, which also decides between equal rows
     */
    public static String clause(@Nullable Ordering requested, Map<String, String> columns, String usual) {
        var column = requested == null ? null : columns.get(requested.column());
        return " order by "
                + (requested == null || column == null
                        ? ""
                        : column + (requested.descending() ? " desc" : "") + " nulls last, ")
                + usual;
    }
}
