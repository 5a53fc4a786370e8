package vn.tincay.report.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.Reports;
import vn.tincay.report.StoredReportState;
import vn.tincay.viewer.Viewer;

/** Withdraws an unsigned report from the head: its drafter takes it back, or the head hands it back with a reason. */
@Component
@Transactional
public class WithdrawingReport {

    private final JdbcClient sql;
    private final Reports reports;
    private final ReportGate gate;
    private final ReportNotices notices;

    WithdrawingReport(JdbcClient sql, Reports reports, ReportGate gate, ReportNotices notices) {
        this.sql = sql;
        this.reports = reports;
        this.gate = gate;
        this.notices = notices;
    }

    /** @param stepInput with a reason, optional for a drafter */
    public Outcome<Report> withdraw(Viewer viewer, UUID id, StepInput stepInput) {
        boolean head = reports.visibleTo(viewer).require(id).roleAllows(ReportStep.HAND_BACK, viewer);
        var step = head ? ReportStep.HAND_BACK : ReportStep.TAKE_BACK;
        return gate.take(
                viewer, id, step, stepInput, report -> List.of(), report -> withdraw(viewer, report, step, stepInput));
    }

    private Report withdraw(Viewer viewer, Report report, ReportStep step, StepInput stepInput) {
        var submitter = sql.sql("delete from report.presentations where report_id = ? returning person_id")
                .param(report.id())
                .query(UUID.class)
                .optional();
        gate.record(viewer, report, step, stepInput, stepInput.words());
        StoredReportState.write(sql, report, StoredReportState.beforeSubmission(sql, report));
        if (step == ReportStep.HAND_BACK) {
            notices.handedBack(viewer, report, submitter.orElse(null));
        } else {
            notices.takenBack(viewer, report);
        }
        return reports.visibleTo(viewer).require(report.id());
    }
}
