package vn.tincay.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.BudgetLine;
import vn.tincay.reader.plan.Campaign;
import vn.tincay.reader.plan.Hotline;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.ReportDuty;
import vn.tincay.reader.plan.ServiceModel;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.Source;

/**
 * Converts a plan to the JSON of {@code plan parse --json}. Every key of the contract is always present; a value that
 * the document does not contain is null or an empty list.
 */
public final class PlanJson {
    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();
    private final Map<String, Object> sources = new TreeMap<>();

    private PlanJson() {}

    /** Returns the plan as indented JSON text. */
    public static String of(ReadPlan plan) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(tree(plan));
    }

    /** Returns the same object as maps, lists and plain values. */
    public static Map<String, @Nullable Object> tree(ReadPlan plan) {
        PlanJson json = new PlanJson();
        json.addHeader(plan.header());
        json.addFacts(plan);
        json.root.put("sources", json.sources);
        return json.root;
    }

    private void addHeader(Header h) {
        root.put("doc_type", h.docType());
        root.put("number", h.number());
        root.put("number_raw", h.numberRaw());
        root.put("date", text(h.date()));
        root.put("date_raw", h.dateRaw());
        root.put("date_partial", h.datePartial());
        root.put("effective_date", text(h.effectiveDate()));
        root.put("view_date", text(h.viewDate()));
        root.put("issuing_body", h.issuingBody());
        root.put(
                "issuing_level",
                h.issuingLevel() == null ? null : h.issuingLevel().code());
        root.put("place", h.place());
        root.put("title", h.title());
        root.put("programmes", h.programmes());
        root.put(
                "period",
                h.period() == null
                        ? null
                        : object("from", h.period().from(), "to", h.period().to()));
        root.put(
                "signer",
                h.signer() == null
                        ? null
                        : object(
                                "name",
                                h.signer().name(),
                                "title",
                                h.signer().title(),
                                "authority",
                                h.signer().authority()));
        h.sources().forEach((key, source) -> addSource("/" + key, source));
    }

    private void addFacts(ReadPlan p) {
        addList("legal_bases", p.legalBases(), PlanJson::basis, LegalBasis::source);
        addList("other_documents_cited", p.otherDocuments(), PlanJson::basis, LegalBasis::source);
        addList("purpose", p.purpose(), Sentence::text, Sentence::source);
        addList("objectives", p.objectives(), Sentence::text, Sentence::source);
        addList(
                "targets",
                p.targets(),
                t -> object(
                        "text",
                        t.text(),
                        "op",
                        t.op(),
                        "value",
                        t.value(),
                        "unit",
                        t.unit(),
                        "year",
                        t.year(),
                        "indicator",
                        t.indicator(),
                        "qualitative",
                        t.qualitative()),
                ReadTarget::source);
        addList("sections", p.sections(), ReadSection::heading, ReadSection::source);
        addList(
                "tasks",
                p.tasks(),
                t -> object(
                        "no",
                        t.no(),
                        "title",
                        t.title(),
                        "parent",
                        t.parent(),
                        "lead",
                        t.lead(),
                        "coordinating",
                        t.coordinating(),
                        "time",
                        t.time(),
                        "products",
                        t.products(),
                        "text",
                        t.text()),
                ReadTask::source);
        root.put("first_level_task_count", p.firstLevelTaskCount());
        addList(
                "organisations",
                p.organisations(),
                o -> object("name", o.name(), "duties", o.duties(), "requested", o.requested()),
                BodyDuty::source);
        addList("funding", p.funding(), Sentence::text, Sentence::source);
        addList(
                "reporting",
                p.reporting(),
                r -> object(
                        "from",
                        r.from(),
                        "to",
                        r.to(),
                        "deadline",
                        r.deadline(),
                        "deadline_raw",
                        r.deadlineRaw(),
                        "frequency",
                        r.frequency()),
                ReportDuty::source);
        addList("recipients", p.recipients(), Sentence::text, Sentence::source);
        addList("hotlines", p.hotlines(), h -> object("number", h.number(), "owner", h.owner()), Hotline::source);
        addList(
                "models",
                p.models(),
                m -> object("code", m.code(), "name", m.name(), "locations", m.locations()),
                ServiceModel::source);
        addList(
                "campaigns",
                p.campaigns(),
                c -> object("name", c.name(), "from", c.from(), "to", c.to()),
                Campaign::source);
        addList(
                "budget",
                p.budget(),
                b -> object("amount_vnd", b.amountVnd(), "what", b.what(), "year", b.year()),
                BudgetLine::source);
        root.put(
                "warnings",
                p.warnings().stream()
                        .map(w -> object("code", w.code().name(), "message", w.message(), "line", w.line()))
                        .toList());
        root.put("truncated", p.truncated());
    }

    private static Map<String, @Nullable Object> basis(LegalBasis b) {
        return object("number", b.number(), "date", text(b.date()), "issuer", b.issuer(), "title", b.title());
    }

    private <T> void addList(String key, List<T> facts, Function<T, Object> value, Function<T, Source> source) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            values.add(value.apply(facts.get(i)));
            addSource("/" + key + "/" + i, source.apply(facts.get(i)));
        }
        root.put(key, values);
    }

    private void addSource(String pointer, Source source) {
        sources.put(
                pointer,
                object("from_line", source.fromLine(), "to_line", source.toLine(), "confidence", source.confidence()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return object;
    }
}
