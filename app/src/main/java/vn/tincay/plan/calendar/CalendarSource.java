package vn.tincay.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.viewer.Viewer;

/** Further days for a person's calendar, such as the due days of reports: a room below this one implements it. */
@FunctionalInterface
public interface CalendarSource {

    List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang);
}
