package vn.tincay.base.web.input;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One option of a select, a radio group or checkboxes: the value sent, the label, and an optional hint. */
public record Choice(String value, String text, @Nullable String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }

    /** The options of an enum in its order, sent by constant name. */
    public static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> words) {
        return List.of(constants).stream()
                .map(constant -> of(constant.name(), words.apply(constant)))
                .toList();
    }
}
