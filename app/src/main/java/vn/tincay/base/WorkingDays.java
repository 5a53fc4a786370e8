package vn.tincay.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Working days: Monday to Friday without the holidays that the operator configures ({@code tincay.holidays}, days as
 * yyyy-mm-dd).
 */
@Component
public class WorkingDays {

    private final Set<LocalDate> holidays;

    public WorkingDays(@Value("${tincay.holidays:}") Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day that lies this many working days after {@code day}. */
    public LocalDate after(LocalDate day, int workingDays) {
        var later = day;
        for (int left = workingDays; left > 0; ) {
            later = later.plusDays(1);
            if (isWorkingDay(later)) {
                left--;
            }
        }
        return later;
    }

    /** The last working day before this day. */
    public LocalDate before(LocalDate day) {
        var earlier = day.minusDays(1);
        while (!isWorkingDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }
}
