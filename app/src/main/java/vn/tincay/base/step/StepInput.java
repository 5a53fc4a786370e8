package vn.tincay.base.step;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;

/**
 * A step as the page sends it: the text typed beside the button and the fingerprint of what the page showed.
 *
 * @param words the reason or note; empty for none
 * @param fingerprint the fingerprint the page sent ({@link Fingerprint#at}), empty for none; it also identifies a
 *     second click
 * @param seenFingerprint the fingerprint of the content that the person has seen: that of the record after the page's input was
 *     saved, if it was saved; otherwise {@code fingerprint}
 */
public record StepInput(String words, String fingerprint, String seenFingerprint) {

    public static final int LONGEST_REASON = 2000;

    public static StepInput of(@Nullable String words, @Nullable String fingerprint) {
        var carried = Objects.requireNonNullElse(fingerprint, "");
        return new StepInput(Objects.requireNonNullElse(words, ""), carried, carried);
    }

    /** A copy for a person who has seen the content with the fingerprint {@code now}. */
    public StepInput showing(String now) {
        return new StepInput(words, fingerprint, now);
    }

    /** The text as stored; null when nothing was typed. */
    public @Nullable String wordsOrNull() {
        return words.isBlank() ? null : words.strip();
    }

    /** A problem at the field {@code reason} when the reason is missing or too long; otherwise empty. */
    public Optional<Problem> reasonProblem(String missing) {
        return reasonProblem("reason", words, missing);
    }

    /** A problem at {@code field} when a reason that belongs to no step is missing or too long; otherwise empty. */
    public static Optional<Problem> reasonProblem(String field, String reason, String missing) {
        if (reason.isBlank()) {
            return Optional.of(Problem.at(field, missing));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Problem.at(field, "base.problem.reason-long", LONGEST_REASON))
                : Optional.empty();
    }
}
