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
import vn.tincay.plan.reading.ReadingDesk.Oddity;

/**
 * What the desk asks about: facts the reader was unsure of, facts a warning speaks of, and facts that cannot stand as they
 * are. All others are taken as read and keep their mark until a person confirms them. This class is the one place that says where doubt begins.
 */
public final class Doubts {

    /** From here on the reader is right at least nine times in ten (docs/decisions/0004); below it the page asks. */
    static final double SURE = 0.9;

    /**
     * Warnings that question what was read. A text cut off makes no single fact wrong, and a dissolved body only where it
     * would be responsible ({@link DissolvedBodies}); a misprint is the paper's own and asks only where the draft would repeat it.
     */
    private static final Set<String> ASKING =
            Set.of("BLANK_NUMBER", "BLANK_DATE", "STALE_YEAR", "CONTRADICTION", "NUMBERING_GAP", "MISPRINT");

    /** One press may answer for this many facts: more are not looked at together. */
    private static final int MOST_TOGETHER = 20;

    private final ReadingDesk desk;
    private final Map<String, List<Oddity>> warned = new HashMap<>();

    private Doubts(ReadingDesk desk) {
        this.desk = desk;
    }

    public static Doubts on(ReadingDesk desk) {
        var doubts = new Doubts(desk);
        desk.warnings().stream()
                .filter(warning -> ASKING.contains(warning.code()))
                .forEach(warning -> doubts.questioned(warning)
                        .filter(fact -> !warning.code().equals("MISPRINT")
                                || fact.card().isDrafted())
                        .ifPresent(fact -> doubts.warned
                                .computeIfAbsent(fact.id(), id -> new ArrayList<>())
                                .add(warning)));
        DissolvedBodies.on(desk)
                .forEach((fact, warnings) -> doubts.warned
                        .computeIfAbsent(fact, id -> new ArrayList<>())
                        .addAll(warnings));
        return doubts;
    }

    /**
     * Doubtful facts of one kind, answered one by one or, once looked at, together.
     *
     * @param seen what the page carries with its buttons
     */
    public record Question(FactCard card, List<Fact> facts, String seen) {

        private static Question of(List<Fact> facts) {
            return new Question(facts.getFirst().card(), facts, Doubts.seen(facts));
        }
    }

    /** In the order of the page; empty when nothing waits for an answer. */
    public List<Question> questions() {
        return Stream.of(FactCard.values()).flatMap(this::questions).toList();
    }

    private Stream<Question> questions(FactCard card) {
        var open = open(card);
        var questions = new ArrayList<Question>();
        for (int from = 0; from < open.size(); from += MOST_TOGETHER) {
            questions.add(Question.of(open.subList(from, Math.min(open.size(), from + MOST_TOGETHER))));
        }
        return questions.stream();
    }

    /** Facts of a kind that wait for an answer. */
    public List<Fact> open(FactCard card) {
        return desk.on(card).stream().filter(this::isAsked).toList();
    }

    /** Facts of a kind that need none: taken as read, or answered already. */
    public List<Fact> others(FactCard card) {
        return desk.on(card).stream().filter(fact -> !isAsked(fact)).toList();
    }

    /** Facts taken as read that nobody has confirmed yet. */
    public List<Fact> asRead() {
        return desk.facts().stream()
                .filter(fact -> fact.standing() == Fact.Standing.OPEN && !isAsked(fact))
                .toList();
    }

    public boolean isAsked(Fact fact) {
        return fact.standing() == Fact.Standing.OPEN
                && (fact.confidence() < SURE
                        || warned.containsKey(fact.id())
                        || !FactChecks.problems(fact, fact.fields()).isEmpty());
    }

    /** Why a fact is asked about, as far as a warning says it. */
    public List<Oddity> about(Fact fact) {
        return warned.getOrDefault(fact.id(), List.of());
    }

    /** The digest a page carries with a button that answers for these facts. */
    public static String seen(List<Fact> facts) {
        return Fingerprint.of(facts).value();
    }

    /** The fact a warning speaks of: the part of the header that is blank, else the shortest passage around its line. */
    private Optional<Fact> questioned(Oddity warning) {
        return switch (warning.code()) {
            case "BLANK_NUMBER" -> desk.fact("header-number");
            case "BLANK_DATE" -> desk.fact("header-date");
            default ->
                desk.facts().stream()
                        .filter(fact -> fact.fromLine() > 0
                                && fact.fromLine() <= warning.line()
                                && warning.line() <= fact.toLine())
                        .min(Comparator.comparingInt(fact -> fact.toLine() - fact.fromLine()));
        };
    }
}
