package vn.tincay.base;

import java.util.List;
import java.util.function.Function;

/** The result of a use case: done with a value, or refused with reasons the person can act on. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal states its reason");
            }
            problems = List.copyOf(problems);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /** Maps both cases to one result, for example the answer of a page. */
    default <R> R fold(Function<T, R> done, Function<List<Problem>, R> refused) {
        return switch (this) {
            case Done<T> result -> done.apply(result.value());
            case Refused<T> reasons -> refused.apply(reasons.problems());
        };
    }

    /** The value, or an exception when refused; for callers that are never refused (tests, the demonstration). */
    default T orThrow() {
        return fold(value -> value, problems -> {
            throw new IllegalStateException("refused: " + problems);
        });
    }
}
