package vn.tincay.base.step;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;

/**
 * A step as a page sends it: what was typed beside the button, and what the page showed.
 *
 * @param words the reason or note; empty for none
 * @param seen what the page carried ({@link Fingerprint#at}), empty for nothing; a second click is known by it
 * @param shows what the page shows since it stored what was typed on it; the same as {@code seen} on other pages
 */
public record Pressed(String words, String seen, String shows) {

    public static final int LONGEST_REASON = 2000;

    public static Pressed of(@Nullable String words, @Nullable String seen) {
        var carried = Objects.requireNonNullElse(seen, "");
        return new Pressed(Objects.requireNonNullElse(words, ""), carried, carried);
    }

    /** The same on the page that shows this now. */
    public Pressed showing(String now) {
        return new Pressed(words, seen, now);
    }

    /** The words as they are stored; null when nothing was typed. */
    public @Nullable String wordsOrNull() {
        return words.isBlank() ? null : words.strip();
    }

    /** What is wrong with the words as a reason, at the field {@code reason}: missing, or longer than a reason is. */
    public Optional<Problem> reasonProblem(String missing) {
        return reasonProblem("reason", words, missing);
    }

    /** The same for a reason that is no step's. */
    public static Optional<Problem> reasonProblem(String field, String reason, String missing) {
        if (reason.isBlank()) {
            return Optional.of(Problem.at(field, missing));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Problem.at(field, "base.problem.reason-long", LONGEST_REASON))
                : Optional.empty();
    }
}
