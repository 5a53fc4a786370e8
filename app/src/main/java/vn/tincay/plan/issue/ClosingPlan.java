package vn.tincay.plan.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.version.Amendments;
import vn.tincay.viewer.Viewer;

/**
 * Closes a plan: its tasks are no longer handed down or reported on, an unsigned amendment is dropped, and the plan
 * stays readable.
 */
@Component
public class ClosingPlan {

    private final PlanGate gate;
    private final Plans plans;
    private final Amendments amendments;
    private final StateChanges states;

    ClosingPlan(PlanGate gate, Plans plans, Amendments amendments, StateChanges states) {
        this.gate = gate;
        this.plans = plans;
        this.amendments = amendments;
        this.states = states;
    }

    @Transactional
    public Outcome<Plan> close(Viewer viewer, UUID id, String reason, @Nullable String fingerprint) {
        var stepInput = StepInput.of(reason, fingerprint);
        return gate.take(viewer, id, PlanStep.CLOSE, stepInput, plan -> List.of(), plan -> {
            amendments.remove(id);
            states.move(id, plan.state(), PlanState.CLOSED, viewer, stepInput.wordsOrNull());
            return plans.visibleTo(viewer).requireOwn(id);
        });
    }
}
