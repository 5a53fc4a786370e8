package vn.tincay.access.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.AgencyPeople;
import vn.tincay.place.UnitUse;

/** Counts the people who hold a membership at a body or in a unit. */
@Component
class MembershipCounts implements AgencyPeople, UnitUse {

    private record Count(int unit, long people) {}

    private final JdbcClient sql;

    MembershipCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public long countAt(UUID agency) {
        return sql.sql(
                        "select count(distinct person_id) from access.memberships where agency_id = ? and ended_at is null")
                .param(agency)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Kind, Map<Integer, Long>> of(List<Integer> units, LocalDate day) {
        var counts = sql.sql("""
                        select a.unit_id as unit, count(distinct m.person_id) as people
                          from access.memberships m join agency.agencies a on a.id = m.agency_id
                         where a.unit_id = any(:units::int[]) and m.ended_at is null
                           and m.valid_from <= :day and (m.valid_until is null or m.valid_until >= :day)
                         group by a.unit_id
                        """)
                .param("units", units.toArray(Integer[]::new))
                .param("day", day)
                .query(Count.class)
                .list();
        return Map.of(Kind.PEOPLE, counts.stream().collect(Collectors.toMap(Count::unit, Count::people)));
    }
}
