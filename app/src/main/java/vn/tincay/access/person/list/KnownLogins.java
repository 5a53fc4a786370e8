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

/** What a list meets: accounts, their memberships and open invitations, each found for all rows in one statement. */
@Component
class KnownLogins {

    private final JdbcClient sql;
    private final Clock clock;

    KnownLogins(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param visible whether the administrator manages it; of another account nothing may be said */
    record Account(UUID id, String login, String folded, boolean visible) {}

    /** A membership that exists or is offered; {@code person} is null for one that is offered. */
    record Place(@Nullable UUID person, String login, String name, UUID agency, Role role) {}

    /** An account or an open invitation by name and agency. */
    record Namesake(String folded, UUID agency, String login) {}

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

    /** The memberships and open invitations of these logins at agencies of the administrator. */
    List<Place> places(Viewer admin, Collection<String> logins) {
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
                .query(Place.class)
                .list();
    }

    /** Accounts and open invitations at these agencies; the caller has resolved the agencies for the administrator. */
    List<Namesake> namesakes(Collection<UUID> agencies) {
        return sql.sql("""
                        select p.folded, p.agency_id as agency, p.login
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

    /** Which of these logins an account or an open invitation has, anywhere. */
    Set<String> taken(Collection<String> logins) {
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
