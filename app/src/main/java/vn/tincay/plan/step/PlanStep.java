package vn.tincay.plan.step;

import static vn.tincay.plan.PlanState.CLOSED;
import static vn.tincay.plan.PlanState.DRAFT;
import static vn.tincay.plan.PlanState.IN_FORCE;
import static vn.tincay.plan.PlanState.ISSUED;
import static vn.tincay.plan.PlanState.SUBMITTED;
import static vn.tincay.plan.step.PlanParty.ANY_CLERK;
import static vn.tincay.plan.step.PlanParty.CLERK;
import static vn.tincay.plan.step.PlanParty.CONFIRMER;
import static vn.tincay.plan.step.PlanParty.DRAFTER;
import static vn.tincay.plan.step.PlanParty.HEAD;
import static vn.tincay.plan.step.PlanParty.PAPER_CLERK;

import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;
import vn.tincay.plan.Plan;
import vn.tincay.plan.issue.EnteringIntoForce;

/** The steps of a plan. Entering into force needs no step: it follows from the day ({@link EnteringIntoForce}). */
public enum PlanStep implements Step<Plan, PlanParty> {
    EDIT(by(DRAFTER).from(DRAFT, ISSUED, IN_FORCE)),
    SUBMIT(by(DRAFTER).from(DRAFT).to(SUBMITTED)),
    /** Enters number and day of a paper that was issued outside the system. */
    PREPARE(by(DRAFTER, ANY_CLERK).from(DRAFT).to(SUBMITTED)),
    /**
     * Returns the plan to draft: the head returns it, or its drafters or the clerk of its paper withdraw it. The head,
     * the clerk, and everybody once it is signed must give a reason.
     */
    RETURN_TO_DRAFT(by(DRAFTER, PAPER_CLERK).from(SUBMITTED).to(DRAFT)),
    SIGN(by(HEAD).from(SUBMITTED)
            .onlyIf("it comes from no paper and is not signed yet", plan -> plan.onPaper() == null && !plan.signed())),
    /** Enters the number of a signed plan and issues it. */
    ISSUE(by(HEAD, CLERK)
            .from(SUBMITTED)
            .to(ISSUED)
            .onlyIf("it comes from no paper and is signed", plan -> plan.onPaper() == null && plan.signed())),
    CONFIRM(by(CONFIRMER)
            .from(SUBMITTED)
            .to(ISSUED)
            .onlyIf("it comes from its paper", plan -> plan.onPaper() != null && plan.issuedOn() != null)),
    /** Hands the tasks down to bodies below, all in one step. */
    HAND_DOWN(by(DRAFTER).from(ISSUED, IN_FORCE)),
    REMIND(by(DRAFTER).from(ISSUED, IN_FORCE)),
    CLOSE(by(DRAFTER).from(ISSUED, IN_FORCE).to(CLOSED).reason("plan.problem.reason")),
    REMOVE(by(DRAFTER)
            .from(DRAFT)
            .reason("plan.problem.reason")
            .onlyIf("it never went out", plan -> plan.version() == 0));

    private final StepLine<Plan, PlanParty> line;

    PlanStep(StepLine<Plan, PlanParty> line) {
        this.line = line;
    }

    private static StepLine<Plan, PlanParty> by(PlanParty... parties) {
        return StepLine.by(parties);
    }

    @Override
    public StepLine<Plan, PlanParty> line() {
        return line;
    }
}
