package vn.tincay.base;

import java.io.Serializable;
import java.util.List;
import vn.tincay.base.text.Text;

/**
 * One error in the input, bound to a form field. {@code field} is the name of the input, or empty when the error
 * concerns the whole form. {@code key} names a message in both languages and {@code arguments} fill its placeholders.
 * Serializable, because the session holds it across a redirect.
 */
public record Problem(String field, String key, List<Object> arguments) implements Serializable {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem("", key, List.of(arguments));
    }

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** The arguments of the message, with each {@link Text} in this language. */
    public Object[] words(String language) {
        return arguments.stream()
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }
}
