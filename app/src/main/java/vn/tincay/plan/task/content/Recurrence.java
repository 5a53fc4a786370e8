package vn.tincay.plan.task.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The interval of a recurring task. */
public enum Recurrence {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /** The due day {@code times} intervals after the first one; in a shorter month the last day of that month. */
    LocalDate dueDay(LocalDate first, long times) {
        return this == WEEK ? first.plusWeeks(times) : first.plusMonths(times * months);
    }

    /** The last day of the calendar period that contains the day; weeks end on Sunday. */
    LocalDate endOfPeriod(LocalDate day) {
        if (this == WEEK) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        int lastMonth = (day.getMonthValue() - 1) / months * months + months;
        return LocalDate.of(day.getYear(), lastMonth, 1).with(TemporalAdjusters.lastDayOfMonth());
    }
}
