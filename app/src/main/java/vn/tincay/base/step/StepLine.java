package vn.tincay.base.step;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of steps.
 *
 * @param by who takes the step
 * @param from the states it is taken from
 * @param to the states it can lead to; empty when the state stays
 * @param reason the message when the reason is missing that the step needs; null when it needs none
 * @param condition in words what {@code guard} asks beside the state; empty for nothing
 */
public record StepLine<R extends Stated, B extends Enum<B>>(
        List<B> by,
        List<? extends Enum<?>> from,
        List<? extends Enum<?>> to,
        @Nullable String reason,
        String condition,
        Predicate<R> guard) {

    @SafeVarargs
    public static <R extends Stated, B extends Enum<B>> StepLine<R, B> by(B... by) {
        return new StepLine<>(List.of(by), List.of(), List.of(), null, "", record -> true);
    }

    public StepLine<R, B> from(Enum<?>... states) {
        return new StepLine<>(by, List.of(states), to, reason, condition, guard);
    }

    public StepLine<R, B> to(Enum<?>... states) {
        return new StepLine<>(by, from, List.of(states), reason, condition, guard);
    }

    public StepLine<R, B> reason(String missing) {
        return new StepLine<>(by, from, to, missing, condition, guard);
    }

    /** Asked twice, both must hold. */
    public StepLine<R, B> onlyIf(String words, Predicate<R> holds) {
        return new StepLine<>(
                by, from, to, reason, condition.isEmpty() ? words : condition + ", " + words, guard.and(holds));
    }
}
