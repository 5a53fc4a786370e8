package vn.tincay.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which column a list is sorted, as its reader asked. */
public record Ordering(String column, boolean descending) {

    /**
     * The clause of a statement. Only columns that the map names are sorted by, so that nothing from an address gets into
     * a statement.
     *
     * @param columns the expression of each column
     * @param usual the order without a wish, which also decides between equal rows
     */
    public static String clause(@Nullable Ordering asked, Map<String, String> columns, String usual) {
        var column = asked == null ? null : columns.get(asked.column());
        return " order by "
                + (asked == null || column == null
                        ? ""
                        : column + (asked.descending() ? " desc" : "") + " nulls last, ")
                + usual;
    }
}
