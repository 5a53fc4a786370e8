package vn.tincay.base;

import java.io.Serializable;
import java.util.List;
import vn.tincay.base.text.Text;

/**
 * One thing wrong with what was asked, bound to a form field. The field is the input's name, or empty when the problem
 * belongs to the whole form; the key names a message in both languages and the arguments fill its places.
 * Serializable, as the message after a redirect waits in the session.
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

    /** What fills the message's places, in the reader's language. */
    public Object[] words(String language) {
        return arguments.stream()
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }
}
