package vn.tincay.base.step;

import java.util.Collections;
import java.util.Set;

/**
 * A step of one noun. An enum of them is the noun's table: the verb, the buttons, the gate ({@link StepGate}), the tests
 * and {@code docs/steps.md} read it.
 *
 * @param <R> the record the step is taken with
 * @param <B> who can take it: what a viewer is to the record
 */
public interface Step<R extends Stated, B extends Enum<B>> {

    String name();

    StepLine<R, B> line();

    /** Whether the record as it stands can take the step, whoever takes it. */
    default boolean isOpen(R record) {
        return line().from().contains(record.state()) && line().guard().test(record);
    }

    /** Whether one who is this to the record takes the step. */
    default boolean isBy(Set<B> parties) {
        return !Collections.disjoint(line().by(), parties);
    }

    /** Whether the step is never taken without a reason in words. */
    default boolean needsReason() {
        return line().reason() != null;
    }
}
