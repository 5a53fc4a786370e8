package vn.tincay.plan.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.document.number.Numbering;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.time.TimingText;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.version.PlanVersions;
import vn.tincay.viewer.Viewer;

/**
 * Issues a plan: the head signs, then the clerk or the head enters the number. A paper that was issued outside the
 * system is entered by {@link RecordingPaper} instead.
 */
@Component
public class IssuingPlan {

    /**
     * What was typed to issue a plan.
     *
     * @param issuedOn null when the typed text is not a date
     * @param effectiveOn null means from the day of issue
     */
    public record IssueRequest(
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn) {}

    private final PlanGate gate;
    private final Plans plans;
    private final Signatures signatures;
    private final PlanVersions versions;
    private final CheckingIssueDetails checkingDetails;
    private final PublishingPlan publishing;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;

    IssuingPlan(
            PlanGate gate,
            Plans plans,
            Signatures signatures,
            PlanVersions versions,
            CheckingIssueDetails checkingDetails,
            PublishingPlan publishing,
            Numbering numbering,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.plans = plans;
        this.signatures = signatures;
        this.versions = versions;
        this.checkingDetails = checkingDetails;
        this.publishing = publishing;
        this.numbering = numbering;
        this.events = events;
    }

    /**
     * Stores the head's signature; from then on the clerk can number the plan.
     *
     * @param fingerprint the fingerprint of the page, from {@link PlanFingerprint#current}
     */
    @Transactional
    public Outcome<Plan> sign(Viewer viewer, UUID id, @Nullable String fingerprint) {
        return gate.take(viewer, id, PlanStep.SIGN, StepInput.of("", fingerprint), plan -> List.of(), plan -> {
            versions.sign(viewer, id, 1);
            events.publishEvent(new PlanSigned(id, plan.agency(), plan.title()));
            return plans.visibleTo(viewer).requireOwn(id);
        });
    }

    @Transactional
    public Outcome<Plan> issue(Viewer viewer, UUID id, IssueRequest request, @Nullable String fingerprint) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        if (plan.state().isIssued()) {
            return PlanNumbers.clean(request.number()).equalsIgnoreCase(plan.number())
                            && Objects.equals(request.issuedOn(), plan.issuedOn())
                    ? Outcome.done(plan)
                    : Outcome.refused(Problem.of("plan.issue.problem.out", String.valueOf(plan.number())));
        }
        var stepInput = StepInput.of("", fingerprint);
        return gate.take(
                viewer,
                id,
                PlanStep.ISSUE,
                stepInput,
                signed -> problems(signed, request),
                signed -> numberAndRelease(
                        viewer, signed, checkedDetails(signed, request).orThrow()));
    }

    private List<Problem> problems(Plan plan, IssueRequest request) {
        var problems = new ArrayList<Problem>();
        var signed = signatures.earliestIssueDay(plan);
        if (request.issuedOn() != null && request.issuedOn().isBefore(signed)) {
            problems.add(Problem.at("issuedOn", "plan.issue.problem.before-signature", TimingText.day(signed)));
        }
        checkedDetails(plan, request).fold(done -> false, problems::addAll);
        return problems;
    }

    private Outcome<IssueDetails> checkedDetails(Plan plan, IssueRequest request) {
        return checkingDetails.check(plan, request.number(), request.issuedOn(), request.effectiveOn());
    }

    private Plan numberAndRelease(Viewer viewer, Plan plan, IssueDetails details) {
        numbering.enter(plan.agency(), details.issuedOn(), details.number(), plan.id());
        return publishing.release(viewer, plan, details);
    }
}
