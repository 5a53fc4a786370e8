package vn.tincay.report.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.ReportState;
import vn.tincay.report.Reports;
import vn.tincay.report.StoredReportState;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Accepts a report at the agency it was sent to, or returns it with reasons bound to cells. */
@Component
@Transactional
public class ReceivingReport {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final ReportGate gate;
    private final ReportNotices notices;
    private final Clock clock;

    ReceivingReport(JdbcClient sql, Reports reports, Forms forms, ReportGate gate, ReportNotices notices, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.gate = gate;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param stepInput from the receiver's page, which must show the current report */
    public Outcome<Report> accept(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(viewer, id, ReportStep.RECEIVE, stepInput, report -> List.of(), report -> {
            insertAct(viewer, report, "receipts");
            gate.record(viewer, report, ReportStep.RECEIVE, stepInput, null);
            StoredReportState.write(sql, report, ReportState.ACCEPTED);
            notices.received(viewer, report);
            return reports.visibleTo(viewer).require(id);
        });
    }

    /** @param fingerprint the fingerprint of the receiver's page */
    public Outcome<Report> returnReport(Viewer viewer, UUID id, String fingerprint, List<ReturnReason> reasons) {
        var stepInput = StepInput.of(reasons.isEmpty() ? "" : reasons.getFirst().words(), fingerprint);
        return gate.take(
                viewer,
                id,
                ReportStep.RETURN,
                stepInput,
                report -> returnProblems(report, reasons),
                report -> returnReport(viewer, report, stepInput, reasons));
    }

    private Report returnReport(Viewer viewer, Report report, StepInput stepInput, List<ReturnReason> reasons) {
        insertAct(viewer, report, "returns");
        for (int i = 0; i < reasons.size(); i++) {
            sql.sql(
                            "insert into report.return_reasons (report_id, version, position, cell, reason) values (?, ?, ?, ?, ?)")
                    .param(report.id())
                    .param(report.version())
                    .param(i)
                    .param(reasons.get(i).cell())
                    .param(reasons.get(i).words().strip())
                    .update();
        }
        gate.record(viewer, report, ReportStep.RETURN, stepInput, stepInput.words());
        StoredReportState.write(sql, report, ReportState.RETURNED);
        notices.returned(viewer, report, stepInput.words());
        return reports.visibleTo(viewer).require(report.id());
    }

    private List<Problem> returnProblems(Report report, List<ReturnReason> reasons) {
        var refusal = new ArrayList<Problem>();
        var form = forms.in(report.form(), report.period());
        if (reasons.isEmpty()) {
            refusal.add(Problem.at("reason", "report.return.reason-missing"));
        }
        for (var reason : reasons) {
            if (reason.cell() != null && form.cell(reason.cell()).isEmpty()) {
                throw new NotFound();
            }
            StepInput.reasonProblem("reason", reason.words(), "report.return.reason-missing")
                    .ifPresent(refusal::add);
        }
        if (isIncludedInLocked(report)) {
            refusal.add(Problem.of("report.return.locked-above"));
        }
        return refusal;
    }

    private boolean isIncludedInLocked(Report report) {
        return sql.sql("""
                        select exists (select 1 from report.sources f join report.reports r on r.id = f.report_id
                         where f.child_id = ? and f.child_version = ? and r.locked
                           and f.version = (select max(version) from report.submissions where report_id = r.id))
                        """)
                .params(report.id(), report.version())
                .query(Boolean.class)
                .single();
    }

    private void insertAct(Viewer viewer, Report report, String table) {
        sql.sql("insert into report." + table
                        + " (report_id, version, agency_id, person_id, person_name, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        report.id(),
                        report.version(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()))
                .update();
    }
}
