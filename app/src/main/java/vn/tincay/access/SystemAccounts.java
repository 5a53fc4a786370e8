package vn.tincay.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.proof.Secrets;
import vn.tincay.base.NotFound;
import vn.tincay.journal.Journal;

/** Accounts of other systems at the machine interface. Each is one token for one agency, with an end. */
@Component
public class SystemAccounts {

    /** @param prefix the first characters of the token, to tell tokens apart without knowing them */
    public record SystemAccount(
            UUID id,
            String name,
            String agencyName,
            String prefix,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {}

    private record Found(UUID id, String name, UUID agency, String agencyName, String level) {}

    private static final String SELECT = """
            select t.id, t.name, a.name as agency_name, t.prefix, t.created_at, t.expires_at, t.last_used_at, t.revoked_at
              from access.tokens t join agency.agencies a on a.id = t.agency_id
              join agency.lines l on l.below_id = t.agency_id and l.above_id = :agency
             where true""";

    private static final Duration NOTED_AGAIN_AFTER = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    SystemAccounts(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** The account whose token this is, unless it has ended or was revoked. */
    @Transactional
    public Optional<Viewer> byToken(String token) {
        var now = clock.instant();
        var found = sql.sql("""
                        select t.id, t.name, t.agency_id as agency, a.name as agency_name, a.level
                          from access.tokens t join agency.agencies a on a.id = t.agency_id
                         where t.hash = ? and t.revoked_at is null and t.expires_at > ?
                        """)
                .params(Secrets.digest(token), Timestamp.from(now))
                .query(Found.class)
                .optional();
        found.ifPresentOrElse(account -> note(account.id(), now), () -> writeDown(token));
        return found.map(account -> new Viewer(
                account.id(), account.name(), account.agency(), account.agencyName(), account.level(), Role.SYSTEM));
    }

    public Scope visibleTo(Viewer viewer) {
        return new Scope(viewer);
    }

    /** The system accounts of the viewer's agency and those below. */
    public final class Scope {

        private final Viewer viewer;

        private Scope(Viewer viewer) {
            this.viewer = viewer;
        }

        public List<SystemAccount> list() {
            return sql.sql(SELECT + " order by t.created_at desc")
                    .param("agency", viewer.agency())
                    .query(SystemAccount.class)
                    .list();
        }

        public SystemAccount require(UUID id) {
            return sql.sql(SELECT + " and t.id = :id")
                    .param("agency", viewer.agency())
                    .param("id", id)
                    .query(SystemAccount.class)
                    .optional()
                    .orElseThrow(NotFound::new);
        }
    }

    /** A token that once worked is somebody's; one that never did names nobody, and a flood of them fills no table. */
    private void writeDown(String token) {
        sql.sql("select id, agency_id from access.tokens where hash = ?")
                .param(Secrets.digest(token))
                .query((row, number) -> {
                    journal.writeRefusal(
                            row.getObject("id", UUID.class),
                            row.getObject("agency_id", UUID.class),
                            "token refused",
                            null);
                    return number;
                })
                .list();
    }

    /** Often enough to see an idle token, seldom enough not to write at each request. */
    private void note(UUID id, Instant now) {
        sql.sql("update access.tokens set last_used_at = ? where id = ? and coalesce(last_used_at, '-infinity') < ?")
                .params(Timestamp.from(now), id, Timestamp.from(now.minus(NOTED_AGAIN_AFTER)))
                .update();
    }
}
