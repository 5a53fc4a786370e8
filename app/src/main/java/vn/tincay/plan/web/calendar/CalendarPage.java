package vn.tincay.plan.web.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.viewer.source.CalendarDay;

/**
 * A month with its days.
 *
 * @param head the head of the plan whose calendar it is; null for the viewer's own calendar
 * @param feedSince when the person's feed was created, null without one
 */
public record CalendarPage(
        @Nullable PlanHeader head,
        MonthGrid grid,
        List<CalendarDay> days,
        String path,
        @Nullable Instant feedSince) {

    /** The entries of a day. */
    public List<CalendarDay> on(LocalDate day) {
        return days.stream().filter(calendarDay -> calendarDay.covers(day)).toList();
    }

    /** Whether the name of a campaign is already shown earlier in the same week. */
    public boolean continues(CalendarDay calendarDay, LocalDate day) {
        return calendarDay.isCampaign() && calendarDay.from().isBefore(day) && day.getDayOfWeek() != DayOfWeek.MONDAY;
    }

    public List<CalendarDay> inMonth() {
        return days.stream()
                .filter(calendarDay ->
                        calendarDay.touches(grid.month().atDay(1), grid.month().atEndOfMonth()))
                .toList();
    }

    public String previousMonth() {
        return path + "?month=" + grid.month().minusMonths(1);
    }

    public String nextMonth() {
        return path + "?month=" + grid.month().plusMonths(1);
    }

    public String thisMonth() {
        return path + "?month=" + YearMonth.from(grid.today());
    }

    public String monthNumber() {
        return "" + grid.month().getMonthValue();
    }

    public String yearNumber() {
        return "" + grid.month().getYear();
    }
}
