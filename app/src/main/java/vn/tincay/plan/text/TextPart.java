package vn.tincay.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tincay.base.Fingerprint;

/**
 * One part of a plan's text that is stored and compared alone, so that two officers can write different parts at the
 * same time.
 *
 * @param name the name of its field: {@code bases}, {@code recipients}, {@code section.2.body}; {@code reports} for all
 * report days together
 * @param shown the part as a form shows it
 * @param take gives the first text with this part taken from the second
 */
public record TextPart(String name, Function<PlanText, String> shown, BinaryOperator<PlanText> take) {

    /** The name of the part that holds all report days. */
    public static final String REPORTS = "reports";

    public static List<TextPart> of(PlanText text) {
        var parts = new ArrayList<TextPart>();
        parts.add(new TextPart(
                "bases",
                one -> String.join("\n", one.bases()),
                (one, other) -> new PlanText(other.bases(), one.sections(), one.recipients(), one.reports())));
        for (int row = 0; row < text.sections().size(); row++) {
            var code = text.sections().get(row).code();
            parts.add(section(row, code, "title", TextSection::title, (one, other) -> one.withTitle(other.title())));
            parts.add(section(row, code, "body", TextSection::body, (one, other) -> one.withBody(other.body())));
        }
        parts.add(new TextPart(
                REPORTS,
                one -> one.reports().stream().map(ReportDay::summary).collect(Collectors.joining("\n")),
                (one, other) -> new PlanText(one.bases(), one.sections(), one.recipients(), other.reports())));
        parts.add(new TextPart(
                "recipients",
                one -> String.join("\n", one.recipients()),
                (one, other) -> new PlanText(one.bases(), one.sections(), other.recipients(), one.reports())));
        return parts;
    }

    private static TextPart section(
            int row,
            String code,
            String field,
            Function<TextSection, String> words,
            BinaryOperator<TextSection> change) {
        return new TextPart(
                "section." + row + "." + field,
                text -> has(text, row, code) ? words.apply(text.sections().get(row)) : "",
                (one, other) -> {
                    if (!has(one, row, code) || !has(other, row, code)) {
                        return one;
                    }
                    var sections = new ArrayList<>(one.sections());
                    sections.set(
                            row,
                            change.apply(sections.get(row), other.sections().get(row)));
                    return one.withSections(sections);
                });
    }

    private static boolean has(PlanText text, int row, String code) {
        return row < text.sections().size() && text.sections().get(row).code().equals(code);
    }

    public boolean isSame(PlanText one, PlanText other) {
        return shown.apply(one).equals(shown.apply(other));
    }

    /**
     * The fingerprint that a form carries beside the field, by which a later change of the stored part is recognised.
     */
    public String fingerprint(PlanText text) {
        return fingerprint(shown.apply(text));
    }

    /** The fingerprint of typed text, without CR: browsers send CR LF where the stored text has LF. */
    public static String fingerprint(String typed) {
        return Fingerprint.of(typed.replace("\r", "").strip()).value();
    }

    /** Whether a problem at this field belongs to the part. */
    public boolean covers(String field) {
        return name.equals(REPORTS) ? field.startsWith("report.") : field.equals(name);
    }

    /** The field at which a problem of the whole part is shown. */
    public String field() {
        return name.equals(REPORTS) ? "report.0.from" : name;
    }
}
