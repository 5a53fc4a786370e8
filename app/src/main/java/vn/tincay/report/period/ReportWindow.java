package vn.tincay.report.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import vn.tincay.base.WorkingDays;
import vn.tincay.report.form.WindowRule;

/**
 * The days of one period of one form at one level: figures are counted from {@code from} to {@code closes}, both
 * included, and the report must arrive by the end of {@code due}.
 */
public record ReportWindow(LocalDate from, LocalDate closes, LocalDate due) {

    /** Decree 09/2019/NĐ-CP, article 12: figures close on the 14th of the last month and begin on the 15th. */
    private static final int CLOSING_DAY = 14;

    /** Decree 09/2019/NĐ-CP, article 8: at least one working day between closing and the due day. */
    private static final int LEAST_WORKING_DAYS = 1;

    public static ReportWindow of(WindowRule rule, Period period, String level, WorkingDays calendar) {
        var closes = rule.to() == null ? closing(period) : in(rule.to(), period.year());
        var from = rule.from() == null
                ? closing(period).minusMonths(period.months()).plusDays(1)
                : in(rule.from(), period.year());
        return new ReportWindow(from, closes, calendar.after(closes, rule.workingDays(level)));
    }

    /** The closing day of a period. */
    public static LocalDate closing(Period period) {
        return LocalDate.of(period.year(), period.lastMonth(), CLOSING_DAY);
    }

    /**
     * The same window with closing and due day moved together, as a plan with another day requires. The working day
     * between the two is kept even when the move meets a holiday.
     */
    public ReportWindow moved(long days, WorkingDays calendar) {
        var newDue = due.plusDays(days);
        var newClosing = closes.plusDays(days);
        while (!newDue.isAfter(newClosing)
                || calendar.after(newClosing, LEAST_WORKING_DAYS).isAfter(newDue)) {
            newClosing = newClosing.minusDays(1);
        }
        return new ReportWindow(from, newClosing, newDue);
    }

    /** The same window with a later due day: an extension never moves the closing day. */
    public ReportWindow extendedTo(LocalDate day) {
        return new ReportWindow(from, closes, day);
    }

    /** The days from this window's due day to the planned one; negative is earlier. */
    public long distanceTo(LocalDate planned) {
        return ChronoUnit.DAYS.between(due, planned);
    }

    private static LocalDate in(String monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }
}
