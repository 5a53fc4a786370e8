package vn.tincay.access.person.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Finds the accounts, memberships and pending invitations that the rows of a list may collide with, each kind for all
 * rows in one statement.
 */
@Component
class KnownLogins {

    private final JdbcClient sql;
    private final Clock clock;

    KnownLogins(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An account with one of the logins in question.
     *
     * @param login in lower case
     * @param folded the name without diacritics
     * @param visible whether the administrator sees it; no message may reveal an account that is not visible
     */
    record Account(UUID id, String login, String folded, boolean visible) {}

    /**
     * A membership that an account holds, or that a pending invitation offers.
     *
     * @param person null for a membership that an invitation offers
     * @param login in lower case
     * @param name as stored; empty when the invitation has none
     */
    record KnownMembership(@Nullable UUID person, String login, String name, UUID agency, Role role) {}

    /**
     * An account or a pending invitation by name and agency.
     *
     * @param name without diacritics for an account, as typed for an invitation
     */
    record Namesake(String name, UUID agency, String login) {}

    Map<String, Account> accounts(Viewer admin, Collection<String> logins) {
        return sql
                .sql("""
                        select p.id, lower(p.login) as login, p.folded,
                               exists (select 1 from agency.lines l where l.above_id = :own and l.below_id = p.agency_id)
                            or exists (select 1 from access.memberships m
                                         join agency.lines l on l.below_id = m.agency_id and l.above_id = :own
                                        where m.person_id = p.id and m.ended_at is null) as visible
                          from access.people p where lower(p.login) = any(:logins)
                        """)
                .param("own", admin.agency())
                .param("logins", logins.toArray(String[]::new))
                .query(Account.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Account::login, Function.identity()));
    }

    /**
     * The current and future memberships of these logins, and the pending invitations to them that have not expired, at
     * agencies of the administrator's scope.
     */
    List<KnownMembership> memberships(Viewer admin, Collection<String> logins) {
        return sql.sql("""
                        select p.id as person, lower(p.login) as login, p.name, m.agency_id as agency, m.role
                          from access.people p
                          join access.memberships m on m.person_id = p.id and m.ended_at is null
                           and (m.valid_until is null or m.valid_until >= :today)
                          join agency.lines l on l.below_id = m.agency_id and l.above_id = :own
                         where lower(p.login) = any(:logins)
                        union all
                        select null, lower(i.login), coalesce(i.name, ''), i.agency_id, i.role
                          from access.invitations i
                          join agency.lines l on l.below_id = i.agency_id and l.above_id = :own
                         where lower(i.login) = any(:logins) and i.role is not null and i.accepted_at is null
                           and i.withdrawn_at is null and i.expires_at > :now
                        """)
                .param("own", admin.agency())
                .param("today", LocalDate.now(clock))
                .param("now", SqlValues.at(clock.instant()))
                .param("logins", logins.toArray(String[]::new))
                .query(KnownMembership.class)
                .list();
    }

    /**
     * The accounts of these agencies, and the pending invitations there that have not expired. The caller has checked
     * that the agencies lie within the administrator's scope.
     */
    List<Namesake> namesakes(Collection<UUID> agencies) {
        return sql.sql("""
                        select p.folded as name, p.agency_id as agency, p.login
                          from access.people p where p.agency_id = any(:agencies)
                        union all
                        select i.name, i.agency_id, i.login
                          from access.invitations i
                         where i.agency_id = any(:agencies) and i.role is not null and i.name is not null and i.login is not null
                           and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > :now
                        """)
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("now", SqlValues.at(clock.instant()))
                .query(Namesake.class)
                .list();
    }

    /** The logins among these, in lower case, that an account or pending invitation at any agency already uses. */
    Set<String> existing(Collection<String> logins) {
        return new HashSet<>(sql.sql("""
                        select lower(login) from access.people where lower(login) = any(:logins)
                        union
                        select lower(login) from access.invitations
                         where lower(login) = any(:logins) and accepted_at is null and withdrawn_at is null
                        """)
                .param("logins", logins.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    String loginOf(Viewer admin) {
        return sql.sql("select login from access.people where id = ?")
                .param(admin.person())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
