package vn.tincay.base.step;

import java.util.Collections;
import java.util.Set;

/**
 * One step that a kind of record can take, such as submitting a plan. An enum that implements this interface is the
 * step table of that kind; the code of the step, the buttons, the gate ({@link StepGate}), the tests and {@code
 * docs/steps.md} read it.
 *
 * @param <R> the record
 * @param <B> the roles a viewer can have towards the record
 */
public interface Step<R extends HasState, B extends Enum<B>> {

    String name();

    StepLine<R, B> line();

    /** Whether the record's state and the step's further condition allow the step, regardless of who takes it. */
    default boolean isOpen(R record) {
        return line().from().contains(record.state()) && line().guard().test(record);
    }

    /** Whether a viewer with these roles towards the record may take the step. */
    default boolean isBy(Set<B> parties) {
        return !Collections.disjoint(line().by(), parties);
    }

    /** Whether the step requires a reason. */
    default boolean needsReason() {
        return line().reason() != null;
    }
}
