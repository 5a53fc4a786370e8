package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.viewer.Viewer;

/** The days of a person's calendar that one room knows, such as the due days of reports. */
@FunctionalInterface
public interface CalendarSource {

    /**
     * The days that touch the span, both its ends included, in any order.
     *
     * @param lang {@code vi} or {@code en}
     */
    List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang);
}
