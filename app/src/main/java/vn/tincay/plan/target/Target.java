package vn.tincay.plan.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.TargetRules;

/**
 * What a plan is to reach by a year. A target without operator and value is qualitative.
 *
 * @param indicator key of the indicator; null when the target has none
 * @param unit null for a target without a value
 * @param place the area it applies to as written; null for the agency's whole area
 * @param baseline the starting value; null when it is not known
 * @param baselineYear the year of the baseline; null when it is not known
 * @param fromLine first line of the original that states it, counted from 1; null when entered by hand
 * @param toLine last line of the original that states it; null when entered by hand
 */
public record Target(
        UUID id,
        @Nullable String indicator,
        String text,
        @Nullable Operator operator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String place,
        @Nullable BigDecimal baseline,
        @Nullable Integer baselineYear,
        @Nullable Integer fromLine,
        @Nullable Integer toLine) {

    @JsonIgnore
    public boolean isQualitative() {
        return operator == null;
    }

    /** The contradiction between text and value; null when there is none. */
    public @Nullable Contradiction contradiction() {
        return operator == null ? null : Contradiction.of(text, value, unit);
    }

    /** The text with another value in place of the present one; unchanged unless this is its only figure. */
    public String textWith(BigDecimal other) {
        return value == null || unit == null ? text : StatedFigure.replaced(text, value, other, unit);
    }

    public Target withId(UUID other) {
        return new Target(
                other, indicator, text, operator, value, unit, year, place, baseline, baselineYear, fromLine, toLine);
    }

    /** The value with sign and unit as shown on pages: {@code ≥ 50%}, {@code ≥ 3 mô hình}; empty when qualitative. */
    public String goal() {
        return goal(operator, value, unit);
    }

    public static String goal(@Nullable Operator operator, @Nullable BigDecimal value, @Nullable String unit) {
        if (operator == null || value == null) {
            return "";
        }
        return operator.prefix() + formatted(value) + (unit == null ? "" : unit.equals("%") ? "%" : " " + unit);
    }

    /** Formats a figure as Vietnamese documents write it: {@code 1.200,5}. */
    public static String formatted(BigDecimal figure) {
        return TypedNumber.grouped(figure, "vi");
    }

    /** Problems of the target; the field names start with {@code prefix}. */
    public List<Problem> problems(String prefix) {
        var problems = new ArrayList<Problem>();
        if (text.isBlank()) {
            problems.add(Problem.at(prefix + "text", "plan.problem.blank-target"));
        }
        problems.addAll(TargetRules.problems(prefix, text, operator, value, unit, year));
        TextLimit.problem(prefix + "place", place, TextLimit.LINE).ifPresent(problems::add);
        if (baseline != null && baseline.signum() < 0) {
            problems.add(Problem.at(prefix + "baseline", "plan.target.problem.negative"));
        }
        if (baselineYear != null && (baselineYear < 1900 || baselineYear > 2100)) {
            problems.add(Problem.at(prefix + "baselineYear", "plan.problem.year"));
        }
        return problems;
    }
}
