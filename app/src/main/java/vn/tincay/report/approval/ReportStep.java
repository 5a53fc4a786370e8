package vn.tincay.report.approval;

import static vn.tincay.report.ReportState.ACCEPTED;
import static vn.tincay.report.ReportState.CORRECTING;
import static vn.tincay.report.ReportState.DRAFT;
import static vn.tincay.report.ReportState.RETURNED;
import static vn.tincay.report.ReportState.SENT;
import static vn.tincay.report.ReportState.SUBMITTED;
import static vn.tincay.report.approval.ReportParty.DRAFTER;
import static vn.tincay.report.approval.ReportParty.HEAD;
import static vn.tincay.report.approval.ReportParty.OFFICER;
import static vn.tincay.report.approval.ReportParty.OWN_HEAD;
import static vn.tincay.report.approval.ReportParty.RECEIVER;

import java.util.stream.Collectors;
import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;

/**
 * The steps of a report. While a report waits for the head's signature, its drafters cannot change it. An incomplete or
 * early consolidation needs a reason for consolidating, for submitting and signing, and for approving.
 */
public enum ReportStep implements Step<HasReportState, ReportParty> {
    EDIT(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING)),
    CONSOLIDATE(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING)),
    SUBMIT(by(DRAFTER).from(DRAFT, RETURNED, CORRECTING).to(SUBMITTED)),
    /** The drafter takes the report back from the head to edit it. */
    TAKE_BACK(by(OFFICER).from(SUBMITTED).to(DRAFT, RETURNED, CORRECTING)),
    /** The head returns the report unsigned to the drafter. */
    HAND_BACK(by(OWN_HEAD).from(SUBMITTED).to(DRAFT, RETURNED, CORRECTING).reason("report.withdrawal.reason-missing")),
    SIGN(by(OWN_HEAD).from(DRAFT, SUBMITTED, RETURNED, CORRECTING).to(SENT)),
    RECEIVE(by(RECEIVER).from(SENT).to(ACCEPTED)),
    /**
     * The receiver returns the report with reasons. A report that a head approved is not returned but reopened by a
     * head ({@link #CORRECT}); a report that a locked report includes cannot be returned either.
     */
    RETURN(by(RECEIVER)
            .from(SENT, ACCEPTED)
            .to(RETURNED)
            .reason("report.return.reason-missing")
            .onlyIf("it is not locked", report -> !report.locked())),
    APPROVE(by(HEAD).from(SENT, ACCEPTED).onlyIf("it is not locked", report -> !report.locked())),
    CORRECT(by(HEAD).from(SENT, ACCEPTED)
            .to(CORRECTING)
            .reason("report.correction.reason-missing")
            .onlyIf("it is locked", HasReportState::locked)),
    EXTEND(by(DRAFTER).from(DRAFT, SUBMITTED, RETURNED, CORRECTING).reason("base.extension.problem.reason")),
    /**
     * The receiver decides on an extension, also after the report is signed, but not once it is received: its lateness
     * is then settled.
     */
    DECIDE_EXTENSION(by(RECEIVER).from(DRAFT, SUBMITTED, SENT, RETURNED, CORRECTING));

    private final StepLine<HasReportState, ReportParty> line;

    ReportStep(StepLine<HasReportState, ReportParty> line) {
        this.line = line;
    }

    private static StepLine<HasReportState, ReportParty> by(ReportParty party) {
        return StepLine.by(party);
    }

    /**
     * Whether agencies above see in the history who took the step and why. Extensions have a page of their own; the
     * other steps concern the draft, which only the reporting agency sees.
     */
    public boolean isSeenAbove() {
        return switch (this) {
            case SIGN, RECEIVE, RETURN, APPROVE, CORRECT -> true;
            case EDIT, CONSOLIDATE, SUBMIT, TAKE_BACK, HAND_BACK, EXTEND, DECIDE_EXTENSION -> false;
        };
    }

    /** The states from which the step starts, as an SQL list for a condition on {@code report.reports.state}. */
    public String statesInSql() {
        return line.from().stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
    }

    @Override
    public StepLine<HasReportState, ReportParty> line() {
        return line;
    }
}
