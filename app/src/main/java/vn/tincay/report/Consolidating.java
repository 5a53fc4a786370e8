package vn.tincay.report;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Taking what has been accepted from below into the report: the newest accepted version of every report sent here. */
@Component
@Transactional
public class Consolidating {

    private final JdbcClient sql;
    private final Reports reports;

    Consolidating(JdbcClient sql, Reports reports) {
        this.sql = sql;
        this.reports = reports;
    }

    /** How many reports the consolidated one stands on now. Doing it again takes in what came since. */
    public Outcome<Integer> take(Viewer viewer, UUID id) {
        reports.visibleTo(viewer).requireOwn(id);
        var report = reports.locked(id);
        if (!report.allows(Step.CONSOLIDATE)) {
            return Outcome.refused(Problem.of(Step.CONSOLIDATE.closed(report.state(), report.locked())));
        }
        sql.sql("delete from report.sources where report_id = ? and version = ?")
                .params(id, report.nextVersion())
                .update();
        // The rows of the reports below are shared-locked: none can be returned while it is being taken in.
        int taken = sql.sql("""
                        with below as materialized (
                            select r.id from report.reports r
                             where r.form = ? and r.period = ? and r.state = 'ACCEPTED'
                               and ? = (select p.receiver_id from report.reporters p
                                         where p.form = r.form and p.agency_id = r.agency_id
                                         order by p.valid_from desc limit 1)
                             order by r.id for share)
                        insert into report.sources (report_id, version, child_id, child_version)
                        select ?, ?, b.id, (select max(version) from report.submissions where report_id = b.id) from below b
                        """)
                .params(report.form(), report.period().toString(), viewer.agency(), id, report.nextVersion())
                .update();
        if (taken == 0) {
            return Outcome.refused(Problem.of("report.consolidation.nothing-accepted"));
        }
        return Outcome.done(taken);
    }
}
