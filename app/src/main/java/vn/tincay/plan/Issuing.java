package vn.tincay.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Numbering;

/**
 * Gives a plan out: the head signs, the clerk numbers; a head who enters the number does both. A paper that was issued
 * outside goes another way ({@link Recording}).
 */
@Component
public class Issuing {

    /** @param effectiveOn null means from the day of issue */
    public record Wish(
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn) {}

    private final Plans plans;
    private final Signatures signatures;
    private final StateChanges states;
    private final Versions versions;
    private final Seen seen;
    private final Dating dating;
    private final GoingOut goingOut;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;

    Issuing(
            Plans plans,
            Signatures signatures,
            StateChanges states,
            Versions versions,
            Seen seen,
            Dating dating,
            GoingOut goingOut,
            Numbering numbering,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.signatures = signatures;
        this.states = states;
        this.versions = versions;
        this.seen = seen;
        this.dating = dating;
        this.goingOut = goingOut;
        this.numbering = numbering;
        this.events = events;
    }

    /**
     * The head's word; the clerk can number from then on.
     *
     * @param shown what the page showed, {@link Seen#now}
     */
    @Transactional
    public Outcome<Plan> sign(Viewer viewer, UUID id, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (!isHead(viewer, plan)) {
            return Outcome.refused(Problem.of("plan.problem.head-only"));
        }
        if (plan.state() != PlanState.SUBMITTED) {
            return Outcome.refused(
                    plan.state().isOut()
                            ? Problem.of("plan.issue.problem.out", String.valueOf(plan.number()))
                            : signatures.notSubmitted(plan));
        }
        if (plan.onPaper() != null) {
            return Outcome.refused(Problem.of("plan.issue.problem.on-paper"));
        }
        if (plan.signed()) {
            return Outcome.done(plan);
        }
        return seen.refusal(plan, shown).orElseGet(() -> {
            versions.sign(viewer, id, 1);
            events.publishEvent(new PlanSigned(id, plan.agency(), plan.title()));
            return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
        });
    }

    @Transactional
    public Outcome<Plan> issue(Viewer viewer, UUID id, Wish wish, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state().isOut()) {
            return Numbers.clean(wish.number()).equalsIgnoreCase(plan.number())
                            && Objects.equals(wish.issuedOn(), plan.issuedOn())
                    ? Outcome.done(plan)
                    : Outcome.refused(Problem.of("plan.issue.problem.out", String.valueOf(plan.number())));
        }
        return seen.refusal(plan, shown).orElseGet(() -> issue(viewer, plan, wish));
    }

    private Outcome<Plan> issue(Viewer viewer, Plan plan, Wish wish) {
        var problems = new ArrayList<Problem>();
        if (plan.state() == PlanState.DRAFT) {
            problems.add(signatures.notSubmitted(plan));
        } else if (plan.onPaper() != null) {
            problems.add(Problem.of("plan.issue.problem.on-paper"));
        } else if (!plan.signed()) { // by the head, on the page that shows the whole plan
            problems.add(Problem.of("plan.issue.problem.unsigned"));
        }
        if (!viewer.is(Role.HEAD, Role.CLERK) || !plan.agency().equals(viewer.agency())) {
            problems.add(Problem.of("plan.issue.problem.clerk-only"));
        }
        var signed = signatures.firstDay(plan);
        if (wish.issuedOn() != null && wish.issuedOn().isBefore(signed)) {
            problems.add(Problem.at("issuedOn", "plan.issue.problem.before-signature", Times.day(signed)));
        }
        var dated = dating.of(plan, wish.number(), wish.issuedOn(), wish.effectiveOn());
        dated.fold(done -> false, problems::addAll);
        return problems.isEmpty()
                ? dated.fold(done -> Outcome.done(out(viewer, plan, done)), Outcome::refused)
                : Outcome.refused(problems);
    }

    private Plan out(Viewer viewer, Plan plan, Dated dated) {
        numbering.enter(plan.agency(), dated.issuedOn(), dated.number(), plan.id());
        return goingOut.release(viewer, plan, dated);
    }

    private static boolean isHead(Viewer viewer, Plan plan) {
        return viewer.is(Role.HEAD) && plan.agency().equals(viewer.agency());
    }
}
