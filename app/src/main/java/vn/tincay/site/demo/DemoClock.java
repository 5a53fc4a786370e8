package vn.tincay.site.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tincay.base.web.Ui;

/**
 * The clock of the demonstration. For the thread that creates the data it shows the day of the story; for all other
 * threads the real time, so that sessions that begin meanwhile do not expire when the story ends.
 */
public final class DemoClock extends Clock {

    private final ThreadLocal<Duration> away = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Sets the clock of this thread to nine o'clock on that day. */
    void setDay(LocalDate day) {
        away.set(
                Duration.between(Instant.now(), day.atTime(9, 0).atZone(Ui.ZONE).toInstant()));
    }

    /** Today by the real clock. */
    LocalDate today() {
        return LocalDate.now(Ui.ZONE);
    }

    void reset() {
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
