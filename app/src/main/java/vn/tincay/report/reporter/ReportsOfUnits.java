package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.place.UnitUse;

/** Counts the reports made for units, and the bodies in them that must report. */
@Component
class ReportsOfUnits implements UnitUse {

    private record Count(int unit, long reports, long reporters) {}

    private final JdbcClient sql;

    ReportsOfUnits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Kind, Map<Integer, Long>> of(List<Integer> units, LocalDate day) {
        var counts = sql.sql("""
                        select u.unit,
                               (select count(*) from report.reports r where r.unit_id = u.unit)
                               + (select count(*) from report.past_figures f where f.unit_id = u.unit) as reports,
                               (select count(distinct p.agency_id) from report.reporters p
                                 where p.unit_id = u.unit and (p.valid_to is null or p.valid_to >= :day)) as reporters
                          from unnest(:units::int[]) as u (unit)
                        """)
                .param("day", day)
                .param("units", units.toArray(Integer[]::new))
                .query(Count.class)
                .list();
        return Map.of(
                Kind.REPORTS, counts.stream().collect(Collectors.toMap(Count::unit, Count::reports)),
                Kind.REPORTERS, counts.stream().collect(Collectors.toMap(Count::unit, Count::reporters)));
    }
}
