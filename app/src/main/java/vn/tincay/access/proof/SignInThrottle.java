package vn.tincay.access.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.base.database.SqlValues;

/**
 * Delays answers after wrong passwords without ever blocking an account, so nobody can lock an officer out by
 * guessing. Failures are counted per account and, with a higher limit, per network address, because a whole commune
 * office may share one. Failures of others at an address do not delay an account that has signed in from there
 * before, and never refuse an account without failures of its own. An attempt is counted before its check, so
 * parallel attempts wait as long as sequential ones.
 */
@Component
public class SignInThrottle {

    /** The longest delay, as in the software GlobaLeaks: bearable for a person, too long for guessing. */
    static final Duration LONGEST = Duration.ofSeconds(42);

    /** The most waiting requests of one network address; otherwise guessing would scale with parallel connections. */
    static final int MAX_WAITING = 30;

    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    /** The longest delay that failures of others cause for an account without failures of its own. */
    static final Duration LONGEST_FOR_QUIET = Duration.ofSeconds(8);

    /** How long an address stays known to an account after its last sign-in from there. */
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
    private final JdbcClient sql;
    private final Clock clock;
    private final AttemptDelay attemptDelay;
    private final SeparateTransaction separately;

    SignInThrottle(JdbcClient sql, Clock clock, AttemptDelay attemptDelay, SeparateTransaction separately) {
        this.sql = sql;
        this.clock = clock;
        this.attemptDelay = attemptDelay;
        this.separately = separately;
    }

    /**
     * Counts the attempt and waits as long as earlier failures demand, without holding a database connection.
     *
     * @return false when too many requests of the address wait already: the attempt is then refused without a check
     */
    public boolean beginAttempt(String login, String address) {
        int failures = countAttempt(accountKey(login));
        var account = delay(failures, FREE_PER_ACCOUNT);
        var network = delay(countAttempt(addressKey(address)), FREE_PER_ADDRESS);
        if (failures == 0) {
            // An officer may share the address with a guesser: the attempt is always checked, and at once when the
            // account has signed in from this address before.
            if (network.isPositive() && !isKnown(login, address)) {
                attemptDelay.pause(network.compareTo(LONGEST_FOR_QUIET) > 0 ? LONGEST_FOR_QUIET : network);
            }
            return true;
        }
        var longer = account.compareTo(network) > 0 || isKnown(login, address) ? account : network;
        return !longer.isPositive() || waited(longer, address);
    }

    /**
     * Records a successful sign-in: resets the count of the account, takes the attempt off the count of the address,
     * and remembers that the account signed in from this address.
     */
    public void succeeded(String login, String address) {
        sql.sql("delete from access.failures where key = ? or last_at < ?")
                .params(accountKey(login), SqlValues.at(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
        sql.sql("""
                        insert into access.known_places (key, last_at) values (?, ?)
                            on conflict (key) do update set last_at = excluded.last_at
                        """)
                .params(placeKey(login, address), SqlValues.at(clock.instant()))
                .update();
        sql.sql("update access.failures set count = count - 1 where key = ? and count > 0")
                .param(addressKey(address))
                .update();
    }

    /** The delay: none after fewer than {@code free} failures, then 1, 2, 4, 8, 16, 32, 42, 42 … seconds. */
    static Duration delay(int failures, int free) {
        int step = failures - free;
        if (step < 0) {
            return Duration.ZERO;
        }
        return step > 5 ? LONGEST : Duration.ofSeconds(1L << step);
    }

    private boolean waited(Duration delay, String address) {
        try {
            if (waiting.merge(address, 1, Integer::sum) > MAX_WAITING) {
                return false;
            }
            attemptDelay.pause(delay);
            return true;
        } finally {
            waiting.computeIfPresent(address, (same, number) -> number == 1 ? null : number - 1);
        }
    }

    /** Counts this attempt, whatever its result will be, and returns the number of earlier attempts. */
    private int countAttempt(byte[] key) {
        return separately.get(() -> sql.sql("""
                        insert into access.failures as f (key, count, last_at) values (:key, 1, :now)
                        on conflict (key) do update
                           set count = case when f.last_at < :forgotten then 1 else f.count + 1 end, last_at = :now
                        returning count - 1
                        """)
                .param("key", key)
                .param("now", SqlValues.at(clock.instant()))
                .param("forgotten", SqlValues.at(clock.instant().minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .single());
    }

    private boolean isKnown(String login, String address) {
        return separately.get(() -> sql.sql(
                        "select exists (select 1 from access.known_places where key = ? and last_at > ?)")
                .params(placeKey(login, address), SqlValues.at(clock.instant().minus(KNOWN_FOR)))
                .query(Boolean.class)
                .single());
    }

    private static byte[] placeKey(String login, String address) {
        return Secrets.digest("place " + login.strip().toLowerCase(Locale.ROOT) + " " + address);
    }

    private static byte[] accountKey(String login) {
        return Secrets.digest("account " + login.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] addressKey(String address) {
        return Secrets.digest("address " + address);
    }
}
