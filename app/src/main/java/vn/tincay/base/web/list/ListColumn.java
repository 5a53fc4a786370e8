package vn.tincay.base.web.list;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;

/**
 * One column of a downloaded list.
 *
 * @param label in the reader's language
 * @param value a number, a date, a moment, or text in the reader's language; null leaves the cell empty
 */
public record ListColumn<T>(Function<Ui, String> label, BiFunction<T, Ui, @Nullable Object> value) {

    /**
     * A column with this message as its label.
     *
     * @param label message key
     */
    public static <T> ListColumn<T> of(String label, BiFunction<T, Ui, @Nullable Object> value) {
        return new ListColumn<>(ui -> ui.t(label), value);
    }
}
