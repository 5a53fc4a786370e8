package vn.tincay.plan.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;

/**
 * Compares a submitted form with the values it showed. A field that was not changed, or not sent, keeps its stored
 * value, which may contain more than the field shows, such as trailing zeros or the agency of a name.
 *
 * @param record what the form edits; null for a new one
 * @param before the values the form showed
 * @param now the submitted values
 */
public record ShownFields<R>(@Nullable R record, FormInput before, FormInput now) {

    /** The stored value of an unchanged field, otherwise the typed one. */
    public <T extends @Nullable Object> T storedOrTyped(String name, Function<R, T> stored, Supplier<T> read) {
        return record != null && isUnchanged(name) ? stored.apply(record) : read.get();
    }

    public boolean isUnchanged(String name) {
        return !now.sent(name) || plain(before.text(name)).equals(plain(now.text(name)));
    }

    /** The text without CR: browsers send CR LF where the stored text has LF. */
    private static String plain(String text) {
        return text.replace("\r", "").strip();
    }
}
