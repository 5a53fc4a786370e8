package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.viewer.Viewer;

/** The calendar entries of one room, such as the due days of reports. */
@FunctionalInterface
public interface CalendarSource {

    /**
     * The entries that overlap the span, both its ends included, in any order.
     *
     * @param lang {@code vi} or {@code en}
     */
    List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang);
}
