package vn.tincay.base.step;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;

/**
 * A gate that also takes one step on many records at once. It makes the checks of {@link StepGate} for each record,
 * but reads what the checks need with one statement for all records.
 *
 * @param <W> the viewer
 * @param <R> the record
 * @param <B> the roles a viewer can have towards the record
 * @param <E> the step table
 */
public abstract class StepsGate<W, R extends HasState, B extends Enum<B>, E extends Enum<E> & Step<? super R, B>>
        extends StepGate<W, R, B, E> {

    /**
     * What became of a step on several records.
     *
     * @param taken the ids of the records on which the step is taken now, or was taken from the same page before
     * @param refused the other records, which are left as they were, by id
     */
    public record StepsTaken<R>(Set<UUID> taken, Map<UUID, Refusal<R>> refused) {}

    /** A record on which the step is not taken, and why. */
    public record Refusal<R>(R record, List<Problem> problems) {}

    protected StepsGate(Class<E> table) {
        super(table);
    }

    /**
     * Takes the step, which has no further rules, on each of these records whose content is still what the page showed.
     *
     * @param inputs what the page sent for each record
     * @param act makes and stores the change of all records that pass, by id
     * @throws NotFound when the viewer does not see one of the records, or the step does not exist for this viewer
     */
    public StepsTaken<R> takeEach(W viewer, E step, Map<UUID, StepInput> inputs, Consumer<Map<UUID, R>> act) {
        var records = lockAll(viewer, inputs.keySet());
        if (records.size() < inputs.size()) {
            throw new NotFound();
        }
        var repeated = repeated(viewer, step, inputs);
        var shown = shown(records, step, inputs);
        var taking = new LinkedHashMap<UUID, R>();
        var refused = new LinkedHashMap<UUID, Refusal<R>>();
        records.forEach((id, record) -> {
            if (!step.isBy(parties(viewer, record))) {
                refused.put(id, new Refusal<>(record, List.of(notYours(viewer, record, step))));
            } else if (!repeated.contains(id)) {
                var problems =
                        problems(record, step, requireNonNull(inputs.get(id)), shown.contains(id), one -> List.of());
                if (problems.isEmpty()) {
                    taking.put(id, record);
                } else {
                    refused.put(id, new Refusal<>(record, problems));
                }
            }
        });
        if (!taking.isEmpty()) {
            act.accept(taking);
        }
        var taken = new HashSet<>(records.keySet());
        taken.removeAll(refused.keySet());
        return new StepsTaken<>(taken, refused);
    }

    /**
     * The records among these that the viewer sees, by id. They are locked until the end of the transaction, always in
     * the same order, which prevents deadlocks.
     */
    protected abstract Map<UUID, R> lockAll(W viewer, Set<UUID> ids);

    /** Ids of the records on which this person already took the step from this page, and that are unchanged. */
    protected abstract Set<UUID> repeated(W viewer, E step, Map<UUID, StepInput> inputs);

    /** The ids of the records whose current content the page showed. */
    protected abstract Set<UUID> shown(Map<UUID, R> records, E step, Map<UUID, StepInput> inputs);
}
