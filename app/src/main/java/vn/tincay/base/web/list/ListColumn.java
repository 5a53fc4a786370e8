package vn.tincay.base.web.list;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;

/**
 * One column of a list that is downloaded.
 *
 * @param label message key
 * @param value a number, a day, or words in the reader's language; null leaves the cell empty
 */
public record ListColumn<T>(String label, BiFunction<T, Ui, @Nullable Object> value) {

    public static <T> ListColumn<T> of(String label, BiFunction<T, Ui, @Nullable Object> value) {
        return new ListColumn<>(label, value);
    }
}
