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
 * Checks every step of a kind of record in one order: the viewer sees the record, which is then locked and read again;
 * the viewer may take the step; a second click returns the first result; the state allows the step; the page showed the
 * current content; no other rule refuses. Pages also ask the gate which steps a viewer may take.
 *
 * @param <W> the viewer
 * @param <R> the record
 * @param <B> the roles a viewer can have towards the record
 * @param <E> the step table
 */
public abstract class StepGate<W, R extends HasState, B extends Enum<B>, E extends Enum<E> & Step<? super R, B>> {

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

    /** Whether the step table lets this viewer take the step now. Lists ask this about each record. */
    public final boolean mayTake(W viewer, R record, E step) {
        return step.isOpen(record) && step.isBy(parties(viewer, record));
    }

    /** The roles of this viewer towards the record. */
    public abstract Set<B> parties(W viewer, R record);

    /**
     * Takes the step, or returns the reasons for refusing it.
     *
     * @param rules further rules of this step; their problems are returned together with a missing reason, which comes
     *     last unless a rule reports it
     * @param act makes and stores the change
     */
    public Outcome<R> take(
            W viewer, UUID id, E step, StepInput stepInput, Function<R, List<Problem>> rules, Function<R, R> act) {
        return take(viewer, id, step, stepInput, rules, act, again -> again);
    }

    /**
     * Takes the step, or returns the reasons for refusing it.
     *
     * @param again the result of a second click
     */
    public <T> Outcome<T> take(
            W viewer,
            UUID id,
            E step,
            StepInput stepInput,
            Function<R, List<Problem>> rules,
            Function<R, T> act,
            Function<R, T> again) {
        var record = lock(viewer, id, step);
        // Checked after locking, because the record may have changed while waiting for the lock.
        if (!step.isBy(parties(viewer, record))) {
            return Outcome.refused(notYours(viewer, record, step));
        }
        if (isRepeated(viewer, record, step, stepInput)) {
            return Outcome.done(again.apply(record));
        }
        var problems = problems(record, step, stepInput, shows(record, step, stepInput), rules);
        return problems.isEmpty() ? Outcome.done(act.apply(record)) : Outcome.refused(problems);
    }

    /**
     * The problems of a step that this viewer may take and has not taken yet.
     *
     * @param shown whether the page showed the current content of the record
     */
    final List<Problem> problems(
            R record, E step, StepInput stepInput, boolean shown, Function<R, List<Problem>> rules) {
        if (!step.isOpen(record)) {
            return List.of(closed(record, step, stepInput));
        }
        if (!shown) {
            return List.of(Fingerprint.outdated());
        }
        var problems = new ArrayList<>(rules.apply(record));
        var missing = step.line().reason();
        if (missing != null
                && problems.stream().noneMatch(problem -> problem.field().equals("reason"))) {
            stepInput.reasonProblem(missing).ifPresent(problems::add);
        }
        return problems;
    }

    /**
     * The current record, locked until the end of the transaction.
     *
     * @throws NotFound when the viewer cannot see the record
     */
    protected abstract R lock(W viewer, UUID id, E step);

    /**
     * The problem that tells this viewer why they may not take the step.
     *
     * @throws NotFound when the step does not exist for this viewer
     */
    protected abstract Problem notYours(W viewer, R record, E step);

    /** Whether the step was already taken from this page, or the step has nothing left to do. */
    protected abstract boolean isRepeated(W viewer, R record, E step, StepInput stepInput);

    /** The problem that says why the state does not allow the step. */
    protected abstract Problem closed(R record, E step, StepInput stepInput);

    /** Whether the page showed the current content of the record. */
    protected abstract boolean shows(R record, E step, StepInput stepInput);
}
