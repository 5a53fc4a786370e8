package vn.tincay.plan.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;

/**
 * A report that the plan asks for: who reports to whom, until which day.
 *
 * @param from the reporting bodies as written; empty when the plan names none
 * @param to the receiving body as written; empty when the plan names none
 * @param day the last day; null when the plan names none
 * @param year the year of the day; null when the day recurs every year, or there is no day
 * @param frequency how often; null when the plan does not say
 */
public record ReportDay(
        String from,
        String to,
        @Nullable MonthDay day,
        @Nullable Integer year,
        @Nullable ReportFrequency frequency) {

    /** The day as plans write it: {@code 05/12}, {@code 05/12/2026}; empty without a day. */
    @JsonIgnore
    public String dayText() {
        if (day == null) {
            return "";
        }
        var text = String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
        return year == null ? text : text + "/" + year;
    }

    /** All values in one line, for lists and differences. */
    @JsonIgnore
    public String summary() {
        return summary(from, to, frequency, dayText());
    }

    /** The line of {@link #summary()} for values as they were typed. */
    public static String summary(String from, String to, @Nullable ReportFrequency frequency, String day) {
        var parts = new ArrayList<String>();
        parts.add((from.isEmpty() ? "…" : from) + " → " + (to.isEmpty() ? "…" : to));
        if (frequency != null) {
            parts.add(frequency.words());
        }
        if (!day.isEmpty()) {
            parts.add(day);
        }
        return String.join(", ", parts);
    }

    /** Problems of this report day; the field names start with {@code prefix}. */
    List<Problem> problems(String prefix) {
        var problems = new ArrayList<Problem>();
        TextLimit.problem(prefix + "from", from, TextLimit.SENTENCE).ifPresent(problems::add);
        TextLimit.problem(prefix + "to", to, TextLimit.SENTENCE).ifPresent(problems::add);
        if (from.isBlank() && to.isBlank()) {
            problems.add(Problem.at(prefix + "from", "plan.text.problem.no-body"));
        }
        if (day != null && year != null && !day.isValidYear(year)) {
            problems.add(Problem.at(prefix + "day", "base.problem.date"));
        }
        return problems;
    }
}
