package vn.tincay.base.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * How many characters the fields of forms hold. Real documents stay well below; what is longer was pasted into the
 * wrong field and would make lists, papers and exports unreadable.
 */
public final class TextLimit {

    /** The maximum length of a name, unit or place. */
    public static final int LINE = 300;

    /** The maximum length of a title, a target or the name of another document. */
    public static final int SENTENCE = 2_000;

    /** The maximum length of a text of several paragraphs. */
    public static final int PARAGRAPHS = 20_000;

    /** The message key of the problem. */
    public static final String KEY = "base.problem.long";

    private TextLimit() {}

    /** A problem at {@code field} when the text has more than {@code longest} characters; otherwise empty. */
    public static Optional<Problem> problem(String field, @Nullable String text, int longest) {
        return text == null || text.length() <= longest
                ? Optional.empty()
                : Optional.of(Problem.at(field, KEY, longest, text.length()));
    }
}
