package vn.tincay.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Ends a plan: nothing more is handed down or reported under it, and it stays readable. */
@Component
public class Closing {

    private final Plans plans;
    private final Amendments amendments;
    private final StateChanges states;
    private final Seen seen;

    Closing(Plans plans, Amendments amendments, StateChanges states, Seen seen) {
        this.plans = plans;
        this.amendments = amendments;
        this.states = states;
        this.seen = seen;
    }

    @Transactional
    public Outcome<Plan> close(Viewer viewer, UUID id, String reason, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.CLOSED) {
            return Outcome.done(plan);
        }
        if (!plan.state().isRunning()) {
            return Outcome.refused(Problem.of("plan.closure.problem.not-running"));
        }
        var outdated = seen.refusal(plan, shown);
        if (outdated.isPresent()) {
            return outdated.get();
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        amendments.remove(id);
        states.move(id, plan.state(), PlanState.CLOSED, viewer, reason.strip());
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }
}
