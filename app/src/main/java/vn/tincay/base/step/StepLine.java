package vn.tincay.base.step;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a step table.
 *
 * @param by who may take the step
 * @param from the states the step starts from
 * @param to the states it can lead to; empty when the state does not change
 * @param reason the message key for a missing reason; null when the step needs none
 * @param condition the meaning of {@code guard} in words, a further condition beside the state; empty for none
 */
public record StepLine<R extends HasState, B extends Enum<B>>(
        List<B> by,
        List<? extends Enum<?>> from,
        List<? extends Enum<?>> to,
        @Nullable String reason,
        String condition,
        Predicate<R> guard) {

    @SafeVarargs
    public static <R extends HasState, B extends Enum<B>> StepLine<R, B> by(B... by) {
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

    /** Adds a condition. When called twice, both conditions must hold. */
    public StepLine<R, B> onlyIf(String words, Predicate<R> holds) {
        return new StepLine<>(
                by, from, to, reason, condition.isEmpty() ? words : condition + ", " + words, guard.and(holds));
    }
}
