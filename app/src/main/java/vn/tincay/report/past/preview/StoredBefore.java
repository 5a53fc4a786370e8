package vn.tincay.report.past.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;

/** What is stored already for agencies and periods: a report, or past figures from another file. */
@Component
class StoredBefore {

    record Key(UUID agency, Period period) {}

    /**
     * @param report whether it is a report; otherwise it is past figures
     * @param figures what may be compared; null for a report that is not sent
     */
    record Stored(boolean report, @Nullable Figures figures) {}

    private final JdbcClient sql;

    StoredBefore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Key, Stored> of(String form, Collection<Key> keys) {
        var stored = new HashMap<Key, Stored>();
        sql.sql("""
                        with keys as (select * from unnest(:agencies::uuid[], :periods::text[]) as k (agency_id, period))
                        select p.agency_id, p.period, false as report, p.figures::text as figures
                          from keys k join report.past_figures p
                            on p.form = :form and p.period = k.period and p.agency_id = k.agency_id
                         union all
                        select r.agency_id, r.period, true,
                               case when r.state in ('SENT', 'ACCEPTED', 'CORRECTING')
                                    then (select s.figures::text from report.submissions s
                                           where s.report_id = r.id order by s.version desc limit 1) end
                          from keys k join report.reports r
                            on r.form = :form and r.period = k.period and r.agency_id = k.agency_id
                        """)
                .param("form", form)
                .param("agencies", keys.stream().map(Key::agency).toArray(UUID[]::new))
                .param(
                        "periods",
                        keys.stream().map(key -> key.period().toString()).toArray(String[]::new))
                .query(row -> {
                    var key = new Key(row.getObject("agency_id", UUID.class), Period.of(row.getString("period")));
                    var figures = row.getString("figures");
                    var found = new Stored(row.getBoolean("report"), figures == null ? null : Figures.of(figures));
                    stored.merge(key, found, (one, other) -> one.report() ? one : other);
                });
        return stored;
    }

    /** A unit and a period. */
    record UnitKey(int unit, Period period) {}

    /**
     * The names of units that share area with a unit and have figures for the same period, stored or among the given
     * ones: its predecessors and successors, its district, the communes of a district. A report of the district itself
     * has only its own figures.
     */
    Map<UnitKey, String> sharing(String form, Collection<UnitKey> keys) {
        var names = new HashMap<UnitKey, String>();
        sql.sql("""
                        with keys as (select * from unnest(:units::int[], :periods::text[]) as k (unit_id, period)),
                        others as (
                            select k.unit_id, k.period, l.to_id as other, true as by_report
                              from keys k join place.lineage l on l.from_id = k.unit_id and l.to_id <> l.from_id
                             union
                            select k.unit_id, k.period, l.from_id, true
                              from keys k join place.lineage l on l.to_id = k.unit_id and l.to_id <> l.from_id
                             union
                            select k.unit_id, k.period, v.unit_id, true
                              from keys k join place.unit_versions v on v.district_id = k.unit_id and v.unit_id <> k.unit_id
                             union
                            select k.unit_id, k.period, v.district_id, false
                              from keys k join place.unit_versions v on v.unit_id = k.unit_id and v.district_id <> k.unit_id)
                        select o.unit_id, o.period, min(n.full_name) as name
                          from others o join place.unit_versions n on n.unit_id = o.other
                         where exists (select 1 from keys k where k.unit_id = o.other and k.period = o.period)
                            or exists (select 1 from report.past_figures p
                                        where p.form = :form and p.period = o.period and p.unit_id = o.other)
                            or o.by_report
                               and exists (select 1 from report.reports r
                                            where r.form = :form and r.period = o.period and r.unit_id = o.other)
                         group by o.unit_id, o.period
                        """)
                .param("form", form)
                .param("units", keys.stream().map(UnitKey::unit).toArray(Integer[]::new))
                .param(
                        "periods",
                        keys.stream().map(key -> key.period().toString()).toArray(String[]::new))
                .query(row -> {
                    names.put(
                            new UnitKey(row.getInt("unit_id"), Period.of(row.getString("period"))),
                            row.getString("name"));
                });
        return names;
    }

    static List<Key> keys(Collection<PastRow> rows) {
        return rows.stream().flatMap(row -> row.key().stream()).distinct().toList();
    }
}
