package vn.tincay.plan.reading.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/**
 * Undoes the last answer of a reading: a confirmed, corrected, dropped or added fact, or several facts confirmed at
 * once.
 */
@Component
public class UndoingAnswer {

    private final Readings readings;

    UndoingAnswer(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param revision the revision of the reading that the page showed; when a later answer exists, nothing is undone
     */
    @Transactional
    public Outcome<UUID> undo(Viewer viewer, UUID reading, int revision) {
        var review = readings.visibleTo(viewer).lock(reading);
        if (review.revision() != revision) {
            return Outcome.refused(Problem.of("reading.undo.changed", review.changedBy()));
        }
        if (review.former().isEmpty()) {
            return Outcome.refused(Problem.of("reading.undo.nothing"));
        }
        // Revisions only increase, so that a page from before the undoing is recognised as outdated.
        var facts = review.former().stream()
                .map(before -> review.fact(before.id())
                        .filter(now -> !now.equals(before))
                        .map(now -> new Fact(
                                before.id(),
                                before.card(),
                                before.fields(),
                                before.fromLine(),
                                before.toLine(),
                                before.confidence(),
                                before.decision(),
                                now.revision() + 1))
                        .orElse(before))
                .toList();
        readings.undo(viewer, reading, facts);
        return Outcome.done(reading);
    }
}
