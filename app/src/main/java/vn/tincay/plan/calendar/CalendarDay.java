package vn.tincay.plan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar, both days included.
 *
 * @param uid the same for the same thing on every reading, as RFC 5545 asks of a feed
 * @param link the page it belongs to, null for campaign days
 * @param done whether nothing is left to do about it
 */
public record CalendarDay(
        String uid,
        Kind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable String link,
        boolean done) {

    public enum Kind {
        CAMPAIGN,
        DEADLINE,
        REPORT
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    public boolean covers(LocalDate day) {
        return touches(day, day);
    }
}
