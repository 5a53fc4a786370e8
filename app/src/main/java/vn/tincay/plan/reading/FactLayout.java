package vn.tincay.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.reader.TaskTitle;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.Source;

/** Converts a parsed plan into facts that an officer can check one by one. */
public final class FactLayout {

    private final List<Fact> facts = new ArrayList<>();

    private FactLayout() {}

    public static List<Fact> of(ReadPlan plan) {
        var rows = new FactLayout();
        rows.addHeader(plan.header());
        for (var basis : plan.legalBases()) {
            rows.add(
                    FactCard.BASES,
                    basis.source(),
                    "number",
                    basis.number(),
                    "date",
                    basis.date() == null ? "" : TypedDays.asTyped(basis.date().toString()),
                    "issuer",
                    basis.issuer(),
                    "title",
                    basis.title());
        }
        rows.addSentences(FactCard.PURPOSE, plan.purposeText());
        rows.addObjectives(plan);
        rows.addTargets(plan);
        rows.addTasks(plan);
        rows.addDuties(plan);
        rows.addSentences(FactCard.FUNDING, plan.fundingText().isEmpty() ? plan.funding() : plan.fundingText());
        rows.addSentences(FactCard.RECIPIENTS, plan.recipients());
        for (var hotline : plan.hotlines()) {
            rows.add(FactCard.HOTLINES, hotline.source(), "number", hotline.number(), "owner", hotline.owner());
        }
        for (var model : plan.models()) {
            rows.add(FactCard.MODELS, model.source(), "name", model.name(), "locations", joinLines(model.locations()));
        }
        for (var campaign : plan.campaigns()) {
            rows.add(
                    FactCard.CAMPAIGNS,
                    campaign.source(),
                    "name",
                    campaign.name(),
                    "from",
                    TypedDays.asTyped(campaign.from()),
                    "to",
                    TypedDays.asTyped(campaign.to()));
        }
        return rows.facts;
    }

    /** Adds the general objectives, except those that are also targets. */
    private void addObjectives(ReadPlan plan) {
        var targets = plan.targets().stream()
                .map(target -> VietnameseText.fold(target.text()))
                .toList();
        plan.objectives().stream()
                .filter(sentence -> {
                    var folded = VietnameseText.fold(sentence.text());
                    return targets.stream().noneMatch(text -> folded.contains(text) || text.contains(folded));
                })
                .forEach(sentence -> add(FactCard.OBJECTIVES, sentence.source(), "text", sentence.text()));
    }

    /**
     * Adds the targets. A change, such as a decrease, becomes one target without a value, since results cannot be
     * compared with it. The end of a range is left out; the words of the target still state it.
     */
    private void addTargets(ReadPlan plan) {
        ReadTarget before = null;
        for (var target : plan.targets()) {
            boolean change = target.meaning() == ReadTarget.Meaning.CHANGE;
            boolean known = before != null && before.text().equals(target.text());
            if (target.meaning() != ReadTarget.Meaning.RANGE_END && !(change && known)) {
                add(
                        FactCard.TARGETS,
                        target.source(),
                        "text",
                        target.text(),
                        "op",
                        change ? null : target.op(),
                        "value",
                        change || target.value() == null ? null : target.value().toPlainString(),
                        "unit",
                        change ? null : target.unit(),
                        "year",
                        target.year(),
                        "indicator",
                        target.indicator());
            }
            before = target;
        }
    }

    private void addTasks(ReadPlan plan) {
        for (var task : plan.tasks()) {
            add(
                    FactCard.TASKS,
                    task.source(),
                    "no",
                    task.no(),
                    "parent",
                    task.parent(),
                    "title",
                    TaskTitle.of(task, plan),
                    "group",
                    group(plan, task),
                    "lead",
                    joinLines(task.lead()),
                    "coordinating",
                    joinLines(task.coordinating()),
                    "time",
                    task.time(),
                    "products",
                    joinLines(task.products()),
                    "funding",
                    task.funding(),
                    "text",
                    task.text());
        }
    }

    /** The heading above the row of the task, with its number: {@code I. Truyền thông}; null when there is none. */
    private static @Nullable String group(ReadPlan plan, ReadTask task) {
        return plan.groups().stream()
                .filter(group -> group.contains(task.source()))
                .map(group -> group.no() + ". " + group.title())
                .findFirst()
                .orElse(null);
    }

    private void addDuties(ReadPlan plan) {
        for (var body : plan.organisations()) {
            add(
                    FactCard.DUTIES,
                    body.source(),
                    "name",
                    body.name(),
                    "requested",
                    body.requested() ? "true" : "",
                    "duties",
                    joinLines(body.duties()));
        }
        for (var duty : plan.reporting()) {
            add(
                    FactCard.REPORTING,
                    duty.source(),
                    "from",
                    duty.from(),
                    "to",
                    duty.to(),
                    "deadline",
                    TypedDays.asTyped(duty.deadline()),
                    "frequency",
                    duty.frequency());
        }
    }

    private void addHeader(Header header) {
        addHeaderField(header, "number", header.number());
        addHeaderField(header, "date", dayText(header.date(), header.datePartial()));
        addHeaderField(header, "issuing_body", header.issuingBody());
        addHeaderField(header, "title", header.title());
        var period = header.period();
        addHeaderField(header, "period", period == null ? null : yearsText(period));
        addHeaderField(header, "programmes", joinLines(header.programmes()));
        var signer = header.signer();
        addHeaderField(header, "signer", signer == null ? null : signer.name());
    }

    /**
     * The years of a period as text. With only one stated year it is that year, and {@link FactChecks} then asks for
     * both.
     */
    private static String yearsText(YearSpan period) {
        return Stream.of(period.from(), period.to())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** Adds a header field even when the document does not state it, so that the officer notices the gap. */
    private void addHeaderField(Header header, String name, @Nullable String value) {
        var source = header.sources().getOrDefault(name, new Source(0, 0, value == null ? 0 : 0.5));
        var fields = Map.of("value", value == null ? "" : value);
        facts.add(new Fact(
                "header-" + name.replace('_', '-'),
                FactCard.HEADER,
                fields,
                source.fromLine(),
                source.toLine(),
                source.confidence(),
                Fact.Decision.OPEN,
                0));
    }

    private void addSentences(FactCard card, List<Sentence> sentences) {
        sentences.forEach(sentence -> add(card, sentence.source(), "text", sentence.text()));
    }

    private void add(FactCard card, Source source, @Nullable Object... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            fields.put(String.valueOf(namesAndValues[i]), value == null ? "" : value.toString());
        }
        var number = facts.stream().filter(fact -> fact.card() == card).count();
        facts.add(new Fact(
                card.name().toLowerCase(Locale.ROOT) + "-" + number,
                card,
                fields,
                source.fromLine(),
                source.toLine(),
                source.confidence(),
                Fact.Decision.OPEN,
                0));
    }

    private static @Nullable String dayText(@Nullable LocalDate date, @Nullable String partial) {
        return TypedDays.asTyped(date == null ? partial : date.toString());
    }

    private static String joinLines(List<String> items) {
        return String.join("\n", items);
    }
}
