package vn.tincay.plan.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;

/** Checks national and local targets. A local value may be above or below the national one. */
public final class TargetRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TargetRules() {}

    /** The problems of one target; the field names start with {@code prefix}. */
    public static List<Problem> problems(
            String prefix,
            String text,
            @Nullable Operator operator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year) {
        var problems = new ArrayList<Problem>();
        TextLimit.problem(prefix + "text", text, TextLimit.SENTENCE).ifPresent(problems::add);
        TextLimit.problem(prefix + "unit", unit, TextLimit.LINE).ifPresent(problems::add);
        if (value != null && operator == null) {
            problems.add(Problem.at(prefix + "operator", "plan.target.problem.operator"));
        }
        if (operator != null && value == null) {
            problems.add(Problem.at(prefix + "value", "plan.target.problem.value"));
        }
        if (value != null && value.signum() < 0) {
            problems.add(Problem.at(prefix + "value", "plan.target.problem.negative"));
        }
        if (value != null && "%".equals(unit) && value.compareTo(HUNDRED) > 0) {
            problems.add(Problem.at(prefix + "value", "plan.target.problem.percent", value));
        }
        if (year != null && (year < 2000 || year > 2100)) {
            problems.add(Problem.at(prefix + "year", "plan.problem.year"));
        }
        return problems;
    }
}
