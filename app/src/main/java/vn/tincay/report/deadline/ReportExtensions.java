package vn.tincay.report.deadline;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.extension.Extensions;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.viewer.Viewer;

/** The extensions of reports: the reporting agency asks for one, the receiver decides. */
@Component
public class ReportExtensions extends Extensions<Report> {

    private final JdbcClient sql;

    ReportExtensions(JdbcClient sql, Clock clock) {
        super(sql, clock, "report.extensions", "report_id", Report::id);
        this.sql = sql;
    }

    /** The reports with a request for an extension on which the viewer's agency must decide. */
    public List<Report> waiting(Viewer viewer) {
        return sql.sql(Reports.SELECT + """
                          join report.extensions e on e.report_id = r.id and e.granted is null and e.replaced_at is null
                         where p.receiver_id = ? and r.state <> 'ACCEPTED'
                         order by e.id
                        """)
                .param(viewer.agency())
                .query(Reports::read)
                .list();
    }
}
