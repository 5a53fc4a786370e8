package vn.tincay.report.reporter.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;

/** The agency through which a viewer follows reports: the viewer's own, or the nearest below that receives any. */
@Component
public class NearestReceiver {

    /** @param forms codes of the forms on which the agency receives reports */
    public record Receiver(UUID agency, List<String> forms) {}

    private record Line(UUID receiver, String form) {}

    private final JdbcClient sql;

    NearestReceiver(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The nearest receiver at or below the viewer's agency, today; of several equally near ones the one to which most
     * agencies report; empty when there is none. A People's Committee follows the reports through its department.
     */
    public Optional<Receiver> of(Viewer viewer) {
        // "offset 0" has the database look up the line of each of the few receivers. Without it the database reads all
        // lines of the viewer, tens of thousands for a ministry.
        var lines = sql.sql("""
                        with received as (
                            select p.receiver_id, p.form, count(*) as reporters
                              from report.reporters p
                             where p.receiver_id is not null and (p.valid_to is null or p.valid_to >= current_date)
                             group by p.receiver_id, p.form),
                        near as (
                            select r.receiver_id from received r
                             cross join lateral (select distance from agency.lines
                                                  where above_id = ? and below_id = r.receiver_id offset 0) l
                             group by r.receiver_id, l.distance
                             order by l.distance, sum(r.reporters) desc, r.receiver_id limit 1)
                        select r.receiver_id as receiver, r.form from received r join near using (receiver_id)
                         order by r.form
                        """).param(viewer.agency()).query(Line.class).list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Receiver(
                        lines.getFirst().receiver(),
                        lines.stream().map(Line::form).toList()));
    }
}
