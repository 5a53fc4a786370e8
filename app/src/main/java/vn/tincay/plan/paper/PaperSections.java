package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.text.TextSection;

/**
 * Composes the sections of a printed plan: the officer's text, and in some sections the stored targets, tasks, funding,
 * reports or duties below it.
 */
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

    private static final String CAMPAIGNS = "campaigns";

    /**
     * The section of the campaign days. Its title begins with "Thời gian" (time), so that the plan reader does not read
     * its lines as tasks.
     */
    private static final TextSection CAMPAIGN_DAYS =
            new TextSection(CAMPAIGNS, "Thời gian cao điểm, ngày hưởng ứng", "");

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
            boolean ofTargets = section.code().equals(TextSection.TARGETS);
            var parts = parts(section.code(), text);
            if (!text.isEmpty() || !parts.isEmpty()) {
                var values = new HashMap<String, @Nullable Object>();
                values.put("number", ROMAN.get(Math.min(sections.size(), ROMAN.size() - 1)));
                values.put("title", section.title().strip().toUpperCase(VIETNAMESE));
                values.put("lines", ofTargets ? List.of() : text);
                values.put("parts", parts.stream().map(Part::values).toList());
                sections.add(values);
            }
        }
        return sections;
    }

    /**
     * The sections of the plan, then without text those sections of the standard outline that print stored values and
     * that the plan lacks. The campaign days come before the duties.
     */
    private List<TextSection> sections() {
        var own = plan.content().text().sections();
        var codes = own.stream().map(TextSection::code).toList();
        var missing = PlanOutline.standard(plan.issuer().level()).sections().stream()
                .filter(section -> section.printsStoredFacts() && !codes.contains(section.code()))
                .map(section -> new TextSection(section.code(), section.title(), ""));
        var sections = new ArrayList<>(Stream.concat(own.stream(), missing).toList());
        var codesInOrder = sections.stream().map(TextSection::code).toList();
        int duties = codesInOrder.indexOf(TextSection.DUTIES);
        if (!codesInOrder.contains(CAMPAIGNS)) {
            sections.add(duties < 0 ? sections.size() : duties, CAMPAIGN_DAYS);
        }
        return sections;
    }

    /**
     * The parts that print the stored values of a section. In the section of targets the officer's text is a part,
     * too, titled "Mục tiêu chung", so that the plan reader does not read it as a target.
     */
    private List<Part> parts(String code, List<String> text) {
        return switch (code) {
            case TextSection.TARGETS -> targets(text);
            case TextSection.TASKS -> new TaskLines(plan.content()).parts();
            case TextSection.FUNDING -> listed(FundingSources.of(plan.content().tasks(), text));
            case TextSection.REPORTS ->
                listed(plan.content().text().reports().stream()
                        .map(ReportSentence::of)
                        .toList());
            case CAMPAIGNS ->
                listed(plan.campaigns().stream()
                        .map(PrintedPlan.Campaign::sentence)
                        .toList());
            case TextSection.DUTIES -> PrintedDuties.of(plan.content().tasks());
            default -> List.of();
        };
    }

    private List<Part> targets(List<String> text) {
        var general = new ArrayList<>(text);
        general.addAll(lines(plan.content().objective()));
        var qualitative = plan.content().targets().stream()
                .filter(Target::isQualitative)
                .map(target -> "- " + TaskLines.ended(target.text()))
                .toList();
        boolean withFigures = plan.content().targets().stream().anyMatch(target -> !target.isQualitative());
        var parts = new ArrayList<Part>();
        if (!general.isEmpty()) {
            parts.add(new Part("1. Mục tiêu chung", general, List.of()));
        }
        if (withFigures || !qualitative.isEmpty()) {
            parts.add(new Part(
                    (parts.size() + 1) + ". Mục tiêu, chỉ tiêu cụ thể",
                    qualitative,
                    withFigures ? List.of("targets") : List.of()));
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
