package vn.tincay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final Branch branch;
    private final Reports reports;
    private final Consolidated consolidated;
    private final Standings standings;
    private final Steps steps;

    Approving(Branch branch, Reports reports, Consolidated consolidated, Standings standings, Steps steps) {
        this.branch = branch;
        this.reports = reports;
        this.consolidated = consolidated;
        this.standings = standings;
        this.steps = steps;
    }

    /**
     * How many reports are locked now that were not before. A second click on the same page changes nothing.
     *
     * @param seen what the page carried
     * @param reason why a report is approved that stands on fewer reports than were asked for; otherwise not read
     */
    public Outcome<Integer> approve(Viewer viewer, UUID id, String seen, String reason) {
        reports.visibleTo(viewer).require(id);
        branch.lock(id);
        var begun = steps.begin(viewer, id, Step.APPROVE, seen);
        if (begun.again()) {
            return Outcome.done(0);
        }
        if (!begun.problems().isEmpty()) {
            return Outcome.refused(begun.problems());
        }
        var report = begun.report();
        var problems = new ArrayList<>(problems(viewer, report));
        if (needsReason(report)) {
            Steps.reasonProblem(reason, "report.approval.reason-missing").ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        steps.taken(viewer, report, Step.APPROVE, seen, needsReason(report) ? reason : null);
        return Outcome.done(branch.approve(viewer, report, needsReason(report) ? reason.strip() : ""));
    }

    /** Whether the version stands on fewer reports than were asked for, or was made early: approving it needs a reason. */
    public boolean needsReason(Report report) {
        return standings
                .signed(report, report.version())
                .filter(Standing::needsReason)
                .isPresent();
    }

    /** Whether approving is this head's business at all; what may still stand in the way is said when he presses. */
    public boolean isFor(Viewer viewer, Report report) {
        return report.allows(Step.APPROVE, viewer)
                && (report.isOf(viewer.agency()) ? isOwnToApprove(report) : report.isSentTo(viewer.agency()));
    }

    private boolean isOwnToApprove(Report report) {
        return report.receiver() == null || consolidated.sources(report.id(), report.version()) > 0;
    }

    private List<Problem> problems(Viewer viewer, Report report) {
        boolean own = report.isOf(viewer.agency());
        if (own && !isOwnToApprove(report)) {
            return List.of(Problem.of("report.approval.from-above"));
        }
        if (!own && report.state() != State.ACCEPTED) {
            return List.of(Problem.of("report.approval.not-received"));
        }
        if (branch.isStale(report)) {
            return List.of(Problem.of("report.approval.stale"));
        }
        return branch.isUndecided(report) ? List.of(Problem.of("report.approval.undecided")) : List.of();
    }
}
