package vn.tincay.plan.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;
import vn.tincay.plan.text.TextSection;

/**
 * Checks an outline before it is stored. A problem is shown at the field of its section: {@code section.0.title} for
 * the first one.
 */
public final class OutlineRules {

    public static final int MOST_SECTIONS = 15;

    private OutlineRules() {}

    /** The outline when it meets the rules; otherwise a refusal with its problems. */
    public static Outcome<PlanOutline> checked(PlanOutline outline) {
        var problems = problems(outline);
        return problems.isEmpty() ? Outcome.done(outline) : Outcome.refused(problems);
    }

    private static List<Problem> problems(PlanOutline outline) {
        var problems = new ArrayList<Problem>();
        if (outline.sections().isEmpty() || outline.sections().size() > MOST_SECTIONS) {
            problems.add(Problem.of("plan.outline.problem.sections", MOST_SECTIONS));
        }
        var codes = new HashSet<String>();
        for (int row = 0; row < outline.sections().size(); row++) {
            var section = outline.sections().get(row);
            var prefix = "section." + row + ".";
            addProblemsOfTitle(prefix + "title", section, problems);
            if (!codes.add(section.code())) {
                problems.add(Problem.at(prefix + "receives", "plan.outline.problem.twice"));
            }
            addProblemsOfBody(prefix + "body", section, problems);
        }
        return problems;
    }

    private static void addProblemsOfTitle(String field, TextSection section, List<Problem> problems) {
        if (section.title().isBlank()) {
            problems.add(Problem.at(field, "plan.outline.problem.title"));
        }
        TextLimit.problem(field, section.title(), TextLimit.LINE).ifPresent(problems::add);
        addUnknownNames(field, section.title(), problems);
    }

    /**
     * Refuses a line that begins with {@code #}, because {@link PlanOutline#parse} would read it as the heading of a
     * section.
     */
    private static void addProblemsOfBody(String field, TextSection section, List<Problem> problems) {
        TextLimit.problem(field, section.body(), TextLimit.PARAGRAPHS).ifPresent(problems::add);
        section.body()
                .lines()
                .filter(line -> line.strip().startsWith("#"))
                .findFirst()
                .ifPresent(line -> problems.add(Problem.at(field, "plan.outline.problem.hash", line.strip())));
        addUnknownNames(field, section.body(), problems);
    }

    private static void addUnknownNames(String field, String words, List<Problem> problems) {
        PlanOutline.NAME
                .matcher(words)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !PlanOutline.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> problems.add(Problem.at(field, "plan.outline.problem.name", name)));
    }
}
