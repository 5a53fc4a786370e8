package vn.tincay.plan.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;

/**
 * The words of a plan around its targets and tasks.
 *
 * @param bases legal bases in the plan's words, without final punctuation
 * @param sections in the order of the plan
 * @param recipients lines of "Nơi nhận", without dash and final punctuation
 * @param reports the reports that the plan asks for
 */
public record PlanText(
        List<String> bases, List<TextSection> sections, List<String> recipients, List<ReportDay> reports) {

    public static final PlanText NONE = new PlanText(List.of(), List.of(), List.of(), List.of());

    public PlanText {
        bases = List.copyOf(bases);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        reports = List.copyOf(reports);
    }

    public PlanText withSections(List<TextSection> others) {
        return new PlanText(bases, others, recipients, reports);
    }

    /**
     * The text after the paper was read again: {@code read}, but with the sections of this text. A section for which
     * the paper has words takes those words.
     */
    public PlanText afterReading(PlanText read) {
        return sections.isEmpty()
                ? read
                : read.withSections(sections.stream().map(read::asRead).toList());
    }

    private TextSection asRead(TextSection own) {
        return sections.stream()
                .filter(read -> read.code().equals(own.code()) && !read.body().isEmpty())
                .map(read -> own.withBody(read.body()))
                .findFirst()
                .orElse(own);
    }

    /** Problems of the text, at fields such as {@code bases}, {@code section.0.title} and {@code report.0.day}. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        longest("bases", bases).ifPresent(problems::add);
        longest("recipients", recipients).ifPresent(problems::add);
        var codes = new HashSet<String>();
        for (int index = 0; index < sections.size(); index++) {
            var section = sections.get(index);
            var prefix = "section." + index + ".";
            if (section.title().isBlank()) {
                problems.add(Problem.at(prefix + "title", "plan.text.problem.no-title"));
            }
            if (!codes.add(section.code())) {
                problems.add(Problem.at(prefix + "title", "plan.text.problem.twice"));
            }
            TextLimit.problem(prefix + "title", section.title(), TextLimit.LINE).ifPresent(problems::add);
            TextLimit.problem(prefix + "body", section.body(), TextLimit.PARAGRAPHS)
                    .ifPresent(problems::add);
        }
        for (int index = 0; index < reports.size(); index++) {
            problems.addAll(reports.get(index).problems("report." + index + "."));
        }
        return problems;
    }

    private static Optional<Problem> longest(String field, List<String> lines) {
        return lines.stream()
                .flatMap(line -> TextLimit.problem(field, line, TextLimit.SENTENCE).stream())
                .findFirst();
    }
}
