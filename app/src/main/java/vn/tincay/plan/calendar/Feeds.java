package vn.tincay.plan.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.membership.Memberships;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Secret links to calendar feeds: one valid link per person and agency, revocable at once. The secret is shown only
 * when it is created, and stored as a digest. A feed stops working when its person no longer holds the role for which
 * it was created.
 */
@Component
public class Feeds {

    /** The viewer whose calendar a feed shows, and the language. */
    public record Reader(Viewer viewer, String lang) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Memberships memberships;
    private final JdbcClient sql;
    private final Clock clock;

    Feeds(Memberships memberships, JdbcClient sql, Clock clock) {
        this.memberships = memberships;
        this.sql = sql;
        this.clock = clock;
    }

    /** When the viewer's valid feed was created; empty when there is none. */
    public Optional<Instant> createdAt(Viewer viewer) {
        return sql.sql("""
                        select created_at from plan.calendar_feeds
                         where person_id = ? and agency_id = ? and revoked_at is null
                        """)
                .params(viewer.person(), viewer.agency())
                .query((row, number) -> SqlValues.moment(row, "created_at"))
                .optional();
    }

    /** Creates a new secret and revokes the former link of the same person and agency. */
    @Transactional
    public String create(Viewer viewer) {
        revoke(viewer);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("""
                        insert into plan.calendar_feeds (id, secret_sha256, person_id, agency_id, role, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(digest(secret))
                .param(viewer.person())
                .param(viewer.agency())
                .param(viewer.role().name())
                .param(SqlValues.at(clock.instant()))
                .update();
        return secret;
    }

    @Transactional
    public void revoke(Viewer viewer) {
        sql.sql("""
                        update plan.calendar_feeds set revoked_at = ?
                         where person_id = ? and agency_id = ? and revoked_at is null
                        """)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.agency())
                .update();
    }

    /**
     * The reader to whom this secret belongs; empty when the secret is unknown or revoked, or its person no longer
     * holds the role.
     */
    public Optional<Reader> findReader(String secret) {
        return sql.sql("""
                        select person_id, agency_id, role from plan.calendar_feeds
                         where secret_sha256 = ? and revoked_at is null
                        """)
                .param(digest(secret))
                .query((row, number) -> reader(
                        row.getObject("person_id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        Role.valueOf(row.getString("role"))))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<Reader> reader(UUID person, UUID agency, Role role) {
        return memberships
                .of(person)
                .flatMap(account -> account.memberships().stream()
                        .filter(membership -> membership.agency().equals(agency) && membership.role() == role)
                        .findFirst()
                        .map(membership -> new Reader(
                                new Viewer(
                                        person,
                                        account.name(),
                                        agency,
                                        membership.agencyName(),
                                        membership.level(),
                                        membership.role()),
                                account.language())));
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
