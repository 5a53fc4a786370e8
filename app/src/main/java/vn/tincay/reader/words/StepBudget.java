package vn.tincay.reader.words;

import java.util.function.Supplier;

/**
 * Limits the work of one reading. A step is one character examined, and every scan of the text spends steps, so that a
 * text built to make the grammar scan the same words again and again is stopped.
 * <p>The budget belongs to the thread of the reading and is not an argument, because every function of the grammar
 * would have to pass it on and none uses it for a decision.
 */
public final class StepBudget {
    private static final ScopedValue<StepBudget> CURRENT = ScopedValue.newInstance();

    private final long limit;
    private long spent;

    private StepBudget(long limit) {
        this.limit = limit;
    }

    /** Runs the reading with at most {@code limit} steps; throws {@link BudgetExhausted} when they are used up. */
    public static <T> T within(long limit, Supplier<T> reading) {
        return ScopedValue.where(CURRENT, new StepBudget(limit)).call(reading::get);
    }

    /** Spends {@code steps} of the budget; has no effect outside a reading. */
    public static void spend(long steps) {
        if (CURRENT.isBound()) {
            CURRENT.get().charge(steps);
        }
    }

    /** The number of steps spent so far; 0 outside a reading. */
    public static long spent() {
        return CURRENT.isBound() ? CURRENT.get().spent : 0;
    }

    private void charge(long steps) {
        spent += steps;
        if (spent > limit) {
            throw new BudgetExhausted();
        }
    }

    /** The reading took more steps than a document of its size needs. */
    public static final class BudgetExhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private BudgetExhausted() {
            super("the reading took too many steps", null, false, false);
        }
    }
}
