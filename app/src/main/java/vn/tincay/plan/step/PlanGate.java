package vn.tincay.plan.step;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepGate;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.issue.Signatures;
import vn.tincay.viewer.Viewer;

/**
 * Checks the steps of a plan: whether the viewer may take a step in the plan's state and on the page shown. The rows of
 * state changes record who took a step, and when.
 */
@Component
public class PlanGate extends StepGate<Viewer, Plan, PlanParty, PlanStep> {

    private final Plans plans;
    private final PlanFingerprint fingerprints;
    private final Signatures signatures;
    private final PlanParties parties;

    PlanGate(Plans plans, PlanFingerprint fingerprints, Signatures signatures, PlanParties parties) {
        super(PlanStep.class);
        this.plans = plans;
        this.fingerprints = fingerprints;
        this.signatures = signatures;
        this.parties = parties;
    }

    @Override
    public Set<PlanParty> parties(Viewer viewer, Plan plan) {
        return parties.of(viewer, plan);
    }

    /** The steps open to the viewer. A plan of a dissolved issuer cannot be submitted. */
    @Override
    public Set<PlanStep> open(Viewer viewer, Plan plan) {
        var open = super.open(viewer, plan);
        if (!parties.issuerExists(plan)) {
            open.remove(PlanStep.SUBMIT);
        }
        return open;
    }

    /** Whether the issuer exists today. */
    public boolean issuerExists(Plan plan) {
        return parties.issuerExists(plan);
    }

    @Override
    protected Plan lock(Viewer viewer, UUID id, PlanStep step) {
        return plans.visibleTo(viewer).lockOwn(id);
    }

    @Override
    protected Problem notYours(Viewer viewer, Plan plan, PlanStep step) {
        return switch (step) {
            case SIGN -> Problem.of("plan.problem.head-only");
            case ISSUE -> Problem.of("plan.issue.problem.clerk-only");
            case CONFIRM ->
                Problem.of(
                        plan.onPaper() == null
                                ? "plan.recording.problem.not-prepared"
                                : "plan.recording.problem.confirmer");
            case RETURN_TO_DRAFT -> Problem.of("plan.submission.problem.clerk");
            case EDIT, SUBMIT, PREPARE, HAND_DOWN, REMIND, CLOSE, REMOVE -> throw new NotFound();
        };
    }

    /** Whether the step was already taken, judged by the state of the plan. */
    @Override
    protected boolean isRepeated(Viewer viewer, Plan plan, PlanStep step, StepInput stepInput) {
        return switch (step) {
            case SUBMIT -> plan.state() == PlanState.SUBMITTED;
            case PREPARE -> plan.state() == PlanState.SUBMITTED && plan.onPaper() != null;
            case RETURN_TO_DRAFT -> plan.state() == PlanState.DRAFT;
            case SIGN -> plan.state() == PlanState.SUBMITTED && plan.onPaper() == null && plan.signed();
            case CONFIRM -> plan.state().isIssued();
            case CLOSE -> plan.state() == PlanState.CLOSED;
            case EDIT, ISSUE, HAND_DOWN, REMIND, REMOVE -> false;
        };
    }

    @Override
    protected Problem closed(Plan plan, PlanStep step, StepInput stepInput) {
        return switch (step) {
            case SUBMIT, PREPARE -> Problem.of("plan.submission.problem.not-a-draft");
            case RETURN_TO_DRAFT -> Problem.of("plan.submission.problem.not-submitted");
            case SIGN -> signProblem(plan);
            case ISSUE -> shows(plan, step, stepInput) ? numberProblem(plan) : Fingerprint.outdated();
            case CONFIRM -> Problem.of("plan.recording.problem.not-prepared");
            case CLOSE, REMIND -> Problem.of("plan.closure.problem.not-running");
            case HAND_DOWN -> Problem.of("plan.plan-handover.problem.not-running");
            case REMOVE -> Problem.of("plan.removal.problem.not-a-draft");
            case EDIT -> Problem.of("plan.edit.problem.not-now");
        };
    }

    private Problem signProblem(Plan plan) {
        if (plan.state().isIssued()) {
            return Problem.of("plan.issue.problem.out", String.valueOf(plan.number()));
        }
        return plan.state() == PlanState.SUBMITTED
                ? Problem.of("plan.issue.problem.on-paper")
                : signatures.notSubmittedProblem(plan);
    }

    /**
     * Why a plan cannot be numbered: it is a draft, it was entered from its paper, or the head has not signed it yet.
     */
    private Problem numberProblem(Plan plan) {
        if (plan.state() == PlanState.DRAFT) {
            return signatures.notSubmittedProblem(plan);
        }
        return Problem.of(plan.onPaper() != null ? "plan.issue.problem.on-paper" : "plan.issue.problem.unsigned");
    }

    @Override
    protected boolean shows(Plan plan, PlanStep step, StepInput stepInput) {
        return fingerprints.isCurrent(plan, stepInput.seenFingerprint());
    }
}
