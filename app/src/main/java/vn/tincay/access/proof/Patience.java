package vn.tincay.access.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords make the next answer slower, never impossible: nobody can lock an officer out by guessing. Counted
 * per account, and per network address with more room, as a whole commune office may share one.
 */
@Component
public class Patience {

    /** The longest wait; GlobaLeaks found it bearable for people and ruinous for guessing. */
    static final Duration LONGEST = Duration.ofSeconds(42);

    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final Clock clock;
    private final Pause pause;

    Patience(JdbcClient sql, Clock clock, Pause pause) {
        this.sql = sql;
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits as long as the failures before this attempt demand. Holds no connection meanwhile. */
    public void before(String login, String address) {
        var account = delay(count(account(login)), FREE_PER_ACCOUNT);
        var network = delay(count(network(address)), FREE_PER_ADDRESS);
        var longer = account.compareTo(network) > 0 ? account : network;
        if (longer.isPositive()) {
            pause.until(longer);
        }
    }

    public void failed(String login, String address) {
        for (var key : List.of(account(login), network(address))) {
            sql.sql("""
                            insert into access.failures as f (key, count, last_at) values (:key, 1, :now)
                            on conflict (key) do update
                               set count = case when f.last_at < :forgotten then 1 else f.count + 1 end, last_at = :now
                            """)
                    .param("key", key)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                    .update();
        }
    }

    public void succeeded(String login) {
        sql.sql("delete from access.failures where key = ? or last_at < ?")
                .params(account(login), Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    /** 1, 2, 4, 8, 16, 32, 42, 42 … seconds after the free attempts. */
    static Duration delay(int failures, int free) {
        int step = failures - free;
        if (step < 0) {
            return Duration.ZERO;
        }
        return step > 5 ? LONGEST : Duration.ofSeconds(1L << step);
    }

    private int count(byte[] key) {
        return sql.sql("select count from access.failures where key = ? and last_at >= ?")
                .params(key, Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static byte[] account(String login) {
        return Secrets.digest("account " + login.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] network(String address) {
        return Secrets.digest("address " + address);
    }
}
