package vn.tincay.base;

import java.util.List;
import java.util.function.Function;

/** One page of a list; pages are counted from 1, {@code total} counts items. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public static final int USUAL_SIZE = 25;

    public Page {
        items = List.copyOf(items);
    }

    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), number, size, total);
    }

    /** The SQL offset of a page asked for by number; nonsense numbers mean the first page. */
    public static long offset(int number, int size) {
        return (long) (Math.max(1, number) - 1) * size;
    }
}
