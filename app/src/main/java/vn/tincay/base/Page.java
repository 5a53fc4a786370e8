package vn.tincay.base;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page of a list. Page numbers start at 1; {@code total} counts the items of all pages. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public static final int USUAL_SIZE = 25;

    /** The fetch size of streaming statements, in rows. */
    public static final int FETCH_SIZE = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** The number of pages, at least one. */
    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), number, size, total);
    }

    /**
     * Reads one page and the total with one statement. The statement must select {@code count(*) over () as total}
     * and end with {@code limit :size offset :offset}. A page number past the end returns the first page.
     */
    public static <T> Page<T> of(JdbcClient.StatementSpec statement, RowMapper<T> rows, int number, int size) {
        var total = new long[1];
        var items = statement
                .param("size", size)
                .param("offset", offset(number, size))
                .query((row, i) -> {
                    total[0] = row.getLong("total");
                    return rows.mapRow(row, i);
                })
                .list();
        return items.isEmpty() && number > 1
                ? of(statement, rows, 1, size)
                : new Page<>(items, Math.max(1, number), size, total[0]);
    }

    /** Cuts one page out of a list in memory. A page number past the end returns the first page. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int shown = offset(number, size) < all.size() ? Math.max(1, number) : 1;
        var items = all.stream().skip(offset(shown, size)).limit(size).toList();
        return new Page<>(items, shown, size, all.size());
    }

    /** The SQL offset of a page number; a number below 1 means the first page. */
    public static long offset(int number, int size) {
        return (long) (Math.max(1, number) - 1) * size;
    }
}
