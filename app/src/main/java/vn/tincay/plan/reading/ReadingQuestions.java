package vn.tincay.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tincay.base.Fingerprint;
import vn.tincay.plan.reading.DocumentReview.ReadingWarning;

/**
 * Decides which facts the page asks an officer about: facts with low confidence, facts questioned by a warning, and
 * facts with invalid values. All others are accepted as read and stay marked as unconfirmed until a person confirms
 * them.
 */
public final class ReadingQuestions {

    /**
     * The lowest confidence of a fact that needs no question: the reader is right in at least nine of ten such cases
     * (docs/decisions/0004).
     */
    static final double SURE_CONFIDENCE = 0.9;

    /**
     * Warnings that question a fact. A truncated text is not listed, since it makes no single fact wrong; a dissolved
     * body matters only where it would be responsible ({@link DissolvedBodies}); and a misprint in the paper only where
     * the draft would repeat it.
     */
    private static final Set<String> QUESTIONING_CODES = Set.of(
            "BLANK_NUMBER",
            "BLANK_DATE",
            "STALE_YEAR",
            "CONTRADICTION",
            "NUMBERING_GAP",
            "MISPRINT",
            "NO_SUCH_DAY",
            "CHANGE");

    /** The highest number of facts confirmed with one button, since more cannot be checked at a glance. */
    private static final int MAX_TOGETHER = 20;

    private final DocumentReview review;
    private final Map<String, List<ReadingWarning>> warned = new HashMap<>();

    private ReadingQuestions(DocumentReview review) {
        this.review = review;
    }

    public static ReadingQuestions on(DocumentReview review) {
        var doubts = new ReadingQuestions(review);
        review.warnings().stream()
                .filter(warning -> QUESTIONING_CODES.contains(warning.code()))
                .forEach(warning -> doubts.questionedFact(warning)
                        .filter(fact -> !warning.code().equals("MISPRINT")
                                || fact.card().isDrafted())
                        .ifPresent(fact -> doubts.warned
                                .computeIfAbsent(fact.id(), id -> new ArrayList<>())
                                .add(warning)));
        DissolvedBodies.warningsByFact(review)
                .forEach((fact, warnings) -> doubts.warned
                        .computeIfAbsent(fact, id -> new ArrayList<>())
                        .addAll(warnings));
        DoubtfulTimes.warningsByFact(review)
                .forEach((fact, warnings) -> doubts.warned
                        .computeIfAbsent(fact, id -> new ArrayList<>())
                        .addAll(warnings));
        return doubts;
    }

    /**
     * Doubtful facts of one kind, answered one by one or all together.
     *
     * @param fingerprint the fingerprint that the page sends back with its buttons
     */
    public record Question(FactCard card, List<Fact> facts, String fingerprint) {

        private static Question of(List<Fact> facts) {
            return new Question(facts.getFirst().card(), facts, ReadingQuestions.fingerprint(facts));
        }
    }

    /** All questions in the order of the page; empty when no answer is missing. */
    public List<Question> questions() {
        return Stream.of(FactCard.values()).flatMap(this::questions).toList();
    }

    private Stream<Question> questions(FactCard card) {
        var open = openFacts(card);
        var questions = new ArrayList<Question>();
        for (int from = 0; from < open.size(); from += MAX_TOGETHER) {
            questions.add(Question.of(open.subList(from, Math.min(open.size(), from + MAX_TOGETHER))));
        }
        return questions.stream();
    }

    /** Facts of a kind that wait for an answer. */
    public List<Fact> openFacts(FactCard card) {
        return review.factsOn(card).stream().filter(this::isAsked).toList();
    }

    /** Facts of a kind that are accepted as read or already answered. */
    public List<Fact> otherFacts(FactCard card) {
        return review.factsOn(card).stream().filter(fact -> !isAsked(fact)).toList();
    }

    /** Facts accepted as read that nobody has confirmed yet. */
    public List<Fact> unconfirmedAsRead() {
        return review.facts().stream()
                .filter(fact -> fact.decision() == Fact.Decision.OPEN && !isAsked(fact))
                .toList();
    }

    public boolean isAsked(Fact fact) {
        return fact.decision() == Fact.Decision.OPEN
                && (fact.confidence() < SURE_CONFIDENCE
                        || warned.containsKey(fact.id())
                        || !FactChecks.problems(fact, fact.fields()).isEmpty());
    }

    /** The warnings that question a fact. */
    public List<ReadingWarning> warningsAbout(Fact fact) {
        return warned.getOrDefault(fact.id(), List.of());
    }

    /** The fingerprint of the facts that a button confirms. */
    public static String fingerprint(List<Fact> facts) {
        return Fingerprint.of(facts).value();
    }

    /**
     * The fact a warning refers to: the blank header field, otherwise the shortest passage that contains its line;
     * empty when there is none.
     */
    private Optional<Fact> questionedFact(ReadingWarning warning) {
        return switch (warning.code()) {
            case "BLANK_NUMBER" -> review.fact("header-number");
            case "BLANK_DATE" -> review.fact("header-date");
            default ->
                review.facts().stream()
                        .filter(fact -> fact.fromLine() > 0
                                && fact.fromLine() <= warning.line()
                                && warning.line() <= fact.toLine())
                        .min(Comparator.comparingInt(fact -> fact.toLine() - fact.fromLine()));
        };
    }
}
