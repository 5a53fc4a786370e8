package vn.tincay.plan.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document under review: its lines, its facts and the officer's answers so far.
 *
 * @param originalId id of the stored file; null for pasted text
 * @param asRead the facts before any correction
 * @param warnings what the parser found suspicious, in the parser's order
 * @param revision increases with each answer
 * @param former the facts before the last answer; empty when there is nothing to undo
 * @param planId the plan created from the document; null until then
 */
public record DocumentReview(
        UUID id,
        String title,
        @Nullable UUID originalId,
        List<Line> lines,
        List<Fact> facts,
        List<Fact> asRead,
        List<ReadingWarning> warnings,
        String startedBy,
        Instant changedAt,
        String changedBy,
        int revision,
        List<Fact> former,
        @Nullable UUID planId) {

    /** One line of the original, numbered from 1. */
    public record Line(int number, String text) {}

    /** A warning: its code, the arguments of its message, and its line (0 when it has none). */
    public record ReadingWarning(String code, List<String> arguments, int line) {}

    /**
     * One row of the list of documents under review.
     *
     * @param answered how many of its facts an officer has answered
     * @param total how many facts it has
     */
    public record Summary(UUID id, String title, Instant changedAt, String changedBy, int answered, int total) {}

    public List<Fact> factsOn(FactCard card) {
        return facts.stream().filter(fact -> fact.card() == card).toList();
    }

    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }

    /** Whether a person added the fact, because the parser did not find it. */
    public boolean isAdded(Fact fact) {
        return asRead.stream().noneMatch(read -> read.id().equals(fact.id()));
    }

    /** The original between two lines, both included; empty for a fact the document does not state. */
    public String text(int from, int to) {
        return lines.stream()
                .filter(line -> from <= line.number() && line.number() <= to)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** An id that no fact of this kind has: neither now, nor as read, nor before the last answer. */
    public String nextId(FactCard card) {
        var used = Stream.of(facts, asRead, former)
                .flatMap(List::stream)
                .filter(fact -> fact.card() == card)
                .mapToInt(Fact::position)
                .max()
                .orElse(0);
        return card.name().toLowerCase(Locale.ROOT) + "-" + used;
    }

    public List<Fact> factsWith(Fact changed) {
        return factsWith(List.of(changed));
    }

    /** The facts after these changes: a fact with the same id is replaced, others are appended. */
    public List<Fact> factsWith(List<Fact> changed) {
        var all = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> all.put(fact.id(), fact));
        changed.forEach(fact -> all.put(fact.id(), fact));
        return List.copyOf(all.values());
    }

    /**
     * A fact that was changed after it was read.
     *
     * @param before null when a person added it
     * @param after null when it was dropped
     */
    public record Correction(
            @Nullable Fact before, @Nullable Fact after) {

        /** The fact that gives the kind and the lines to show: the fact as read, or the added one. */
        public Fact fact() {
            return Objects.requireNonNull(before == null ? after : before);
        }
    }

    /** All corrections: changed and dropped facts in the order of the page, then added ones. */
    public List<Correction> corrections() {
        var corrections = new ArrayList<Correction>();
        for (var read : asRead) {
            var now = fact(read.id()).filter(fact -> fact.decision() != Fact.Decision.DROPPED);
            if (now.isEmpty() || !now.get().fields().equals(read.fields())) {
                corrections.add(new Correction(read, now.orElse(null)));
            }
        }
        facts.stream()
                .filter(fact -> isAdded(fact) && fact.decision() != Fact.Decision.DROPPED)
                .forEach(fact -> corrections.add(new Correction(null, fact)));
        return corrections;
    }

    /** The number of facts an officer has answered, including dropped ones. */
    public int answeredCount() {
        return (int) facts.stream()
                .filter(fact -> fact.decision() != Fact.Decision.OPEN)
                .count();
    }

    /**
     * The facts with a value that nobody has answered yet; {@code mayOpen} tells whether the viewer may open the
     * reading.
     */
    public UnconfirmedFacts unconfirmed(boolean mayOpen) {
        return new UnconfirmedFacts(
                id,
                mayOpen,
                facts.stream()
                        .filter(fact -> fact.decision() == Fact.Decision.OPEN)
                        .filter(fact -> !fact.values().isEmpty())
                        .toList());
    }

    public boolean isConfirmed() {
        return planId != null;
    }
}
