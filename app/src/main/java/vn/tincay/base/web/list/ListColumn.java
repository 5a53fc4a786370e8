package vn.tincay.base.web.list;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;

/**
 * One column of a downloaded list.
 *
 * @param label message key
 * @param value a number, a date, or text in the reader's language; null leaves the cell empty
 */
public record ListColumn<T>(String label, BiFunction<T, Ui, @Nullable Object> value) {

    public static <T> ListColumn<T> of(String label, BiFunction<T, Ui, @Nullable Object> value) {
        return new ListColumn<>(label, value);
    }
}
