package vn.tincay.report.past.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.viewer.Viewer;

/**
 * Finds the agency to which a unit's figures of a past period belong: the one that had to report then
 * (docs/decisions/0016), else the one that reports for the unit to the viewer's agency at another time, else the
 * unit's People's Committee of the period.
 */
@Component
class PastReporters {

    private static final String FIND = """
            with recursive asked as materialized (select * from report.asked(:form, :period)),
            below (agency_id) as (
                select :me::uuid
                 union
                select a.agency_id from below b join asked a on a.receiver_id = b.agency_id),
            candidates as (
                select p.unit_id, p.agency_id, 1 as place,
                       p.agency_id in (select agency_id from below)
                       or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = p.agency_id) as mine
                  from asked p where p.unit_id = any(:units)
                 union all
                select p.unit_id, p.agency_id, 2, true from report.reporters p
                 where p.form = :form and p.unit_id = any(:units) and p.receiver_id = :me
                 union all
                select g.unit_id, g.id, 3, true from agency.agencies g
                 where g.unit_id = any(:units) and g.kind = 'PEOPLES_COMMITTEE')
            select distinct on (c.unit_id) c.unit_id, a.id, a.name, c.mine,
                   exists (select 1 from report.reporters r where r.form = :form and r.receiver_id = a.id) as whole
              from candidates c
              join agency.agencies a on a.id = c.agency_id
               and a.valid_from <= :closes and (a.valid_to is null or a.valid_to >= :begins)
             order by c.unit_id, c.place, c.mine desc, a.id
            """;

    private final JdbcClient sql;

    PastReporters(JdbcClient sql) {
        this.sql = sql;
    }

    /** The agencies by unit; a unit without one is left out. */
    Map<Integer, PastReporter> of(Viewer viewer, String form, Period period, Collection<Integer> units) {
        var closes = ReportWindow.closing(period);
        var reporters = new HashMap<Integer, PastReporter>();
        sql.sql(FIND)
                .param("form", form)
                .param("period", period.toString())
                .param("me", viewer.agency())
                .param("units", units.toArray(Integer[]::new))
                .param("closes", closes)
                .param("begins", closes.minusMonths(period.months()).plusDays(1))
                .query(row -> {
                    reporters.put(
                            row.getInt("unit_id"),
                            new PastReporter(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getBoolean("mine"),
                                    row.getBoolean("whole")));
                });
        return reporters;
    }

    /** The viewer's own agency. */
    PastReporter own(Viewer viewer, String form) {
        boolean whole = sql.sql("select exists (select 1 from report.reporters where form = ? and receiver_id = ?)")
                .params(form, viewer.agency())
                .query(Boolean.class)
                .single();
        return new PastReporter(viewer.agency(), viewer.agencyName(), true, whole);
    }
}
