package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * A head approves a report, and with it everything it stands on: all of it is locked. A consolidated report is approved
 * by its own head or one above; a report that stands on nothing below, by a head above (or its own at the top).
 */
@Component
@Transactional
public class Approving {

    private final JdbcClient sql;
    private final Reports reports;
    private final Consolidated consolidated;
    private final Clock clock;

    Approving(JdbcClient sql, Reports reports, Consolidated consolidated, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.consolidated = consolidated;
        this.clock = clock;
    }

    /** How many reports are locked now that were not before. Approving the same version twice changes nothing. */
    public Outcome<Integer> approve(Viewer viewer, UUID id, int version) {
        var report = reports.visibleTo(viewer).require(id);
        lockBranch(id);
        report = reports.locked(id);
        if (report.locked() && report.version() == version) {
            return Outcome.done(0);
        }
        var problems = problems(viewer, report, version);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(approveBranch(viewer, report));
    }

    /** What stands in the way, for the page before anyone presses the button. */
    public List<Problem> problems(Viewer viewer, Report report, int version) {
        if (!viewer.is(Role.HEAD)) {
            return List.of(Problem.of("report.approval.head-only"));
        }
        if (!report.allows(Step.APPROVE)) {
            return List.of(Problem.of(Step.APPROVE.closed(report.state(), report.locked())));
        }
        if (report.version() != version) {
            return List.of(Problem.of("report.receipt.newer-version"));
        }
        boolean own = report.isOf(viewer.agency());
        if (own && report.receiver() != null && consolidated.sources(report.id(), version) == 0) {
            return List.of(Problem.of("report.approval.from-above"));
        }
        if (!own && report.state() != State.ACCEPTED) {
            return List.of(Problem.of("report.approval.not-received"));
        }
        if (hasStaleBranch(report)) {
            return List.of(Problem.of("report.approval.stale"));
        }
        return hasUndecidedBelow(report) ? List.of(Problem.of("report.approval.undecided")) : List.of();
    }

    private static final String BRANCH = """
            with recursive branch (id, version) as (
                select ?::uuid, (select max(version) from report.submissions where report_id = ?::uuid)
                 union
                select f.child_id, f.child_version from branch b
                  join report.sources f on f.report_id = b.id and f.version = b.version)
            """;

    /** Rows are locked in one order, so that two heads never wait for each other. */
    private void lockBranch(UUID id) {
        sql.sql(
                        BRANCH
                                + "select r.id from report.reports r where r.id in (select id from branch) order by r.id for update")
                .params(id, id)
                .query(UUID.class)
                .list();
    }

    private int approveBranch(Viewer viewer, Report report) {
        sql.sql(BRANCH + """
                        insert into report.approvals (report_id, version, through_id, agency_id, person_id, person_name, at)
                        select b.id, b.version, ?, ?, ?, ?, ? from branch b
                            on conflict (report_id, version) do nothing
                        """)
                .params(
                        report.id(),
                        report.id(),
                        report.id(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        OffsetDateTime.now(clock))
                .update();
        return sql.sql(BRANCH
                        + "update report.reports set locked = true where not locked and id in (select id from branch)")
                .params(report.id(), report.id())
                .update();
    }

    private boolean hasStaleBranch(Report report) {
        return sql.sql(BRANCH + """
                        select exists (select 1 from branch b join report.reports r on r.id = b.id
                         where b.id <> ? and (r.state <> 'ACCEPTED'
                            or b.version <> (select max(version) from report.submissions where report_id = b.id)))
                        """)
                .params(report.id(), report.id(), report.id())
                .query(Boolean.class)
                .single();
    }

    /** A report below that was sent and neither accepted nor returned would be approved over. */
    private boolean hasUndecidedBelow(Report report) {
        return sql.sql("""
                        select exists (select 1 from report.reports r
                          join report.reporters p on p.form = r.form and p.agency_id = r.agency_id and p.receiver_id = ?
                         where r.form = ? and r.period = ? and r.state = 'SUBMITTED')
                        """)
                .params(report.agency(), report.form(), report.period().toString())
                .query(Boolean.class)
                .single();
    }
}
