package vn.tincay.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tincay.plan.drafting.time.StatedTime;
import vn.tincay.plan.drafting.time.UnderstoodTime.Doubt;
import vn.tincay.plan.reading.DocumentReview.ReadingWarning;

/** Finds the times that the draft gives to tasks and duties, and those that a person should check. */
public final class DoubtfulTimes {

    private DoubtfulTimes() {}

    /** The warnings by the id of the fact that states the time; facts without a warning are left out. */
    static Map<String, List<ReadingWarning>> warningsByFact(DocumentReview review) {
        var found = new HashMap<String, List<ReadingWarning>>();
        for (var fact : review.facts()) {
            var warnings = times(review, fact)
                    .flatMap(time -> warning(review, fact, time).stream())
                    .distinct()
                    .toList();
            if (!warnings.isEmpty()) {
                found.put(fact.id(), new ArrayList<>(warnings));
            }
        }
        return found;
    }

    /** The time that the draft gives the task of a fact; empty for other facts, and while the plan's years are unknown. */
    public static Optional<StatedTime> ofTask(DocumentReview review, Fact fact) {
        return fact.card() == FactCard.TASKS ? times(review, fact).findFirst() : Optional.empty();
    }

    private static Stream<StatedTime> times(DocumentReview review, Fact fact) {
        var from = DraftFacts.fromYear(review);
        var to = DraftFacts.toYear(review);
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        return switch (fact.card()) {
            case TASKS -> {
                boolean parts = DraftFacts.notDropped(review, FactCard.TASKS).stream()
                        .anyMatch(other -> fact.field("no").equals(other.field("parent")));
                yield Stream.of(StatedTime.ofTask(fact.field("time"), fact.field("text"), parts, from.get(), to.get()));
            }
            case DUTIES -> fact.items("duties").stream().map(duty -> StatedTime.inSentence(duty, from.get(), to.get()));
            default -> Stream.empty();
        };
    }

    private static Optional<ReadingWarning> warning(DocumentReview review, Fact fact, StatedTime time) {
        var doubt = time.understood().doubt();
        boolean known = doubt == Doubt.NO_SUCH_DAY
                && review.warnings().stream()
                        .anyMatch(warning -> warning.code().equals("NO_SUCH_DAY")
                                && fact.fromLine() <= warning.line()
                                && warning.line() <= fact.toLine());
        return doubt == null || time.words() == null || known
                ? Optional.empty()
                : Optional.of(new ReadingWarning("TIME_" + doubt.name(), List.of(time.words()), fact.fromLine()));
    }
}
