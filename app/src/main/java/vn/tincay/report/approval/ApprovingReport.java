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
 * A head approves a report, and with it everything it stands on: all of it is locked. A consolidated report is approved
 * by its own head or one above; a report that stands on nothing below, by a head above (or its own at the top).
 */
@Component
@Transactional
public class ApprovingReport {

    private final ReportBranch branch;
    private final Reports reports;
    private final ConsolidationBases standings;
    private final ReportGate gate;

    ApprovingReport(ReportBranch branch, Reports reports, ConsolidationBases standings, ReportGate gate) {
        this.branch = branch;
        this.reports = reports;
        this.standings = standings;
        this.gate = gate;
    }

    /**
     * How many reports are locked now that were not before. A second click on the same page changes nothing.
     *
     * @param stepInput with the reason why a report is approved that stands on fewer reports than were asked for;
     *     otherwise not read
     */
    public Outcome<Integer> approve(Viewer viewer, UUID id, StepInput stepInput) {
        reports.visibleTo(viewer).require(id);
        branch.lock(id);
        return gate.take(
                viewer,
                id,
                ReportStep.APPROVE,
                stepInput,
                report -> problems(viewer, report, stepInput),
                report -> approve(viewer, report, stepInput),
                again -> 0);
    }

    private int approve(Viewer viewer, Report report, StepInput stepInput) {
        var reason = needsReason(report) ? stepInput.words().strip() : "";
        gate.taken(viewer, report, ReportStep.APPROVE, stepInput, reason);
        return branch.approve(viewer, report, reason);
    }

    /** Whether the version stands on fewer reports than were asked for, or was made early: approving it needs a reason. */
    public boolean needsReason(Report report) {
        return standings
                .signed(report, report.version())
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
        if (own && !gate.isOwnToApprove(report)) {
            return List.of(Problem.of("report.approval.from-above"));
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
