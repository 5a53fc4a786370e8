package vn.tincay.plan.drafting.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that words name. Its deadline is its last day (Civil Code 2015, Article 148).
 *
 * @param start position of its words in the text
 * @param end position after its words
 * @param fromMonth its first month
 * @param toMonth its last month
 * @param day its only or last day in the last month; 0 for the last day of that month
 * @param year null when the words name none
 * @param vague whether the words name only a part of it: "cuối năm"
 */
record NamedSpan(
        int start,
        int end,
        Unit unit,
        int fromMonth,
        int toMonth,
        int day,
        @Nullable Integer year,
        boolean vague) {

    enum Unit {
        DAY,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    static NamedSpan months(int start, int end, Unit unit, int from, int to, @Nullable Integer year, boolean vague) {
        return new NamedSpan(start, end, unit, from, to, 0, year, vague);
    }

    static NamedSpan day(int start, int end, int day, int month, @Nullable Integer year) {
        return new NamedSpan(start, end, Unit.DAY, month, month, day, year, false);
    }

    /** Whether its days exist in the calendar; without a year, whether they exist in some year. */
    boolean exists() {
        boolean months = fromMonth >= 1 && toMonth <= 12 && fromMonth <= toMonth;
        return months
                && (unit != Unit.DAY || day >= 1)
                && day <= YearMonth.of(year == null ? 2024 : year, toMonth).lengthOfMonth();
    }

    LocalDate firstDay(int ofYear) {
        return LocalDate.of(ofYear, fromMonth, unit == Unit.DAY ? day : 1);
    }

    LocalDate lastDay(int ofYear) {
        var month = YearMonth.of(ofYear, toMonth);
        return day == 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
