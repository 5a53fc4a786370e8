package vn.tincay.plan;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Brings a draft to the head; the head returns it with a reason, or its author takes it back. */
@Component
public class Submitting {

    private final Plans plans;
    private final Contents contents;
    private final StateChanges states;
    private final Versions versions;
    private final ApplicationEventPublisher events;

    Submitting(
            Plans plans, Contents contents, StateChanges states, Versions versions, ApplicationEventPublisher events) {
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.versions = versions;
        this.events = events;
    }

    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.SUBMITTED) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.DRAFT) {
            return Outcome.refused(Problem.of("plan.submission.problem.not-a-draft"));
        }
        var problems = contents.of(plan).problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        states.move(id, PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
        events.publishEvent(new PlanSubmitted(id, plan.agency(), plan.title()));
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    /** Back to draft. The head has to say why; whoever drafted it may take it back without a word. */
    @Transactional
    public Outcome<Plan> takeBack(Viewer viewer, UUID id, String reason) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.DRAFT) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.SUBMITTED) {
            return Outcome.refused(Problem.of("plan.submission.problem.not-submitted"));
        }
        if (viewer.is(Role.HEAD) && reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        versions.unsign(id, plan.version() + 1);
        states.move(id, PlanState.SUBMITTED, PlanState.DRAFT, viewer, reason.isBlank() ? null : reason.strip());
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }
}
