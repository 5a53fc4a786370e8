package vn.tincay.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tincay.access.proof.AttemptDelay;
import vn.tincay.base.web.Ui;

/** A clock that a test moves, and delays that are counted instead of waited for. */
@TestConfiguration(proxyBeanMethods = false)
public class AdjustableClock {

    @Bean
    @Primary
    MovableClock moved() {
        return new MovableClock();
    }

    @Bean
    @Primary
    RecordedDelays pauses() {
        return new RecordedDelays();
    }

    public static final class RecordedDelays implements AttemptDelay {

        private final List<Duration> asked = new CopyOnWriteArrayList<>();
        private volatile Runnable meanwhile = () -> {};

        @Override
        public void pause(Duration delay) {
            asked.add(delay);
            meanwhile.run();
        }

        /** Runs this check of the test whenever a request waits. */
        public void whileWaiting(Runnable look) {
            meanwhile = look;
        }

        /** Returns the delays requested since the last call. */
        public List<Duration> takeDelays() {
            var all = List.copyOf(asked);
            asked.clear();
            return all;
        }
    }

    public static final class MovableClock extends Clock {

        private volatile Duration offset = Duration.ZERO;

        public void moveOn(Duration by) {
            offset = offset.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }

        @Override
        public ZoneId getZone() {
            return Ui.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), offset);
        }
    }
}
