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
     * @param report whether a report exists; otherwise it is past figures
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

    static List<Key> keys(Collection<PastRow> rows) {
        return rows.stream().flatMap(row -> row.key().stream()).distinct().toList();
    }
}
