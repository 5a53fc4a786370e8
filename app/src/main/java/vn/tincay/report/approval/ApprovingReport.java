package vn.tincay.report.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.viewer.Viewer;

/**
 * Approves a report together with all reports it includes, and locks them. A consolidated report is approved by its own
 * head or by the head of its receiver; any other report by the head of its receiver or, at the top of the line of
 * reporting, by its own head.
 */
@Component
@Transactional
public class ApprovingReport {

    private final ReportBranch branch;
    private final Reports reports;
    private final ConsolidationBases bases;
    private final ReportGate gate;

    ApprovingReport(ReportBranch branch, Reports reports, ConsolidationBases bases, ReportGate gate) {
        this.branch = branch;
        this.reports = reports;
        this.bases = bases;
        this.gate = gate;
    }

    /**
     * Approves, and returns the number of newly locked reports. A second click on the same page does nothing.
     *
     * @param stepInput with a reason, which is ignored unless one is needed ({@link #needsReason})
     */
    public Outcome<Integer> approve(Viewer viewer, UUID id, StepInput stepInput) {
        branch.lock(reports.visibleTo(viewer).require(id));
        return gate.take(
                viewer,
                id,
                ReportStep.APPROVE,
                stepInput,
                report -> problems(viewer, report, stepInput),
                report -> approve(viewer, report, stepInput),
                repeated -> 0);
    }

    private int approve(Viewer viewer, Report report, StepInput stepInput) {
        var reason = needsReason(report) ? stepInput.words().strip() : "";
        gate.record(viewer, report, ReportStep.APPROVE, stepInput, reason);
        return branch.approve(viewer, report, reason);
    }

    /** Whether the version lacks reports from below or was made early, so that approving it needs a reason. */
    public boolean needsReason(Report report) {
        return bases.signed(report, report.version())
                .filter(ConsolidationBasis::needsReason)
                .isPresent();
    }

    private List<Problem> problems(Viewer viewer, Report report, StepInput stepInput) {
        var problems = new ArrayList<>(problems(viewer, report));
        if (needsReason(report)) {
            stepInput.reasonProblem("report.approval.reason-missing").ifPresent(problems::add);
        }
        return problems;
    }

    private List<Problem> problems(Viewer viewer, Report report) {
        boolean own = report.isOf(viewer.agency());
        if (!gate.isApprovedByAgencyOf(viewer, report)) {
            return List.of(Problem.of(own ? "report.approval.from-above" : "report.approval.not-receiver"));
        }
        if (!own && report.state() != ReportState.ACCEPTED) {
            return List.of(Problem.of("report.approval.not-received"));
        }
        if (branch.isStale(report)) {
            return List.of(Problem.of("report.approval.stale"));
        }
        return branch.isUndecided(report) ? List.of(Problem.of("report.approval.undecided")) : List.of();
    }
}
