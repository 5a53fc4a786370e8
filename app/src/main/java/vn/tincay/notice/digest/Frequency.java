package vn.tincay.notice.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import vn.tincay.base.WorkingDays;

/** On which days a person receives the digest. */
public enum Frequency {
    /** Every working day. */
    DAILY,
    /** The first working day of the week: Monday, or a later day when Monday is a holiday. */
    WEEKLY;

    static List<Frequency> dueOn(LocalDate day, WorkingDays workingDays) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.isDueOn(day, workingDays))
                .toList();
    }

    private boolean isDueOn(LocalDate day, WorkingDays workingDays) {
        return workingDays.isWorkingDay(day)
                && switch (this) {
                    case DAILY -> true;
                    case WEEKLY ->
                        workingDays.before(day).isBefore(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                };
    }
}
