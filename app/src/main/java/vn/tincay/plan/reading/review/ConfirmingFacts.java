package vn.tincay.plan.reading.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.FactChecks;
import vn.tincay.plan.reading.ReadingQuestions;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/** Confirms several facts at once, exactly as the page showed them. */
@Component
public class ConfirmingFacts {

    private final Readings readings;

    ConfirmingFacts(Readings readings) {
        this.readings = readings;
    }

    /**
     * The number of facts that were confirmed and of those left unconfirmed.
     *
     * @param confirmed how many facts of each kind were confirmed
     * @param left how many facts stay unconfirmed because of invalid values, for example a share above 100 %
     */
    public record ConfirmedCount(Map<FactCard, Integer> confirmed, int left) {

        public int total() {
            return confirmed.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Confirms the doubtful facts of one question. */
    @Transactional
    public Outcome<ConfirmedCount> confirmQuestion(Viewer viewer, UUID reading, FactCard card, String fingerprint) {
        var review = readings.visibleTo(viewer).lock(reading);
        return confirm(
                viewer,
                review,
                ReadingQuestions.on(review).questions().stream()
                        .filter(question -> question.card() == card)
                        .map(ReadingQuestions.Question::facts)
                        .filter(facts -> isSeen(facts, fingerprint))
                        .findFirst());
    }

    /**
     * Confirms all facts that were accepted as read. This is also possible after the draft was created, to remove the
     * marks of unconfirmed facts.
     */
    @Transactional
    public Outcome<ConfirmedCount> confirmAsRead(Viewer viewer, UUID reading, String fingerprint) {
        var review = readings.visibleTo(viewer).lock(reading);
        return confirm(
                viewer,
                review,
                Optional.of(ReadingQuestions.on(review).unconfirmedAsRead())
                        .filter(facts -> isSeen(facts, fingerprint)));
    }

    private static boolean isSeen(List<Fact> facts, String fingerprint) {
        return new Fingerprint(ReadingQuestions.fingerprint(facts)).matches(fingerprint);
    }

    private Outcome<ConfirmedCount> confirm(Viewer viewer, DocumentReview review, Optional<List<Fact>> shownFacts) {
        if (shownFacts.isEmpty()) {
            return Outcome.refused(Fingerprint.outdated());
        }
        var right = shownFacts.get().stream()
                .filter(fact -> FactChecks.problems(fact, fact.fields()).isEmpty())
                .map(fact -> fact.with(fact.fields(), Fact.Decision.CONFIRMED))
                .toList();
        if (!right.isEmpty()) {
            readings.storeAnswer(viewer, review.id(), review.factsWith(right));
        }
        return Outcome.done(new ConfirmedCount(
                right.stream()
                        .collect(Collectors.toMap(
                                Fact::card, fact -> 1, Integer::sum, () -> new EnumMap<>(FactCard.class))),
                shownFacts.get().size() - right.size()));
    }
}
