package vn.tincay.report.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.extension.Extensions;
import vn.tincay.report.Report;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** The extensions of reports: the reporting agency asks for one, the receiver decides. */
@Component
public class ReportExtensions extends Extensions<Report> {

    /** A request that waits for the viewer's agency. */
    public record Waiting(UUID report, String form, Period period, String agencyName, LocalDate requestedOn) {}

    private final JdbcClient sql;

    ReportExtensions(JdbcClient sql, Clock clock) {
        super(sql, clock, "report.extensions", "report_id", Report::id);
        this.sql = sql;
    }

    public List<Waiting> waiting(Viewer viewer) {
        return sql.sql("""
                        select r.id, r.form, r.period, a.name, e.wished_on
                          from report.extensions e
                          join report.reports r on r.id = e.report_id
                          join agency.agencies a on a.id = r.agency_id
                          join report.asked(r.form, r.period) p on p.agency_id = r.agency_id
                         where e.granted is null and e.replaced_at is null and p.receiver_id = ?
                         order by e.id
                        """)
                .param(viewer.agency())
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Period.of(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
    }
}
