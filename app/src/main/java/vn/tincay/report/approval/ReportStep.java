package vn.tincay.report.approval;

import static vn.tincay.report.ReportState.ACCEPTED;
import static vn.tincay.report.ReportState.CORRECTING;
import static vn.tincay.report.ReportState.DRAFT;
import static vn.tincay.report.ReportState.PRESENTED;
import static vn.tincay.report.ReportState.RETURNED;
import static vn.tincay.report.ReportState.SUBMITTED;
import static vn.tincay.report.approval.ReportParty.DRAFTER;
import static vn.tincay.report.approval.ReportParty.HEAD;
import static vn.tincay.report.approval.ReportParty.OFFICER;
import static vn.tincay.report.approval.ReportParty.OWN_HEAD;
import static vn.tincay.report.approval.ReportParty.RECEIVER;

import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;

/**
 * The steps of a report. What is given to the head is closed to every hand but his, until it is taken back or given
 * back. Incomplete or early, a consolidation, what stands on it and its approval need a reason too.
 */
public enum ReportStep implements Step<Lockable, ReportParty> {
    EDIT(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING)),
    CONSOLIDATE(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING)),
    PRESENT(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING).to(PRESENTED)),
    /** The drafter takes it from the head's desk, to go on writing. */
    TAKE_BACK(by(OFFICER).from(PRESENTED).to(DRAFT, RETURNED, CORRECTING)),
    /** The head gives it back to the drafter. */
    HAND_BACK(by(OWN_HEAD).from(PRESENTED).to(DRAFT, RETURNED, CORRECTING).reason("report.withdrawal.reason-missing")),
    SIGN(by(OWN_HEAD).from(DRAFT, PRESENTED, RETURNED, CORRECTING).to(SUBMITTED)),
    RECEIVE(by(RECEIVER).from(SUBMITTED).to(ACCEPTED)),
    /** Unless something locked stands on it. */
    RETURN(by(RECEIVER).from(SUBMITTED, ACCEPTED).to(RETURNED).reason("report.return.reason-missing")),
    APPROVE(by(HEAD).from(SUBMITTED, ACCEPTED).onlyIf("it is not locked", report -> !report.locked())),
    CORRECT(by(HEAD).from(SUBMITTED, ACCEPTED)
            .to(CORRECTING)
            .reason("report.correction.reason-missing")
            .onlyIf("it is locked", Lockable::locked)),
    EXTEND(by(DRAFTER).from(DRAFT, PRESENTED, RETURNED, CORRECTING));

    private final StepLine<Lockable, ReportParty> line;

    ReportStep(StepLine<Lockable, ReportParty> line) {
        this.line = line;
    }

    private static StepLine<Lockable, ReportParty> by(ReportParty party) {
        return StepLine.by(party);
    }

    @Override
    public StepLine<Lockable, ReportParty> line() {
        return line;
    }
}
