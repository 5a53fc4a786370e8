package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;

/** Collects the calendar of a person at an agency from all rooms. */
@Component
public class CalendarDays {

    private final List<CalendarSource> sources;

    CalendarDays(List<CalendarSource> sources) {
        this.sources = sources;
    }

    /** The entries that overlap the span, both its ends included, by first day, last day and title. */
    public List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang) {
        return sources.stream()
                .flatMap(source -> source.of(viewer, from, to, lang).stream())
                .sorted(CalendarDay.IN_ORDER)
                .toList();
    }
}
