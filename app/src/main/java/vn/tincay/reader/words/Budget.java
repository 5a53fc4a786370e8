package vn.tincay.reader.words;

import java.util.function.Supplier;

/**
 * How much work one reading may take. A step is one character looked at, and whatever goes over text pays for it, so a text
 * built to make the grammar look at the same words again and again comes to an end.
 *
 * <p>The budget belongs to the reading and is not an argument: every function of the grammar would carry it, and none
 * decides anything by it.
 */
public final class Budget {
    private static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    private final long most;
    private long spent;

    private Budget(long most) {
        this.most = most;
    }

    /** Reads within {@code most} steps; {@link Exhausted} when they are used up. */
    public static <T> T within(long most, Supplier<T> reading) {
        return ScopedValue.where(CURRENT, new Budget(most)).call(reading::get);
    }

    /** Pays for {@code steps}; free of charge outside a reading. */
    public static void spend(long steps) {
        if (CURRENT.isBound()) {
            CURRENT.get().pay(steps);
        }
    }

    /** The steps taken so far; 0 outside a reading. */
    public static long spent() {
        return CURRENT.isBound() ? CURRENT.get().spent : 0;
    }

    private void pay(long steps) {
        spent += steps;
        if (spent > most) {
            throw new Exhausted();
        }
    }

    /** The reading took more steps than a document of its size needs. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Exhausted() {
            super("the reading took too many steps", null, false, false);
        }
    }
}
