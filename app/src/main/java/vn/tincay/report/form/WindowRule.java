package vn.tincay.report.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reporting window of a form.
 *
 * @param kind the length of a period
 * @param from month and day on which figures begin, {@code MM-DD}, when the form counts a campaign instead of the
 *     window of Decree 09/2019/NĐ-CP
 * @param to month and day of closing of such a campaign; null, like {@code from}, for a form that counts none
 * @param due working days from closing to the due day, by level ({@code village}, {@code commune}, {@code district},
 *     {@code province}, {@code central}); at least one (Decree 09/2019/NĐ-CP, articles 8 and 12)
 */
public record WindowRule(
        Kind kind, @Nullable String from, @Nullable String to, Map<String, Integer> due) {

    public enum Kind {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    public WindowRule {
        due = Collections.unmodifiableMap(new LinkedHashMap<>(due)); // a form file keeps its order of levels
        if (due.values().stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException("at least one working day lies between closing and due day");
        }
    }

    public int workingDays(String level) {
        var days = due.get(level);
        return days == null
                ? due.values().stream().mapToInt(Integer::intValue).max().orElse(1)
                : days;
    }
}
