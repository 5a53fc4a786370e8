package vn.tincay.plan.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.drafting.facts.ReadFacts;

/** Converts the facts of a reading into the input for a draft plan. Dropped facts are left out. */
public final class DraftFacts {

    private final DocumentReview review;

    private DraftFacts(DocumentReview review) {
        this.review = review;
    }

    public static Outcome<ReadFacts> of(DocumentReview review, UUID issuer) {
        return new DraftFacts(review).facts(issuer);
    }

    /** The number of the paper as currently corrected; empty when it is blank. */
    public static Optional<String> number(DocumentReview review) {
        return Optional.of(new DraftFacts(review).header("number")).filter(number -> !number.isEmpty());
    }

    public static Optional<LocalDate> issuedOn(DocumentReview review) {
        return TypedDays.date(new DraftFacts(review).header("date"));
    }

    public static Optional<Integer> fromYear(DocumentReview review) {
        return Optional.of(new DraftFacts(review).header("period"))
                .filter(period -> period.matches("20\\d\\d-20\\d\\d"))
                .map(period -> Integer.valueOf(period.substring(0, 4)));
    }

    static Optional<Integer> toYear(DocumentReview review) {
        return Optional.of(new DraftFacts(review).header("period"))
                .filter(period -> period.matches("20\\d\\d-20\\d\\d"))
                .map(period -> Integer.valueOf(period.substring(5)));
    }

    private Outcome<ReadFacts> facts(UUID issuer) {
        var problems = new ArrayList<Problem>();
        var title = header("title");
        if (title.isEmpty()) {
            problems.add(Problem.of("reading.no-title"));
        }
        var years = header("period").split("-", -1);
        if (!header("period").matches("20\\d\\d-20\\d\\d")) {
            problems.add(Problem.of("reading.no-period"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new ReadFacts(
                review.id(),
                issuer,
                title,
                TypedDays.nullIfEmpty(header("number")),
                TypedDays.date(header("date")).orElse(null),
                Integer.parseInt(years[0].strip()),
                Integer.parseInt(years[1].strip()),
                header("programmes").lines().toList(),
                notDropped(FactCard.BASES).stream()
                        .map(fact -> fact.field("number"))
                        .toList(),
                answeredNumber(),
                notDropped(FactCard.OBJECTIVES).stream()
                        .map(fact -> fact.field("text"))
                        .collect(Collectors.joining("\n")),
                targets(),
                tasks(),
                duties(),
                campaigns(),
                review.lines().stream().map(DocumentReview.Line::text).collect(Collectors.joining("\n")),
                review.originalId(),
                TextFacts.of(review)));
    }

    private String header(String name) {
        return review.fact("header-" + name)
                .map(fact -> fact.field("value").strip())
                .orElse("");
    }

    /**
     * The number of the superior plan: the first plan number ("/KH-") among the legal bases; null when they cite no
     * plan.
     */
    private @Nullable String answeredNumber() {
        return notDropped(FactCard.BASES).stream()
                .map(fact -> fact.field("number"))
                .filter(number -> number.contains("/KH-"))
                .findFirst()
                .orElse(null);
    }

    private List<ReadFacts.ReadTarget> targets() {
        return notDropped(FactCard.TARGETS).stream()
                .map(fact -> new ReadFacts.ReadTarget(
                        fact.field("text"),
                        TypedDays.nullIfEmpty(fact.field("op")),
                        fact.field("value").isEmpty() ? null : new BigDecimal(fact.field("value")),
                        TypedDays.nullIfEmpty(fact.field("unit")),
                        TypedDays.year(fact.field("year")).orElse(null),
                        TypedDays.nullIfEmpty(fact.field("indicator")),
                        fact.fromLine(),
                        fact.toLine()))
                .toList();
    }

    /** The tasks. Each group of tasks becomes a task above them. */
    private List<ReadFacts.ReadTask> tasks() {
        var groups = new TaskGroups();
        var tasks = new ArrayList<ReadFacts.ReadTask>();
        for (var fact : notDropped(FactCard.TASKS)) {
            var parent = TypedDays.nullIfEmpty(fact.field("parent"));
            var group = parent == null ? groups.of(fact) : null;
            if (group != null && group.begins()) {
                tasks.add(group.task());
            }
            tasks.add(new ReadFacts.ReadTask(
                    fact.field("no"),
                    fact.field("title").replace('\n', ' '),
                    group == null ? parent : group.task().no(),
                    fact.items("lead"),
                    fact.items("coordinating"),
                    TypedDays.nullIfEmpty(fact.field("time")),
                    fact.items("products"),
                    TypedDays.nullIfEmpty(fact.field("funding")),
                    fact.field("text"),
                    fact.fromLine(),
                    fact.toLine()));
        }
        return tasks;
    }

    private List<ReadFacts.ReadDuty> duties() {
        return notDropped(FactCard.DUTIES).stream()
                .map(fact -> new ReadFacts.ReadDuty(
                        fact.field("name"),
                        fact.field("requested").isEmpty()
                                ? fact.items("duties")
                                : fact.items("duties").stream()
                                        .map(RequestedDuty::words)
                                        .toList(),
                        fact.fromLine(),
                        fact.toLine()))
                .toList();
    }

    private List<ReadFacts.ReadCampaign> campaigns() {
        return notDropped(FactCard.CAMPAIGNS).stream()
                .map(fact -> new ReadFacts.ReadCampaign(
                        fact.field("name"), monthDay(fact.field("from")), monthDay(fact.field("to"))))
                .toList();
    }

    private List<Fact> notDropped(FactCard card) {
        return notDropped(review, card);
    }

    /** The facts of a kind that no officer dropped. */
    static List<Fact> notDropped(DocumentReview review, FactCard card) {
        return review.factsOn(card).stream()
                .filter(fact -> fact.decision() != Fact.Decision.DROPPED)
                .toList();
    }

    private static @Nullable String monthDay(String typed) {
        return TypedDays.monthDay(typed)
                .map(day -> day.toString().substring(2))
                .or(() -> TypedDays.date(typed).map(date -> date.toString().substring(5)))
                .orElse(null);
    }
}
