package vn.tincay.plan.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.version.PlanVersions;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Submits a draft to the head for signature; the head or the clerk returns it with a reason, or its drafter takes it
 * back.
 */
@Component
public class SubmittingPlan {

    private final PlanGate gate;
    private final Plans plans;
    private final PlanContents contents;
    private final StateChanges states;
    private final PlanVersions versions;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    SubmittingPlan(
            PlanGate gate,
            Plans plans,
            PlanContents contents,
            StateChanges states,
            PlanVersions versions,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.versions = versions;
        this.sql = sql;
        this.events = events;
    }

    /** @param fingerprint the fingerprint of the page, from {@link PlanFingerprint#current} */
    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id, @Nullable String fingerprint) {
        return gate.take(viewer, id, PlanStep.SUBMIT, StepInput.of("", fingerprint), this::problems, plan -> {
            states.move(id, PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
            events.publishEvent(new PlanSubmitted(id, plan.agency(), plan.title()));
            return plans.visibleTo(viewer).requireOwn(id);
        });
    }

    private List<Problem> problems(Plan plan) {
        return gate.issuerExists(plan)
                ? contents.of(plan).problems()
                : List.of(Problem.of("plan.submission.problem.dissolved", plan.agencyName()));
    }

    /**
     * Returns the plan to draft: its signature lapses, and an entry from paper is deleted. A reason is required from
     * the head and the clerk, and from everybody once the plan is signed.
     */
    @Transactional
    public Outcome<Plan> returnToDraft(Viewer viewer, UUID id, String reason, @Nullable String fingerprint) {
        var stepInput = StepInput.of(reason, fingerprint);
        return gate.take(
                viewer,
                id,
                PlanStep.RETURN_TO_DRAFT,
                stepInput,
                plan -> viewer.is(Role.HEAD, Role.CLERK) || plan.signed()
                        ? stepInput.reasonProblem("plan.problem.reason").stream()
                                .toList()
                        : List.of(),
                plan -> returnToDraft(viewer, plan, stepInput));
    }

    private Plan returnToDraft(Viewer viewer, Plan plan, StepInput stepInput) {
        versions.markSignatureLapsed(plan.id(), plan.version() + 1);
        sql.sql("delete from plan.recordings where plan_id = ?")
                .param(plan.id())
                .update();
        states.move(plan.id(), PlanState.SUBMITTED, PlanState.DRAFT, viewer, stepInput.wordsOrNull());
        return plans.visibleTo(viewer).requireOwn(plan.id());
    }
}
