package vn.tincay.plan.reading.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.WordsToFact;
import vn.tincay.viewer.Viewer;

/** Adds a fact that the reader missed: the officer selects its lines and words in the original and chooses its kind. */
@Component
public class AddingFact {

    /** The highest number of selected lines: about one page, since a fact is shorter. */
    private static final int MAX_LINES = 40;

    private final Readings readings;

    AddingFact(Readings readings) {
        this.readings = readings;
    }

    /**
     * Adds the selected passage as a confirmed fact and returns it, or returns the equal fact that was added before.
     *
     * @param from the first line of the original, counted from 1
     * @param to the last line, itself included; empty when only one line is selected
     * @param words selected within these lines; empty, or not found in them, means their whole text
     */
    @Transactional
    public Outcome<Fact> add(
            Viewer viewer, UUID reading, @Nullable FactCard card, String from, String to, String words) {
        var review = readings.visibleTo(viewer).lock(reading);
        var problems = new ArrayList<Problem>();
        if (review.isConfirmed()) {
            problems.add(Problem.of("reading.already-plan"));
        }
        if (card == null || !card.mayBeAdded()) {
            problems.add(Problem.at("kind", "reading.add.no-kind"));
        }
        int last = review.lines().size();
        int first = lineNumber(from, last);
        int end = to.isBlank() ? first : lineNumber(to, last);
        if (first == 0) {
            problems.add(Problem.at("from", "reading.add.no-line", from, last));
        } else if (end == 0) {
            problems.add(Problem.at("to", "reading.add.no-line", to, last));
        } else if (end < first || end - first >= MAX_LINES) {
            problems.add(Problem.at("to", "reading.add.order", first, MAX_LINES));
        }
        if (card == null || !problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var text = review.text(first, end);
        var fields =
                WordsToFact.fields(card, onOneLine(text).contains(onOneLine(words)) && !words.isBlank() ? words : text);
        var existing = review.factsOn(card).stream()
                .filter(fact -> fact.fromLine() == first && fact.toLine() == end)
                .filter(fact -> review.isAdded(fact) && fact.fields().equals(fields))
                .findFirst();
        if (existing.isPresent()) {
            return Outcome.done(existing.get());
        }
        var fact = new Fact(review.nextId(card), card, fields, first, end, 1, Fact.Decision.CONFIRMED, 0);
        readings.storeAnswer(viewer, reading, review.factsWith(List.of(fact)));
        return Outcome.done(fact);
    }

    /** The typed line number; 0 when the document has no such line. */
    private static int lineNumber(String typed, int last) {
        var digits = typed.strip();
        int line = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        return line <= last ? line : 0;
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
