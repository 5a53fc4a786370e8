package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.AgencyEnded;
import vn.tincay.place.MergerUndone;
import vn.tincay.place.UnitsMerged;

/**
 * Transfers reporting when bodies end: a successor that takes over all work, or the whole work on gender, reports to
 * the same receiver. Existing reports stay with the body that made them. Repeating a transfer changes nothing.
 */
@Component
@Transactional
public class TransferringReporters {

    private final JdbcClient sql;

    TransferringReporters(JdbcClient sql) {
        this.sql = sql;
    }

    /** Completes the transfers of bodies ended by new reference data, and of a merger that was interrupted. */
    @EventListener(ApplicationReadyEvent.class)
    public void transferAtStart() {
        transfer();
    }

    /** Handles the end of bodies; their successors are already registered. */
    @EventListener({UnitsMerged.class, AgencyEnded.class})
    public void onEnd() {
        transfer();
    }

    @EventListener
    public void onMergerUndone(MergerUndone undone) {
        var merger = undone.merger();
        restore(merger.unit(), merger.old(), merger.firstDay());
    }

    /** @return the number of new lines of reporting */
    public int transfer() {
        lock();
        return sql.sql("""
                with ended as (
                    update report.reporters p set valid_to = greatest(a.valid_to, p.valid_from)
                      from agency.agencies a
                     where a.id = p.agency_id and p.valid_to is null and a.valid_to is not null
                    returning p.form, p.agency_id, p.receiver_id, a.valid_to)
                insert into report.reporters
                       (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from)
                select distinct on (e.form, n.id) e.form, n.id, e.receiver_id, n.level, n.unit_id,
                       coalesce(v.province_id, 0), coalesce(w.code, '00'), greatest(n.valid_from, e.valid_to + 1)
                  from ended e
                  join agency.successions s on s.old_id = e.agency_id and s.whole and s.field in ('all', 'gender')
                  join agency.agencies n on n.id = s.new_id and n.valid_to is null
                  left join lateral (select province_id from place.unit_versions
                                      where unit_id = n.unit_id order by valid_from desc limit 1) v on true
                  left join lateral (select code from place.unit_versions
                                      where unit_id = v.province_id order by valid_from desc limit 1) w on true
                 where n.id is distinct from e.receiver_id
                   and not exists (select 1 from report.reporters x
                                    where x.form = e.form and x.agency_id = n.id
                                      and (x.valid_to is null or x.valid_to >= greatest(n.valid_from, e.valid_to + 1)))
                 order by e.form, n.id, e.valid_to desc
                """).update();
    }

    /**
     * Reverses the transfers of a merger that was undone: the bodies of the old units report again, and the lines of
     * the new unit's bodies are deleted where no report exists.
     */
    public void restore(int unit, List<Integer> old, LocalDate firstDay) {
        lock();
        sql.sql("""
                        delete from report.reporters p using agency.agencies a
                         where a.id = p.agency_id and a.unit_id = ? and not exists
                               (select 1 from report.reports r where r.form = p.form and r.agency_id = p.agency_id)
                        """).param(unit).update();
        sql.sql("""
                        update report.reporters p set valid_to = null
                          from agency.agencies a
                         where a.id = p.agency_id and a.valid_to is null and a.unit_id = any(?) and p.valid_to = ?
                        """).params(old.toArray(Integer[]::new), firstDay.minusDays(1)).update();
    }

    /** Locks all forms in a fixed order, so that concurrent appointments and releases wait. */
    private void lock() {
        sql.sql("select code from report.forms order by code for no key update")
                .query(String.class)
                .list();
    }
}
