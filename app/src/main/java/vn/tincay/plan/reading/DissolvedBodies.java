package vn.tincay.plan.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.plan.reading.DocumentReview.ReadingWarning;
import vn.tincay.reader.plan.DissolvedBody;

/** Finds bodies that a document makes responsible for something although they do not exist on the day of the plan. */
final class DissolvedBodies {

    private DissolvedBodies() {}

    /** The warnings by the id of the fact that names the body; facts without a warning are left out. */
    static Map<String, List<ReadingWarning>> warningsByFact(DocumentReview review) {
        var day = dayOf(review);
        var found = new HashMap<String, List<ReadingWarning>>();
        for (var fact : review.facts()) {
            var gone = responsibleBodies(fact).stream()
                    .flatMap(name -> DissolvedBody.in(name, day).stream()
                            .map(body ->
                                    new ReadingWarning("DISSOLVED_BODY", List.of(name, body.today()), fact.fromLine())))
                    .toList();
            if (!gone.isEmpty()) {
                found.put(fact.id(), gone);
            }
        }
        return found;
    }

    private static List<String> responsibleBodies(Fact fact) {
        return switch (fact.card()) {
            case TASKS -> fact.items("lead");
            case DUTIES -> fact.items("name");
            default -> List.of();
        };
    }

    /**
     * The day on which the bodies must exist: the day of the paper, otherwise the first day of its years, otherwise a
     * day before any body ended.
     */
    private static LocalDate dayOf(DocumentReview review) {
        return DraftFacts.issuedOn(review)
                .orElseGet(() -> DraftFacts.fromYear(review)
                        .map(year -> LocalDate.of(year, 1, 1))
                        .orElse(LocalDate.EPOCH));
    }
}
