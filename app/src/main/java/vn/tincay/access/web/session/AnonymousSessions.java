package vn.tincay.access.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Limits sessions before sign-in, which exist because the challenge for a passkey must be stored. Each address may
 * open a fixed number in five minutes, and each session expires after five minutes, so that a flood fills no table
 * and a whole office can still sign in.
 */
@Component
public class AnonymousSessions {

    public static final Duration WINDOW = Duration.ofMinutes(5);
    static final int MAX_PER_ADDRESS = 120;

    private record Count(Instant since, int number) {}

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    AnonymousSessions(Clock clock) {
        this.clock = clock;
    }

    /** Counts a new session of this address; false when the address has opened too many. */
    public boolean admits(String address) {
        var now = clock.instant();
        if (counts.size() > 10_000) {
            counts.values().removeIf(count -> count.since().plus(WINDOW).isBefore(now));
        }
        var count = counts.merge(
                address,
                new Count(now, 1),
                (former, fresh) -> former.since().plus(WINDOW).isBefore(now)
                        ? fresh
                        : new Count(former.since(), former.number() + 1));
        return count.number() <= MAX_PER_ADDRESS;
    }
}
