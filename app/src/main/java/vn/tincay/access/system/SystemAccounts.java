package vn.tincay.access.system;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.proof.Secrets;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * Accounts of other systems that use the machine interface. Each is one token for one agency and ends at the latest
 * with that agency.
 */
@Component
public class SystemAccounts {

    /**
     * @param prefix the first characters of the token, which identify it without revealing it
     * @param scopes names of {@link TokenScope}, comma-separated
     * @param confirmedAt null until a second person confirms it; until then the token does not work
     * @param lastUsedAt null until the token is used
     * @param revokedAt null unless it was revoked
     */
    public record SystemAccount(
            UUID id,
            String name,
            UUID agency,
            String agencyName,
            String prefix,
            String scopes,
            Instant createdAt,
            @Nullable Instant confirmedAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {}

    /** Why a token does not work. {@link #ENDED}: it expired, or its agency ended. */
    public enum TokenState {
        UNKNOWN,
        UNCONFIRMED,
        REVOKED,
        ENDED
    }

    private record TokenAccount(UUID id, String name, UUID agency, String agencyName, String level, String scopes) {}

    private static final String SELECT = """
            select t.id, t.name, t.agency_id as agency, a.name as agency_name, t.prefix, array_to_string(t.scopes, ',') as scopes, t.created_at,
                   t.confirmed_at, t.expires_at, t.last_used_at, t.revoked_at
              from access.tokens t join agency.agencies a on a.id = t.agency_id
              join agency.lines l on l.below_id = t.agency_id and l.above_id = :agency
             where true""";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    SystemAccounts(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** The account of this token as a viewer; empty when the token does not work. */
    @Transactional
    public Optional<Viewer> byToken(String token) {
        return find(token).map(SystemAccounts::viewer);
    }

    /** The authentication of this token, with its scopes as authorities; empty when the token does not work. */
    @Transactional
    public Optional<Authentication> authenticate(String token) {
        return find(token)
                .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                        viewer(account),
                        null,
                        Arrays.stream(account.scopes().split(","))
                                .map(scope -> authority(TokenScope.valueOf(scope)))
                                .toList()));
    }

    /** Why this token does not work now. */
    public TokenState state(String token) {
        return sql.sql("""
                        select case when revoked_at is not null then 'REVOKED'
                                    when confirmed_at is null and expires_at > ? then 'UNCONFIRMED'
                                    else 'ENDED' end
                          from access.tokens where hash = ?
                        """)
                .params(SqlValues.at(clock.instant()), Secrets.digest(token))
                .query(TokenState.class)
                .optional()
                .orElse(TokenState.UNKNOWN);
    }

    public static GrantedAuthority authority(TokenScope scope) {
        return new SimpleGrantedAuthority("TOKEN_" + scope);
    }

    private Optional<TokenAccount> find(String token) {
        var found = sql.sql("""
                        select t.id, t.name, t.agency_id as agency, a.name as agency_name, a.level,
                               array_to_string(t.scopes, ',') as scopes
                          from access.tokens t join agency.agencies a on a.id = t.agency_id
                         where t.hash = ? and t.confirmed_at is not null and t.revoked_at is null and t.expires_at > ?
                           and (a.valid_to is null or a.valid_to >= ?)
                        """)
                .params(Secrets.digest(token), SqlValues.at(clock.instant()), LocalDate.now(clock))
                .query(TokenAccount.class)
                .optional();
        if (found.isEmpty()) {
            journalRefusal(token);
        }
        return found;
    }

    private static Viewer viewer(TokenAccount account) {
        return new Viewer(
                account.id(), account.name(), account.agency(), account.agencyName(), account.level(), Role.SYSTEM);
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

    /**
     * Journals the refusal of a token that was issued here, because it belongs to somebody. An unknown token is not
     * journaled, so that a flood of them fills no table.
     */
    private void journalRefusal(String token) {
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
}
