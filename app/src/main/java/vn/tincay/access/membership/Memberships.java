package vn.tincay.access.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.viewer.Role;

/** Reads accounts with the memberships that they may act in now. */
@Component
public class Memberships {

    /**
     * An account that may act: not suspended, with at least one membership in force at an agency that has not ended.
     * The memberships are sorted by their first day.
     *
     * @param secondFactor whether a second factor is set up
     */
    public record ActivePerson(
            UUID person,
            String login,
            String name,
            String language,
            boolean secondFactor,
            List<Membership> memberships) {

        /** The membership with this id; the first one when the account has no such membership. */
        public Membership chosen(@Nullable UUID id) {
            return memberships.stream()
                    .filter(membership -> membership.id().equals(id))
                    .findFirst()
                    .orElse(memberships.getFirst());
        }
    }

    private record Row(String login, String name, String language, boolean secondFactor, Membership membership) {}

    private final JdbcClient sql;
    private final Clock clock;

    Memberships(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Reads account and memberships with one query, because every request needs them. Empty when the account may not
     * act.
     */
    @Transactional(readOnly = true)
    public Optional<ActivePerson> of(UUID person) {
        var rows = sql.sql("""
                        select p.login, p.name, p.language, m.id, m.agency_id, a.name as agency_name, a.level, m.role,
                               exists (select 1 from access.authenticators c
                                        where c.person_id = p.id and c.confirmed_at is not null)
                            or exists (select 1 from access.passkeys k where k.person_id = p.id) as second_factor
                          from access.people p
                          join access.memberships m on m.person_id = p.id and m.ended_at is null
                               and m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)
                          join agency.agencies a on a.id = m.agency_id
                               and (a.valid_to is null or a.valid_to >= :today)
                         where p.id = :person
                           and not exists (select 1 from access.suspensions s
                                            where s.person_id = p.id and s.lifted_at is null)
                         order by m.valid_from, m.id
                        """)
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Row(
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getBoolean("second_factor"),
                        new Membership(
                                row.getObject("id", UUID.class),
                                row.getObject("agency_id", UUID.class),
                                row.getString("agency_name"),
                                row.getString("level"),
                                Role.valueOf(row.getString("role")))))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first = rows.getFirst();
        return Optional.of(new ActivePerson(
                person,
                first.login(),
                first.name(),
                first.language(),
                first.secondFactor(),
                rows.stream().map(Row::membership).toList()));
    }

    /**
     * The name of the agency that ended last among those where the person still holds a membership, which explains
     * why {@link #of} is empty. Empty when no such agency has ended, or the person is suspended.
     */
    @Transactional(readOnly = true)
    public Optional<String> endedAgency(UUID person) {
        return sql.sql("""
                        select a.name
                          from access.memberships m join agency.agencies a on a.id = m.agency_id
                         where m.person_id = :person and m.ended_at is null and a.valid_to < :today
                           and (m.valid_until is null or m.valid_until >= :today)
                           and not exists (select 1 from access.suspensions s
                                            where s.person_id = m.person_id and s.lifted_at is null)
                         order by a.valid_to desc, m.id limit 1
                        """)
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional();
    }
}
