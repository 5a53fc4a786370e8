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
 * Converts a plan to the JSON of {@code plan parse --json}. Every key of this JSON is always present; a value that
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

    /** Returns the plan in the same structure as maps, lists and plain values. */
    public static Map<String, @Nullable Object> tree(ReadPlan plan) {
        PlanJson json = new PlanJson();
        json.addHeader(plan.header());
        json.addFacts(plan);
        json.root.put("sources", json.sources);
        return json.root;
    }

    private void addHeader(Header header) {
        root.put("doc_type", header.docType());
        root.put("number", header.number());
        root.put("number_raw", header.numberRaw());
        root.put("date", text(header.date()));
        root.put("date_raw", header.dateRaw());
        root.put("date_partial", header.datePartial());
        root.put("effective_date", text(header.effectiveDate()));
        root.put("view_date", text(header.viewDate()));
        root.put("issuing_body", header.issuingBody());
        root.put(
                "issuing_level",
                header.issuingLevel() == null ? null : header.issuingLevel().code());
        root.put("place", header.place());
        root.put("title", header.title());
        root.put("programmes", header.programmes());
        root.put(
                "period",
                header.period() == null
                        ? null
                        : object(
                                "from",
                                header.period().from(),
                                "to",
                                header.period().to()));
        root.put(
                "signer",
                header.signer() == null
                        ? null
                        : object(
                                "name",
                                header.signer().name(),
                                "title",
                                header.signer().title(),
                                "authority",
                                header.signer().authority()));
        header.sources().forEach((key, source) -> addSource("/" + key, source));
    }

    private void addFacts(ReadPlan plan) {
        addList("legal_bases", plan.legalBases(), PlanJson::basis, LegalBasis::source);
        addList("other_documents_cited", plan.otherDocuments(), PlanJson::basis, LegalBasis::source);
        addList("purpose", plan.purpose(), Sentence::text, Sentence::source);
        addList("objectives", plan.objectives(), Sentence::text, Sentence::source);
        addList(
                "targets",
                plan.targets(),
                target -> object(
                        "text",
                        target.text(),
                        "op",
                        operator(target),
                        "value",
                        target.value(),
                        "unit",
                        target.unit(),
                        "year",
                        target.year(),
                        "indicator",
                        target.indicator(),
                        "qualitative",
                        target.qualitative()),
                ReadTarget::source);
        addList("sections", plan.sections(), ReadSection::heading, ReadSection::source);
        addList(
                "tasks",
                plan.tasks(),
                task -> object(
                        "no",
                        task.no(),
                        "title",
                        task.title(),
                        "parent",
                        task.parent(),
                        "lead",
                        task.lead(),
                        "coordinating",
                        task.coordinating(),
                        "time",
                        task.time(),
                        "products",
                        task.products(),
                        "text",
                        task.text()),
                ReadTask::source);
        root.put("first_level_task_count", plan.firstLevelTaskCount());
        addList(
                "organisations",
                plan.organisations(),
                bodyDuty ->
                        object("name", bodyDuty.name(), "duties", bodyDuty.duties(), "requested", bodyDuty.requested()),
                BodyDuty::source);
        addList("funding", plan.funding(), Sentence::text, Sentence::source);
        addList(
                "reporting",
                plan.reporting(),
                duty -> object(
                        "from",
                        duty.from(),
                        "to",
                        duty.to(),
                        "deadline",
                        duty.deadline(),
                        "deadline_raw",
                        duty.deadlineRaw(),
                        "frequency",
                        duty.frequency()),
                ReportDuty::source);
        addList("recipients", plan.recipients(), Sentence::text, Sentence::source);
        addList(
                "hotlines",
                plan.hotlines(),
                hotline -> object("number", hotline.number(), "owner", hotline.owner()),
                Hotline::source);
        addList(
                "models",
                plan.models(),
                model -> object("code", model.code(), "name", model.name(), "locations", model.locations()),
                ServiceModel::source);
        addList(
                "campaigns",
                plan.campaigns(),
                campaign -> object("name", campaign.name(), "from", campaign.from(), "to", campaign.to()),
                Campaign::source);
        addList(
                "budget",
                plan.budget(),
                budgetLine -> object(
                        "amount_vnd", budgetLine.amountVnd(), "what", budgetLine.what(), "year", budgetLine.year()),
                BudgetLine::source);
        root.put(
                "warnings",
                plan.warnings().stream()
                        .map(warning -> object(
                                "code", warning.code().name(), "message", warning.message(), "line", warning.line()))
                        .toList());
        root.put("truncated", plan.truncated());
    }

    /** The JSON has no {@code <}, so "dưới" (below) becomes {@code <=} (at most). */
    private static @Nullable String operator(ReadTarget target) {
        return "<".equals(target.op()) ? "<=" : target.op();
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
