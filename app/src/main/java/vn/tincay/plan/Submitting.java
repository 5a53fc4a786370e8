package vn.tincay.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Brings a draft to the head; the head returns it with a reason, or its author takes it back. */
@Component
public class Submitting {

    private final Plans plans;
    private final Contents contents;
    private final StateChanges states;
    private final Versions versions;
    private final Seen seen;
    private final Agencies agencies;
    private final Clock clock;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Submitting(
            Plans plans,
            Contents contents,
            StateChanges states,
            Versions versions,
            Seen seen,
            Agencies agencies,
            Clock clock,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.versions = versions;
        this.seen = seen;
        this.agencies = agencies;
        this.clock = clock;
        this.sql = sql;
        this.events = events;
    }

    /** @param shown what the page showed, {@link Seen#now} */
    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.SUBMITTED) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.DRAFT) {
            return Outcome.refused(Problem.of("plan.submission.problem.not-a-draft"));
        }
        var outdated = seen.refusal(plan, shown);
        if (outdated.isPresent()) {
            return outdated.get();
        }
        if (!agencies.require(plan.agency()).existsOn(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("plan.submission.problem.dissolved", plan.agencyName()));
        }
        var problems = contents.of(plan).problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        states.move(id, PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
        events.publishEvent(new PlanSubmitted(id, plan.agency(), plan.title()));
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    /**
     * Back to draft. Who takes back what is not signed yet need not say why; the head who returns it, and everybody once
     * it is signed or waits to be confirmed, does. The signature lapses.
     */
    @Transactional
    public Outcome<Plan> takeBack(Viewer viewer, UUID id, String reason, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.DRAFT) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.SUBMITTED) {
            return Outcome.refused(Problem.of("plan.submission.problem.not-submitted"));
        }
        var outdated = seen.refusal(plan, shown);
        if (outdated.isPresent()) {
            return outdated.get();
        }
        if (viewer.is(Role.CLERK) && plan.onPaper() == null) {
            return Outcome.refused(Problem.of("plan.submission.problem.clerk"));
        }
        if (reason.isBlank() && (viewer.is(Role.HEAD, Role.CLERK) || plan.signed())) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        versions.unsign(id, plan.version() + 1);
        sql.sql("delete from plan.recordings where plan_id = ?").param(id).update();
        states.move(id, PlanState.SUBMITTED, PlanState.DRAFT, viewer, reason.isBlank() ? null : reason.strip());
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }
}
