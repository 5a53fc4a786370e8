package vn.tincay.report.approval;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.viewer.Viewer;

/** A report with everything its newest version includes, at all levels: what one approval locks. */
@Component
public class ReportBranch {

    private static final String BRANCH = """
            with recursive branch (id, version) as (
                select ?::uuid, (select max(version) from report.submissions where report_id = ?::uuid)
                 union
                select f.child_id, f.child_version from branch b
                  join report.sources f on f.report_id = b.id and f.version = b.version)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    ReportBranch(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Locks the rows of the branch in a fixed order, which prevents deadlocks between two heads who approve at once.
     */
    void lock(Report report) {
        sql.sql(
                        BRANCH
                                + "select r.id from report.reports r where r.id in (select id from branch) order by r.id for update")
                .params(report.id(), report.id())
                .query(UUID.class)
                .list();
    }

    int approve(Viewer viewer, Report report, String reason) {
        sql.sql(BRANCH + """
                        insert into report.approvals (report_id, version, through_id, agency_id, person_id, person_name, at, reason)
                        select b.id, b.version, ?, ?, ?, ?, ?, case when b.id = ? then nullif(?, '') end from branch b
                            on conflict (report_id, version) do nothing
                        """)
                .params(
                        report.id(),
                        report.id(),
                        report.id(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()),
                        report.id(),
                        reason)
                .update();
        sql.sql(BRANCH + """
                        insert into report.steps (report_id, version, step, agency_id, person_id, person_name, at)
                        select b.id, b.version, 'APPROVE', ?, ?, ?, ? from branch b join report.reports r on r.id = b.id
                         where b.id <> ? and not r.locked
                        """)
                .params(
                        report.id(),
                        report.id(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()),
                        report.id())
                .update();
        return sql.sql(BRANCH
                        + "update report.reports set locked = true where not locked and id in (select id from branch)")
                .params(report.id(), report.id())
                .update();
    }

    boolean isStale(Report report) {
        return sql.sql(BRANCH + """
                        select exists (select 1 from branch b join report.reports r on r.id = b.id
                         where b.id <> ? and (r.state <> 'ACCEPTED'
                            or b.version <> (select max(version) from report.submissions where report_id = b.id)))
                        """)
                .params(report.id(), report.id(), report.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether a report below is sent but neither accepted nor returned; approving would skip that decision. */
    public boolean isUndecided(Report report) {
        return sql.sql("""
                        select exists (select 1 from report.reports r
                          join report.asked(r.form, r.period) p on p.agency_id = r.agency_id and p.receiver_id = ?
                         where r.form = ? and r.period = ? and r.state = 'SENT')
                        """)
                .params(report.agency(), report.form(), report.period().toString())
                .query(Boolean.class)
                .single();
    }
}
