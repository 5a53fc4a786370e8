package vn.tincay.site.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tincay.base.web.Ui;

/**
 * The clock of the demonstration: for the thread that lays it out it stands on the day of the story. For everybody else
 * it tells the time, so that who signs in meanwhile is not signed out when the story ends.
 */
public final class TravellingClock extends Clock {

    private final ThreadLocal<Duration> away = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Goes to nine in the morning of that day. */
    void travelTo(LocalDate day) {
        away.set(
                Duration.between(Instant.now(), day.atTime(9, 0).atZone(Ui.ZONE).toInstant()));
    }

    /** The day it really is. */
    LocalDate home() {
        return LocalDate.now(Ui.ZONE);
    }

    void comeHome() {
        away.remove();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(away.get());
    }

    @Override
    public ZoneId getZone() {
        return Ui.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var travelling = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return travelling.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return travelling.withZone(other);
            }
        };
    }
}
