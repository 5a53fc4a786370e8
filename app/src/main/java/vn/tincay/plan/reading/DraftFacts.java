package vn.tincay.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.ReadFacts;

/** The facts of a desk in the words plans are drafted from. Dropped facts stay behind. */
final class DraftFacts {

    private final ReadingDesk desk;

    private DraftFacts(ReadingDesk desk) {
        this.desk = desk;
    }

    static Outcome<ReadFacts> of(ReadingDesk desk, UUID issuer) {
        return new DraftFacts(desk).facts(issuer);
    }

    private Outcome<ReadFacts> facts(UUID issuer) {
        var problems = new ArrayList<Problem>();
        var title = header("title");
        if (title.isEmpty()) {
            problems.add(Problem.of("reading.no-title"));
        }
        var years = header("period").split("-", -1);
        if (years.length != 2) {
            problems.add(Problem.of("reading.no-period"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var number = header("number");
        return Outcome.done(new ReadFacts(
                desk.id(),
                issuer,
                title,
                number.isEmpty() ? null : number,
                Days.date(header("date")).orElse(null),
                Integer.parseInt(years[0].strip()),
                Integer.parseInt(years[1].strip()),
                header("programmes").lines().toList(),
                answers(),
                "",
                targets(),
                tasks(),
                duties(),
                kept(Card.FUNDING).stream().map(fact -> fact.field("text")).toList(),
                campaigns(),
                desk.lines().stream().map(ReadingDesk.Line::text).collect(Collectors.joining("\n")),
                desk.originalId()));
    }

    private String header(String name) {
        return desk.fact("header-" + name)
                .map(fact -> fact.field("value").strip())
                .orElse("");
    }

    /** The superior plan is the one the opening block names as being carried out. */
    private @Nullable String answers() {
        return kept(Card.BASES).stream()
                .map(fact -> fact.field("number"))
                .filter(number -> number.contains("/KH-"))
                .findFirst()
                .orElse(null);
    }

    private List<ReadFacts.ReadTarget> targets() {
        return kept(Card.TARGETS).stream()
                .map(fact -> new ReadFacts.ReadTarget(
                        fact.field("text"),
                        nullIfEmpty(fact.field("op")),
                        fact.field("value").isEmpty() ? null : new BigDecimal(fact.field("value")),
                        nullIfEmpty(fact.field("unit")),
                        fact.field("year").matches("20\\d\\d") ? Integer.valueOf(fact.field("year")) : null,
                        nullIfEmpty(fact.field("indicator")),
                        fact.fromLine(),
                        fact.toLine()))
                .toList();
    }

    private List<ReadFacts.ReadTask> tasks() {
        return kept(Card.TASKS).stream()
                .map(fact -> new ReadFacts.ReadTask(
                        fact.field("no"),
                        fact.field("title").replace('\n', ' '),
                        nullIfEmpty(fact.field("parent")),
                        fact.items("lead"),
                        fact.items("coordinating"),
                        nullIfEmpty(fact.field("time")),
                        fact.items("products"),
                        fact.field("text"),
                        fact.fromLine(),
                        fact.toLine()))
                .toList();
    }

    private List<ReadFacts.ReadDuty> duties() {
        return kept(Card.DUTIES).stream()
                .map(fact -> new ReadFacts.ReadDuty(
                        fact.field("name"), fact.items("duties"), fact.fromLine(), fact.toLine()))
                .toList();
    }

    private List<ReadFacts.ReadCampaign> campaigns() {
        return kept(Card.CAMPAIGNS).stream()
                .map(fact -> new ReadFacts.ReadCampaign(
                        fact.field("name"), monthDay(fact.field("from")), monthDay(fact.field("to"))))
                .toList();
    }

    private List<Fact> kept(Card card) {
        return desk.on(card).stream()
                .filter(fact -> fact.standing() != Fact.Standing.DROPPED)
                .toList();
    }

    private static @Nullable String monthDay(String typed) {
        var day = Days.monthDay(typed);
        if (day.isPresent()) {
            return day.get().toString().substring(2);
        }
        return Days.date(typed).map(date -> date.toString().substring(5)).orElse(null);
    }

    private static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }
}
