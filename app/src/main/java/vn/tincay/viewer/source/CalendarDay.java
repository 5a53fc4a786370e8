package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar, from the first day to the last, both included.
 *
 * @param uid stable for the same entry, as RFC 5545 requires for feeds
 * @param kind of the entry, as a message key of the room
 * @param link the page it belongs to, null for campaign days
 * @param done whether nothing is left to do
 */
public record CalendarDay(
        String uid,
        String kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable String link,
        boolean done) {

    public static final Comparator<CalendarDay> IN_ORDER = Comparator.comparing(CalendarDay::from)
            .thenComparing(CalendarDay::to)
            .thenComparing(CalendarDay::title);

    /** Whether it is a campaign, which has no due day. */
    public boolean isCampaign() {
        return link == null;
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    public boolean covers(LocalDate day) {
        return touches(day, day);
    }
}
