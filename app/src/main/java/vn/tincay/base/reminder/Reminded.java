package vn.tincay.base.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How often a body was reminded of the same thing by the same body.
 *
 * @param times at least 1
 * @param last when it was reminded last
 */
public record Reminded(int times, Instant last) {

    public LocalDate day(ZoneId zone) {
        return last.atZone(zone).toLocalDate();
    }
}
