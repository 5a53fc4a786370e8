package vn.tincay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Person data for other rooms: names of people and the recipients of notices. */
@Component
public class People {

    private record Named(UUID id, String name) {}

    private final JdbcClient sql;
    private final Clock clock;

    People(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The names of these people, for records that the viewer may see. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select id, name from access.people where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Everybody who holds one of these roles at the agency today and is not suspended. */
    public List<UUID> at(UUID agency, Role... roles) {
        return sql.sql("""
                        select distinct m.person_id from access.memberships m
                         where m.agency_id = :agency and m.role = any(:roles) and m.ended_at is null
                           and m.valid_from <= :today
                           and (m.valid_until is null or m.valid_until >= :today)
                           and not exists (select 1 from access.suspensions s
                                            where s.person_id = m.person_id and s.lifted_at is null)
                        """)
                .param("agency", agency)
                .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    /** The agencies where the person holds a membership today, suspended or not. */
    public List<UUID> agenciesOf(UUID person) {
        return sql.sql("""
                        select distinct agency_id from access.memberships
                         where person_id = :person and ended_at is null and valid_from <= :today
                           and (valid_until is null or valid_until >= :today)
                        """)
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    /**
     * For each account the nearest agency, from its own upwards, where somebody administers accounts today; accounts
     * without such an agency are left out.
     */
    public List<UUID> administeringAgencies(Collection<UUID> people) {
        return sql.sql("""
                        select nearest.agency
                          from access.people p
                          cross join lateral (
                               select l.above_id as agency
                                 from agency.lines l
                                 join access.memberships m on m.agency_id = l.above_id and m.role = 'ADMINISTRATOR'
                                      and m.ended_at is null and m.valid_from <= :today
                                      and (m.valid_until is null or m.valid_until >= :today)
                                where l.below_id = p.agency_id
                                order by l.distance limit 1) nearest
                         where p.id = any (:people::uuid[])
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    /** The login of the viewer's account. */
    public String login(Viewer viewer) {
        return sql.sql("select login from access.people where id = ?")
                .param(viewer.person())
                .query(String.class)
                .single();
    }

    /** Stores the language of the viewer's pages and messages: {@code vi} or {@code en}. */
    public void storeLanguage(Viewer viewer, String language) {
        sql.sql("update access.people set language = ? where id = ?")
                .params(language, viewer.person())
                .update();
    }
}
