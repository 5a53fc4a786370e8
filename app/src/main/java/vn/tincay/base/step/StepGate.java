package vn.tincay.base.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * The gate every step of a noun goes through, in one order: the record is there for the viewer, the step is the viewer's,
 * the record is locked, a second click gets the first answer, the step is open, the page shows what is there, nothing
 * else stands in the way. Which steps a viewer may take is answered here for the pages too.
 *
 * @param <W> who acts
 * @param <R> the record
 * @param <B> what a viewer can be to it
 * @param <E> its table of steps
 */
public abstract class StepGate<W, R extends Stated, B extends Enum<B>, E extends Enum<E> & Step<? super R, B>> {

    private final Class<E> table;

    protected StepGate(Class<E> table) {
        this.table = table;
    }

    /** The steps this viewer may take now, in the order of the table. */
    public Set<E> open(W viewer, R record) {
        var parties = parties(viewer, record);
        var open = EnumSet.noneOf(table);
        for (var step : table.getEnumConstants()) {
            if (step.isBy(parties) && step.isOpen(record)) {
                open.add(step);
            }
        }
        return open;
    }

    /** What this viewer is to the record. */
    public abstract Set<B> parties(W viewer, R record);

    /**
     * Takes the step, or says what stands in the way.
     *
     * @param rules what else stands in the way of this record; said together with a missing reason, which stands
     *     last unless they place it
     * @param act does it and writes it down
     */
    public Outcome<R> take(
            W viewer, UUID id, E step, Pressed pressed, Function<R, List<Problem>> rules, Function<R, R> act) {
        return take(viewer, id, step, pressed, rules, act, again -> again);
    }

    /** @param again the answer to a second click */
    public <T> Outcome<T> take(
            W viewer,
            UUID id,
            E step,
            Pressed pressed,
            Function<R, List<Problem>> rules,
            Function<R, T> act,
            Function<R, T> again) {
        var found = find(viewer, id);
        if (!step.isBy(parties(viewer, found))) {
            return Outcome.refused(notYours(viewer, found, step));
        }
        var record = lock(viewer, id, step);
        if (isAgain(viewer, record, step, pressed)) {
            return Outcome.done(again.apply(record));
        }
        if (!step.isOpen(record)) {
            return Outcome.refused(closed(record, step, pressed));
        }
        if (!shows(record, step, pressed)) {
            return Outcome.refused(Fingerprint.outdated());
        }
        var problems = new ArrayList<>(rules.apply(record));
        var missing = step.line().reason();
        if (missing != null && problems.stream().noneMatch(one -> one.field().equals("reason"))) {
            pressed.reasonProblem(missing).ifPresent(problems::add);
        }
        return problems.isEmpty() ? Outcome.done(act.apply(record)) : Outcome.refused(problems);
    }

    /** @throws NotFound when it is not there for this viewer */
    protected abstract R find(W viewer, UUID id);

    /** The record as it is now, held to the end of the transaction. */
    protected abstract R lock(W viewer, UUID id, E step);

    /** @throws NotFound when the step does not exist for this viewer */
    protected abstract Problem notYours(W viewer, R record, E step);

    /** Whether the step was taken from this very page before, or has nothing left to do. */
    protected abstract boolean isAgain(W viewer, R record, E step, Pressed pressed);

    /** Why the step is closed. */
    protected abstract Problem closed(R record, E step, Pressed pressed);

    protected abstract boolean shows(R record, E step, Pressed pressed);
}
