package vn.tincay.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.TypedNumber;

/** An officer says of one fact: right as it is, right after this correction, or not a fact at all. */
@Component
public class Correcting {

    private final Readings readings;

    Correcting(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param revision the revision the officer saw; an older one is refused with both versions shown
     * @param language of the officer, for figures
     * @param typed values by field name; fields that are missing stay as they are
     */
    @Transactional
    public Outcome<Fact> correct(
            Viewer viewer,
            UUID reading,
            String factId,
            int revision,
            Map<String, String> typed,
            Fact.Standing standing,
            String language) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        var fact = desk.fact(factId).orElseThrow(vn.tincay.base.NotFound::new);
        if (desk.isConfirmed()) {
            return Outcome.refused(Problem.of("reading.already-plan"));
        }
        if (fact.revision() != revision) {
            return Outcome.refused(Problem.of("reading.changed-meanwhile", desk.changedBy()));
        }
        var fields = new LinkedHashMap<>(fact.fields());
        fact.card().fields().stream()
                .filter(typed::containsKey)
                .forEach(name -> fields.put(name, clean(typed.getOrDefault(name, ""))));
        if (standing != Fact.Standing.DROPPED) {
            var problems = new ArrayList<Problem>();
            if (fact.card() == Card.TARGETS && typed.containsKey("value")) {
                readFigure(fields, language).ifPresent(problems::add);
            }
            if (problems.isEmpty()) {
                problems.addAll(problems(fact, fields));
            }
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
        }
        var changed = fact.with(fields, standing);
        readings.keep(viewer, reading, replaced(desk.facts(), changed));
        return Outcome.done(changed);
    }

    /** Confirms in one step every open fact of a card that the reader was sure of. */
    @Transactional
    public int confirmSure(Viewer viewer, UUID reading, Card card) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        if (desk.isConfirmed()) {
            return 0;
        }
        var sure = desk.on(card).stream()
                .filter(fact -> fact.standing() == Fact.Standing.OPEN && fact.isSure())
                .filter(fact -> problems(fact, fact.fields()).isEmpty())
                .map(fact -> fact.with(fact.fields(), Fact.Standing.CONFIRMED))
                .toList();
        var facts = desk.facts();
        for (var fact : sure) {
            facts = replaced(facts, fact);
        }
        readings.keep(viewer, reading, facts);
        return sure.size();
    }

    private static List<Fact> replaced(List<Fact> facts, Fact changed) {
        return facts.stream()
                .map(fact -> fact.id().equals(changed.id()) ? changed : fact)
                .toList();
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static List<Problem> problems(Fact fact, Map<String, String> fields) {
        var problems = new ArrayList<Problem>();
        switch (fact.card()) {
            case TARGETS -> {
                checkTarget(fields, problems);
                checkYear(fields, problems);
            }
            case REPORTING -> checkDay("deadline", fields, problems);
            case CAMPAIGNS -> {
                checkDay("from", fields, problems);
                checkDay("to", fields, problems);
            }
            case HEADER -> checkHeader(fact.id(), fields.getOrDefault("value", ""), problems);
            default -> {
                // Words only: what the officer typed is the fact.
            }
        }
        return problems;
    }

    /** A typed figure is kept as the reader of documents writes it, with a decimal point. */
    private static Optional<Problem> readFigure(Map<String, String> fields, String language) {
        var value = fields.getOrDefault("value", "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (TypedNumber.decimal(value, language, 0)) {
            case TypedNumber.Reading.Figure(var figure) -> {
                fields.put("value", figure.toPlainString());
                yield Optional.empty();
            }
            case TypedNumber.Reading.Unclear(var meant) ->
                Optional.of(
                        meant.isEmpty()
                                ? Problem.at("value", "reading.not-a-number", value)
                                : Problem.at("value", "reading.number-meant", value, String.join(" / ", meant)));
        };
    }

    private static void checkTarget(Map<String, String> fields, List<Problem> problems) {
        var value = fields.getOrDefault("value", "");
        if (value.isEmpty()) {
            return;
        }
        try {
            var number = new BigDecimal(value);
            if ("%".equals(fields.get("unit"))
                    && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0)) {
                problems.add(Problem.at("value", "reading.percent", value));
            }
        } catch (NumberFormatException notANumber) {
            problems.add(Problem.at("value", "reading.not-a-number", value));
        }
    }

    private static void checkYear(Map<String, String> fields, List<Problem> problems) {
        var year = fields.getOrDefault("year", "");
        if (!year.isEmpty() && !year.matches("20\\d\\d|2100")) {
            problems.add(Problem.at("year", "reading.not-a-year", year));
        }
    }

    private static void checkHeader(String factId, String value, List<Problem> problems) {
        if (factId.equals("header-date") && !value.isEmpty() && Days.date(value).isEmpty()) {
            problems.add(Problem.at("value", "reading.not-a-date", value));
        }
        if (factId.equals("header-period") && !value.isEmpty() && !value.matches("20\\d\\d-20\\d\\d")) {
            problems.add(Problem.at("value", "reading.not-a-period", value));
        }
    }

    private static void checkDay(String field, Map<String, String> fields, List<Problem> problems) {
        var value = fields.getOrDefault(field, "");
        if (!value.isEmpty()
                && Days.date(value).isEmpty()
                && Days.monthDay(value).isEmpty()) {
            problems.add(Problem.at(field, "reading.not-a-day", value));
        }
    }
}
