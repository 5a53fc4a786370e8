package vn.tincay.plan.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month as whole weeks from Monday to Sunday. */
public record MonthGrid(YearMonth month, LocalDate today) {

    static MonthGrid of(YearMonth month, LocalDate today) {
        return new MonthGrid(month, today);
    }

    /** The Monday on or before the first of the month. */
    public LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday on or after the last of the month. */
    public LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public List<List<LocalDate>> weeks() {
        return Stream.iterate(first(), monday -> !monday.isAfter(last()), monday -> monday.plusWeeks(1))
                .map(monday -> IntStream.range(0, 7).mapToObj(monday::plusDays).toList())
                .toList();
    }

    public boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
