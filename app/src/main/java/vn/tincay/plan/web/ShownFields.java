package vn.tincay.plan.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;

/**
 * What a form showed of a record. A field that comes back as it was shown keeps the stored value, which may say more than
 * the field can: a figure with its trailing zeros, a name with its agency. So does a field the form did not have.
 *
 * @param record null for a new one
 * @param before the fields it fills
 */
public record ShownFields<R>(@Nullable R record, FormInput before, FormInput now) {

    public <T extends @Nullable Object> T kept(String name, Function<R, T> stored, Supplier<T> read) {
        return record != null && isUnchanged(name) ? stored.apply(record) : read.get();
    }

    public boolean isUnchanged(String name) {
        return !now.sent(name) || plain(before.text(name)).equals(plain(now.text(name)));
    }

    /** Browsers send CR LF where a text has LF. */
    private static String plain(String text) {
        return text.replace("\r", "").strip();
    }
}
