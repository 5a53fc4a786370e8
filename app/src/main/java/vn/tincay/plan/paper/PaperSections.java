package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.TextSection;

/** The sections of a printed plan: the officer's text, and in some of them the stored facts below it. */
final class PaperSections {

    /** A part of a section, with a title of its own or without. */
    record Part(@Nullable String title, List<String> lines, List<String> tables) {

        private Map<String, @Nullable Object> values() {
            var values = new HashMap<String, @Nullable Object>();
            values.put("title", title);
            values.put("lines", lines);
            values.put("tables", tables);
            return values;
        }
    }

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private final PrintedPlan plan;

    private PaperSections(PrintedPlan plan) {
        this.plan = plan;
    }

    static List<Map<String, @Nullable Object>> of(PrintedPlan plan) {
        return new PaperSections(plan).values();
    }

    private List<Map<String, @Nullable Object>> values() {
        var sections = new ArrayList<Map<String, @Nullable Object>>();
        for (var section : sections()) {
            var text = lines(section.body());
            boolean aims = section.code().equals(TextSection.TARGETS);
            var parts = parts(section.code(), text);
            if (!text.isEmpty() || !parts.isEmpty()) {
                var values = new HashMap<String, @Nullable Object>();
                values.put("number", ROMAN.get(Math.min(sections.size(), ROMAN.size() - 1)));
                values.put("title", section.title().strip().toUpperCase(VIETNAMESE));
                values.put("lines", aims ? List.of() : text);
                values.put("parts", parts.stream().map(Part::values).toList());
                sections.add(values);
            }
        }
        return sections;
    }

    /** The sections of the plan; facts that none of them holds follow under the headings of the standard outline. */
    private List<TextSection> sections() {
        var own = plan.content().text().sections();
        var codes = own.stream().map(TextSection::code).toList();
        var missing = PlanOutline.standard(plan.issuer().level()).sections().stream()
                .filter(section -> section.filled() && !codes.contains(section.code()))
                .map(section -> new TextSection(section.code(), section.title(), ""));
        return Stream.concat(own.stream(), missing).toList();
    }

    /** The facts of a section. The text of the targets is the general objective, which readers must not take for one. */
    private List<Part> parts(String code, List<String> text) {
        return switch (code) {
            case TextSection.TARGETS -> targets(text);
            case TextSection.TASKS -> new TaskLines(plan.content()).parts();
            case TextSection.FUNDING -> listed(funding());
            case TextSection.REPORTS ->
                listed(plan.content().text().reports().stream()
                        .map(ReportSentence::of)
                        .toList());
            case TextSection.DUTIES -> duties();
            default -> List.of();
        };
    }

    private List<Part> targets(List<String> text) {
        var general = new ArrayList<>(text);
        general.addAll(lines(plan.content().objective()));
        var wished = plan.content().targets().stream()
                .filter(Target::isQualitative)
                .map(target -> "- " + TaskLines.ended(target.text()))
                .toList();
        boolean counted = plan.content().targets().stream().anyMatch(target -> !target.isQualitative());
        var parts = new ArrayList<Part>();
        if (!general.isEmpty()) {
            parts.add(new Part("1. Mục tiêu chung", general, List.of()));
        }
        if (counted || !wished.isEmpty()) {
            parts.add(new Part(
                    (parts.size() + 1) + ". Mục tiêu, chỉ tiêu cụ thể",
                    wished,
                    counted ? List.of("targets") : List.of()));
        }
        return parts;
    }

    private List<String> funding() {
        return plan.content().tasks().stream()
                .map(TaskContent::funding)
                .filter(Objects::nonNull)
                .flatMap(said -> Stream.of(said.split(";\\s*")))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    /** The duties of each body, in the order of the plan. */
    private List<Part> duties() {
        var parts = new ArrayList<Part>();
        String last = "";
        for (var duty : plan.content().tasks()) {
            if (duty.duty()) {
                var body = duty.lead() == null
                        ? "Các cơ quan, đơn vị liên quan"
                        : duty.lead().name();
                if (!body.equals(last)) {
                    parts.add(new Part((parts.size() + 1) + ". " + body, new ArrayList<>(), List.of()));
                    last = body;
                }
                var words = duty.body().isBlank() ? duty.title() : duty.body();
                parts.getLast()
                        .lines()
                        .add("- "
                                + TaskLines.ended(words.replaceAll("\\s+", " ").strip()));
            }
        }
        return parts;
    }

    private static List<Part> listed(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part(
                        null,
                        lines.stream().map(line -> "- " + TaskLines.ended(line)).toList(),
                        List.of()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
