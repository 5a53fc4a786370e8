package vn.tincay.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.Printing;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.time.ReadTime;
import vn.tincay.plan.paper.TaskNumbers.Numbered;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.TextSection;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.source.Sentence;

/** A printed plan, read by the plan reader, gives the facts that it was printed from. */
@Tag("reading")
class PlanRoundTripTest {

    private static final int PLANS = Integer.getInteger("tincay.roundtrip.plans", 200);
    private static final int SHOWN = 12;

    private final Printing printing = new Printing();

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void readsTheFactsThatItPrinted(String format) {
        var wrong = new ArrayList<String>();
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = new GeneratedPlan(seed);
            var read = PlanReading.of(file(PlanPaper.of(plan.printed(), plan.letterhead()), format), "plan." + format);
            var differences =
                    read instanceof ReadDocument(var facts) ? differences(plan, facts) : List.of("unreadable");
            for (var difference : differences) {
                wrong.add("plan " + seed + ": " + difference);
            }
        }
        assertThat(wrong).as("%d differences", wrong.size()).isEmpty();
    }

    private byte[] file(OfficialPaper paper, String format) {
        return format.equals("docx")
                ? printing.word(paper)
                : printing.pdf(paper).orThrow();
    }

    private static List<String> differences(GeneratedPlan plan, ReadPlan read) {
        var expected = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        var content = plan.content;
        put(expected, "number", List.of(plan.number));
        put(found, "number", List.of(String.valueOf(read.header().number())));
        put(expected, "day", List.of(plan.day.toString()));
        put(found, "day", List.of(String.valueOf(read.header().date())));
        put(expected, "issuer", List.of(VietnameseText.fold(plan.issuerName())));
        put(
                found,
                "issuer",
                List.of(VietnameseText.fold(String.valueOf(read.header().issuingBody()))));
        put(expected, "title", List.of(content.title()));
        put(found, "title", List.of(String.valueOf(read.header().title())));
        put(expected, "years", List.of(content.fromYear() + "-" + content.toYear()));
        var period = read.header().period();
        put(found, "years", List.of(period == null ? "" : period.from() + "-" + period.to()));
        put(expected, "basis", lines(plan.bases, one -> one.number() + " " + one.date() + " " + one.issuer()));
        put(
                found,
                "basis",
                lines(
                        read.legalBases(),
                        one -> one.number() + " " + (one.number() == null ? null : one.date()) + " " + one.issuer()));
        put(
                expected,
                "target",
                lines(content.targets(), target -> target(target, content.toYear())).stream()
                        .sorted()
                        .toList());
        put(
                found,
                "target",
                lines(
                                read.targets(),
                                one -> one.text() + " | " + one.op() + " | "
                                        + (one.value() == null
                                                ? null
                                                : one.value()
                                                        .stripTrailingZeros()
                                                        .toPlainString())
                                        + " | " + one.unit() + " | " + one.year())
                        .stream()
                        .sorted()
                        .toList());
        put(expected, "task", tasks(plan));
        put(found, "task", lines(read.tasks(), task -> task(plan, task)));
        put(
                expected,
                "fund",
                content.tasks().stream()
                        .map(TaskContent::funding)
                        .filter(Objects::nonNull)
                        .flatMap(funding -> Stream.of(funding.split("; ")))
                        .distinct()
                        .toList());
        put(found, "fund", lines(read.funding(), one -> one.text()));
        put(expected, "purpose", bodyLines(content, "purpose"));
        put(found, "purpose", linesOf(read.purposeText()));
        put(expected, "money", bodyLines(content, TextSection.FUNDING));
        put(found, "money", plan.hasFundingWords() ? linesOf(read.fundingText()).subList(0, 1) : List.of());
        put(expected, "duty", duties(plan));
        put(
                found,
                "duty",
                read.organisations().stream()
                        .flatMap(body -> body.duties().stream()
                                .map(duty ->
                                        (body.requested() ? GeneratedPlan.REQUEST : "") + body.name() + ": " + duty))
                        .toList());
        put(
                expected,
                "report",
                lines(
                        content.text().reports(),
                        report -> report.from() + " > " + report.to() + " > "
                                + (report.day() == null
                                        ? null
                                        : (report.year() == null ? "" : report.year() + "-")
                                                + String.format(
                                                        Locale.ROOT,
                                                        "%02d-%02d",
                                                        report.day().getMonthValue(),
                                                        report.day().getDayOfMonth()))
                                + " > "
                                + (report.frequency() == null
                                        ? null
                                        : report.frequency().code())));
        put(
                found,
                "report",
                lines(
                        read.reporting(),
                        one -> one.from() + " > " + one.to() + " > " + one.deadline() + " > " + one.frequency()));
        put(
                expected,
                "campaign",
                plan.campaigns.stream()
                        .map(one -> one.name() + " | " + day(one.from()) + " | " + day(one.to()))
                        .sorted()
                        .toList());
        put(
                found,
                "campaign",
                read.campaigns().stream()
                        .filter(one -> one.from() != null)
                        .map(one -> one.name() + " | " + one.from() + " | " + one.to())
                        .sorted()
                        .toList());
        put(expected, "recipient", content.text().recipients());
        put(found, "recipient", lines(read.recipients(), one -> one.text()));
        var differences = new ArrayList<String>();
        expected.forEach((key, value) -> {
            if (!value.equals(found.get(key))) {
                differences.add(key + "\n   wrote " + value + "\n   read  " + found.get(key));
            }
        });
        found.forEach((key, value) -> {
            if (!expected.containsKey(key)) {
                differences.add(key + "\n   invented " + value);
            }
        });
        return differences.stream().limit(SHOWN).toList();
    }

    private static List<String> bodyLines(PlanContent content, String code) {
        return content.text().sections().stream()
                .filter(section -> section.code().equals(code))
                .flatMap(section -> section.body().lines())
                .toList();
    }

    private static List<String> linesOf(List<Sentence> paragraphs) {
        return paragraphs.stream().flatMap(one -> one.text().lines()).toList();
    }

    private static void put(Map<String, String> facts, String kind, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            facts.put(kind + " " + (place + 1), values.get(place));
        }
    }

    private static <T> List<String> lines(List<T> items, Function<T, String> words) {
        return items.stream().map(words).toList();
    }

    private static String target(Target target, int lastYear) {
        var value = target.value();
        return target.text() + " | "
                + (target.operator() == null ? null : target.operator().sign()) + " | "
                + (value == null ? null : value.stripTrailingZeros().toPlainString()) + " | " + target.unit() + " | "
                + Objects.requireNonNullElse(target.year(), lastYear);
    }

    private static List<String> tasks(GeneratedPlan plan) {
        var own = plan.content.tasks().stream().filter(task -> !task.duty()).toList();
        var section = section(plan);
        var numbers = new ArrayList<String>();
        var above = new ArrayList<String>();
        var dashes = new ArrayList<Integer>();
        for (var numbered : TaskNumbers.of(own)) {
            while (above.size() > numbered.depth()) {
                above.removeLast();
                dashes.removeLast();
            }
            var parent = above.isEmpty() ? section : above.getLast();
            var no = number(numbered, parent);
            above.add(no);
            dashes.add(0);
            numbers.add(no + " | " + words(numbered.task(), numbered.depth() == 0 ? null : parent) + " | "
                    + numbered.task().funding());
        }
        return numbers;
    }

    /** The number that the contract of the reader gives a task: {@code III.2}, {@code III.2.a}, {@code III.2-1}. */
    private static String number(Numbered numbered, String parent) {
        var last = numbered.place().substring(numbered.place().lastIndexOf('.') + 1);
        if (numbered.mark().equals("-")) {
            return parent + "-" + last;
        }
        return parent + "." + (numbered.mark().endsWith(")") ? numbered.mark().replace(")", "") : last);
    }

    private static String section(GeneratedPlan plan) {
        boolean purpose = !plan.content.text().sections().isEmpty();
        boolean objectives =
                !plan.content.targets().isEmpty() || !plan.content.objective().isEmpty();
        return List.of("I", "II", "III").get((purpose ? 1 : 0) + (objectives ? 1 : 0));
    }

    private static String words(TaskContent task, @Nullable String parent) {
        return task.title() + " | " + parent + " | "
                + task.leads().stream().map(NamedBody::name).toList() + " | "
                + task.coordinating().stream().map(NamedBody::name).toList() + " | " + task.timing() + " | "
                + task.products();
    }

    private static String task(GeneratedPlan plan, ReadTask task) {
        return task.no() + " | " + task.title() + " | " + task.parent() + " | " + task.lead() + " | "
                + task.coordinating() + " | " + ReadTime.of(task.time(), plan.fromYear, plan.toYear) + " | "
                + task.products() + " | " + task.funding();
    }

    private static String day(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static String lead(TaskContent task) {
        return Objects.requireNonNull(task.lead()).name();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> duties(GeneratedPlan plan) {
        return plan.content.tasks().stream()
                .filter(TaskContent::duty)
                .map(task -> task.title().startsWith(GeneratedPlan.REQUEST)
                        ? GeneratedPlan.REQUEST + lead(task) + ": "
                                + capital(task.title().substring(GeneratedPlan.REQUEST.length()))
                        : lead(task) + ": " + task.title())
                .toList();
    }
}
