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
import vn.tincay.reader.plan.Header;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.Sentence;
import vn.tincay.reader.plan.Source;
import vn.tincay.reader.plan.YearSpan;

/** Converts a parsed plan into facts that an officer can check one by one. */
public final class FactLayout {

    private final List<Fact> facts = new ArrayList<>();

    private FactLayout() {}

    public static List<Fact> plan(ReadPlan plan) {
        var rows = new FactLayout();
        rows.header(plan.header());
        for (var basis : plan.legalBases()) {
            rows.add(
                    FactCard.BASES,
                    basis.source(),
                    "number",
                    basis.number(),
                    "date",
                    basis.date() == null ? "" : TypedDays.shown(basis.date().toString()),
                    "issuer",
                    basis.issuer(),
                    "title",
                    basis.title());
        }
        rows.objectives(plan);
        for (var target : plan.targets()) {
            rows.add(
                    FactCard.TARGETS,
                    target.source(),
                    "text",
                    target.text(),
                    "op",
                    target.op(),
                    "value",
                    target.value() == null ? null : target.value().toPlainString(),
                    "unit",
                    target.unit(),
                    "year",
                    target.year(),
                    "indicator",
                    target.indicator());
        }
        rows.tasks(plan);
        rows.duties(plan);
        rows.sentences(FactCard.FUNDING, plan.funding());
        rows.sentences(FactCard.RECIPIENTS, plan.recipients());
        for (var hotline : plan.hotlines()) {
            rows.add(FactCard.HOTLINES, hotline.source(), "number", hotline.number(), "owner", hotline.owner());
        }
        for (var model : plan.models()) {
            rows.add(FactCard.MODELS, model.source(), "name", model.name(), "locations", lines(model.locations()));
        }
        for (var campaign : plan.campaigns()) {
            rows.add(
                    FactCard.CAMPAIGNS,
                    campaign.source(),
                    "name",
                    campaign.name(),
                    "from",
                    TypedDays.shown(campaign.from()),
                    "to",
                    TypedDays.shown(campaign.to()));
        }
        return rows.facts;
    }

    /** The general objectives, without those that are also targets. */
    private void objectives(ReadPlan plan) {
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

    private void tasks(ReadPlan plan) {
        for (var task : plan.tasks()) {
            add(
                    FactCard.TASKS,
                    task.source(),
                    "no",
                    task.no(),
                    "parent",
                    task.parent(),
                    "title",
                    task.title(),
                    "lead",
                    lines(task.lead()),
                    "coordinating",
                    lines(task.coordinating()),
                    "time",
                    task.time(),
                    "products",
                    lines(task.products()),
                    "text",
                    task.text());
        }
    }

    private void duties(ReadPlan plan) {
        for (var body : plan.organisations()) {
            add(
                    FactCard.DUTIES,
                    body.source(),
                    "name",
                    body.name(),
                    "requested",
                    body.requested() ? "true" : "",
                    "duties",
                    lines(body.duties()));
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
                    TypedDays.shown(duty.deadline()),
                    "frequency",
                    duty.frequency());
        }
    }

    private void header(Header header) {
        head(header, "number", header.number());
        head(header, "date", day(header.date(), header.datePartial()));
        head(header, "issuing_body", header.issuingBody());
        head(header, "title", header.title());
        var period = header.period();
        head(header, "period", period == null ? null : years(period));
        head(header, "programmes", lines(header.programmes()));
        var signer = header.signer();
        head(header, "signer", signer == null ? null : signer.name());
    }

    /**
     * The years of a period as text. With only one stated year it is that year; the check of the header then asks for
     * both.
     */
    private static String years(YearSpan period) {
        return Stream.of(period.from(), period.to())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** A header field is listed even when the document does not state it, so that the officer notices the gap. */
    private void head(Header header, String name, @Nullable String value) {
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

    private void sentences(FactCard card, List<Sentence> sentences) {
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

    private static @Nullable String day(@Nullable LocalDate date, @Nullable String partial) {
        return TypedDays.shown(date == null ? partial : date.toString());
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }
}
