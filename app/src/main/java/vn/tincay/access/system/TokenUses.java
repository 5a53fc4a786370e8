package vn.tincay.access.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** Records the use of tokens by purpose and address, and notifies the heads of the agency of the first use. */
@Component
public class TokenUses {

    /** One day's use of a token for one purpose from one address. */
    public record Use(UUID token, LocalDate day, TokenScope scope, String address, Instant firstAt, Instant lastAt) {}

    private static final Duration NOTED_AGAIN_AFTER = Duration.ofMinutes(5);
    private static final int MAX_KEPT = 10_000;

    private final Map<String, Instant> noted = new ConcurrentHashMap<>();
    private final JdbcClient sql;
    private final AccessChangeNotifier announcing;
    private final Journal journal;
    private final Clock clock;

    TokenUses(JdbcClient sql, AccessChangeNotifier announcing, Journal journal, Clock clock) {
        this.sql = sql;
        this.announcing = announcing;
        this.journal = journal;
        this.clock = clock;
    }

    /** The uses since {@code since} of tokens of the viewer's agency and those below, newest first. */
    public List<Use> of(Viewer viewer, LocalDate since) {
        return sql.sql("""
                        select u.token_id as token, u.day, u.scope, u.address, u.first_at, u.last_at
                          from access.token_uses u
                          join access.tokens t on t.id = u.token_id
                          join agency.lines l on l.below_id = t.agency_id and l.above_id = :agency
                         where u.day >= :since order by u.last_at desc limit 100
                        """)
                .param("agency", viewer.agency())
                .param("since", since)
                .query(Use.class)
                .list();
    }

    /** Records often enough to show an idle token, but not at each request; submitting a report is always recorded. */
    @Transactional
    public void note(Viewer system, TokenScope scope, String address) {
        var now = clock.instant();
        if (scope == TokenScope.PRESENT) {
            journal.write(system.person(), system.agency(), "presented by system", null);
        }
        var key = system.person() + " " + scope + " " + address;
        var before = noted.get(key);
        if (before != null && now.isBefore(before.plus(NOTED_AGAIN_AFTER)) && !now.isBefore(before)) {
            return;
        }
        write(system, scope, address, now);
        if (noted.size() >= MAX_KEPT) {
            noted.clear();
        }
        noted.put(key, now);
    }

    private void write(Viewer system, TokenScope scope, String address, Instant now) {
        var today = LocalDate.ofInstant(now, Ui.ZONE);
        Optional<Boolean> first = sql.sql("""
                        update access.tokens t set last_used_at = :now
                          from (select id, last_used_at from access.tokens where id = :id for update) as former
                         where t.id = former.id returning former.last_used_at is null
                        """)
                .param("now", SqlValues.at(now))
                .param("id", system.person())
                .query(Boolean.class)
                .optional();
        if (first.isEmpty()) {
            return;
        }
        boolean firstToday = sql.sql("""
                        insert into access.token_uses (token_id, day, scope, address, first_at, last_at)
                        values (:id, :day, :scope, :address, :now, :now)
                            on conflict (token_id, day, scope, address) do update set last_at = excluded.last_at
                        returning first_at = last_at
                        """)
                .param("id", system.person())
                .param("day", today)
                .param("scope", scope.name())
                .param("address", address)
                .param("now", SqlValues.at(now))
                .query(Boolean.class)
                .single();
        if (firstToday) {
            journal.write(system.person(), system.agency(), "token used: " + scope, null);
        }
        if (first.get()) {
            announcing.toHeads(system.agency(), null, "/systems", "access.notice.token-used", system.name());
        }
    }
}
