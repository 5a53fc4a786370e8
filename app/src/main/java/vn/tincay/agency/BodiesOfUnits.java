package vn.tincay.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.place.UnitUse;

/** Counts the agencies that serve each unit. */
@Component
class BodiesOfUnits implements UnitUse {

    private record Count(int unit, long bodies) {}

    private final JdbcClient sql;

    BodiesOfUnits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Kind, Map<Integer, Long>> of(List<Integer> units, LocalDate day) {
        var counts = sql.sql("""
                        select unit_id as unit, count(*) as bodies from agency.agencies
                         where unit_id = any(:units::int[]) and (valid_to is null or valid_to >= :day)
                         group by unit_id
                        """)
                .param("units", units.toArray(Integer[]::new))
                .param("day", day)
                .query(Count.class)
                .list();
        return Map.of(Kind.BODIES, counts.stream().collect(Collectors.toMap(Count::unit, Count::bodies)));
    }
}
