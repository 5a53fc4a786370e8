package vn.tincay.site.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much hangs on units that are about to end: counts, never content. */
@Component
public class Hanging {

    /** One unit with what stays readable under the new one. */
    public record Load(int unit, long reports, long bodies, long people, long reporters) {}

    private final JdbcClient sql;

    Hanging(JdbcClient sql) {
        this.sql = sql;
    }

    List<Load> on(List<Integer> units, LocalDate day) {
        return sql.sql("""
                        select u.unit,
                               (select count(*) from report.reports r where r.unit_id = u.unit) as reports,
                               (select count(*) from agency.agencies a
                                 where a.unit_id = u.unit and (a.valid_to is null or a.valid_to >= :day)) as bodies,
                               (select count(distinct m.person_id) from access.memberships m
                                  join agency.agencies a on a.id = m.agency_id
                                 where a.unit_id = u.unit and m.ended_at is null) as people,
                               (select count(distinct p.agency_id) from report.reporters p
                                 where p.unit_id = u.unit and (p.valid_to is null or p.valid_to >= :day)) as reporters
                          from unnest(:units::int[]) with ordinality as u (unit, place)
                         order by u.place
                        """)
                .param("day", day)
                .param("units", units.toArray(Integer[]::new))
                .query(Load.class)
                .list();
    }

    /** The people whose seats must be given anew, since their body ends. */
    long peopleAt(UUID agency) {
        return sql.sql(
                        "select count(distinct person_id) from access.memberships where agency_id = ? and ended_at is null")
                .param(agency)
                .query(Long.class)
                .single();
    }
}
