package vn.tincay.report.approval;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.viewer.Viewer;

/**
 * Opens an approved report for correction, together with every approved report that includes it directly or indirectly,
 * so that no approved report includes figures that may change.
 */
@Component
@Transactional
public class CorrectingReport {

    /** Selects the given report and the locked reports whose newest version includes it, directly or indirectly. */
    private static final String REPORTS_ABOVE = """
            with recursive standing (id) as (
                select ?::uuid
                 union
                select f.report_id from standing s
                  join report.sources f on f.child_id = s.id
                   and f.child_version = (select max(version) from report.submissions where report_id = s.id)
                  join report.reports r on r.id = f.report_id and r.locked
                   and f.version = (select max(version) from report.submissions where report_id = r.id))
            """;

    private final JdbcClient sql;
    private final Reports reports;
    private final ReportGate gate;
    private final Clock clock;

    CorrectingReport(JdbcClient sql, Reports reports, ReportGate gate, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.gate = gate;
        this.clock = clock;
    }

    /** Opens the report and those including it; returns their number. A second click on the same page returns 0. */
    public Outcome<Integer> open(Viewer viewer, UUID id, StepInput stepInput) {
        reports.visibleTo(viewer).require(id);
        sql.sql(
                        REPORTS_ABOVE
                                + "select r.id from report.reports r where r.id in (select id from standing) order by r.id for update")
                .param(id)
                .query(UUID.class)
                .list();
        return gate.take(
                viewer,
                id,
                ReportStep.CORRECT,
                stepInput,
                report -> problems(viewer, report, stepInput),
                report -> open(viewer, report, stepInput),
                repeated -> 0);
    }

    private List<Problem> problems(Viewer viewer, Report report, StepInput stepInput) {
        var missing = stepInput.reasonProblem("report.correction.reason-missing");
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        var top = highestApproved(report);
        return mayStart(viewer, report, top)
                ? List.of()
                : List.of(Problem.of("report.correction.starts-above", top.agencyName()));
    }

    private int open(Viewer viewer, Report report, StepInput stepInput) {
        gate.record(viewer, report, ReportStep.CORRECT, stepInput, stepInput.words());
        return openAll(
                viewer, report, highestApproved(report), stepInput.words().strip());
    }

    /** The highest approved report that includes this one, else this one; a correction must begin there. */
    public Report highestApproved(Report report) {
        var top = sql.sql(REPORTS_ABOVE + """
                        select s.id from standing s
                         where not exists (
                               select 1 from report.sources f join report.reports r on r.id = f.report_id and r.locked
                                where f.child_id = s.id
                                  and f.child_version = (select max(version) from report.submissions where report_id = s.id)
                                  and f.version = (select max(version) from report.submissions where report_id = r.id))
                         limit 1
                        """)
                .param(report.id())
                .query(UUID.class)
                .single();
        return sql.sql(Reports.SELECT + " where r.id = ?")
                .param(top)
                .query(Reports::read)
                .single();
    }

    private boolean mayStart(Viewer viewer, Report report, Report top) {
        if (top.isOf(viewer.agency())) {
            return !top.id().equals(report.id()) || gate.isApprovedByOwnHead(report);
        }
        return sql.sql("select report.stands_above(?, ?, ?, ?)")
                .params(top.form(), top.period().toString(), viewer.agency(), top.agency())
                .query(Boolean.class)
                .single();
    }

    private int openAll(Viewer viewer, Report meant, Report top, String reason) {
        sql.sql(REPORTS_ABOVE + """
                        insert into report.corrections
                               (report_id, version, started_at_id, meant_id, reason, agency_id, person_id, person_name, at)
                        select s.id, (select max(version) from report.submissions where report_id = s.id),
                               ?, ?, ?, ?, ?, ?, ? from standing s
                        """)
                .params(
                        meant.id(),
                        top.id(),
                        meant.id(),
                        reason,
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()))
                .update();
        sql.sql(REPORTS_ABOVE + """
                        insert into report.steps (report_id, version, step, reason, agency_id, person_id, person_name, at)
                        select s.id, (select max(version) from report.submissions where report_id = s.id),
                               'CORRECT', ?, ?, ?, ?, ? from standing s where s.id <> ?
                        """)
                .params(
                        meant.id(),
                        reason,
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()),
                        meant.id())
                .update();
        return sql.sql(
                        REPORTS_ABOVE
                                + "update report.reports set state = 'CORRECTING', locked = false where id in (select id from standing)")
                .param(meant.id())
                .update();
    }
}
