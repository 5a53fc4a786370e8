package vn.tincay.plan.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document on the desk: its lines, its facts, and how far the officer has come.
 *
 * @param warnings what the reader of documents found odd, newest knowledge first
 * @param asRead the facts before anybody corrected one
 * @param planId the draft plan it became, null until then
 */
public record ReadingDesk(
        UUID id,
        String title,
        @Nullable UUID originalId,
        List<Line> lines,
        List<Fact> facts,
        List<Fact> asRead,
        List<Oddity> warnings,
        String startedBy,
        Instant changedAt,
        String changedBy,
        @Nullable UUID planId) {

    /** One line of the original, counted from 1. */
    public record Line(int number, String text) {}

    /** A warning with its code of the contract, the words that fill its message, and its line (0 when it has none). */
    public record Oddity(String code, List<String> arguments, int line) {}

    /** One row of the list of documents on the desk. */
    public record Summary(UUID id, String title, Instant changedAt, String changedBy, int looked, int all) {}

    public List<Fact> on(Card card) {
        return facts.stream().filter(fact -> fact.card() == card).toList();
    }

    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }

    /** A fact that does not say what was read any more; {@code after} is null when it was dropped. */
    public record Correction(Fact before, @Nullable Fact after) {}

    /** What officers made of the facts: corrected and dropped ones, in the order of the page. */
    public List<Correction> corrections() {
        var corrections = new ArrayList<Correction>();
        for (var read : asRead) {
            var now = fact(read.id()).filter(fact -> fact.standing() != Fact.Standing.DROPPED);
            if (now.isEmpty() || !now.get().fields().equals(read.fields())) {
                corrections.add(new Correction(read, now.orElse(null)));
            }
        }
        return corrections;
    }

    /** Facts an officer has spoken on, dropped ones included: a dropped fact was looked at too. */
    public int looked() {
        return (int) facts.stream()
                .filter(fact -> fact.standing() != Fact.Standing.OPEN)
                .count();
    }

    public boolean isConfirmed() {
        return planId != null;
    }
}
