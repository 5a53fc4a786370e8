package vn.tincay.base.web.input;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One option of a select, of radios or of checkboxes: what is sent, what is read, and a hint where words need one. */
public record Choice(String value, String text, @Nullable String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }

    /** The options of an enum in its order, sent by name and read by these words. */
    public static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> words) {
        return List.of(constants).stream()
                .map(constant -> of(constant.name(), words.apply(constant)))
                .toList();
    }
}
