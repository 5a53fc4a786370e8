package vn.tincay.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Pressed;
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

    private final PlanGate gate;
    private final Plans plans;
    private final Signatures signatures;
    private final StateChanges states;
    private final Versions versions;
    private final Dating dating;
    private final GoingOut goingOut;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;

    Issuing(
            PlanGate gate,
            Plans plans,
            Signatures signatures,
            StateChanges states,
            Versions versions,
            Dating dating,
            GoingOut goingOut,
            Numbering numbering,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.plans = plans;
        this.signatures = signatures;
        this.states = states;
        this.versions = versions;
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
        return gate.take(viewer, id, PlanStep.SIGN, Pressed.of("", shown), plan -> List.of(), plan -> {
            versions.sign(viewer, id, 1);
            events.publishEvent(new PlanSigned(id, plan.agency(), plan.title()));
            return plans.visibleTo(viewer).requireOwn(id);
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
        var pressed = Pressed.of("", shown);
        return gate.take(
                viewer,
                id,
                PlanStep.ISSUE,
                pressed,
                signed -> problems(signed, wish),
                signed -> out(viewer, signed, dated(signed, wish).orThrow()));
    }

    private List<Problem> problems(Plan plan, Wish wish) {
        var problems = new ArrayList<Problem>();
        var signed = signatures.firstDay(plan);
        if (wish.issuedOn() != null && wish.issuedOn().isBefore(signed)) {
            problems.add(Problem.at("issuedOn", "plan.issue.problem.before-signature", Times.day(signed)));
        }
        dated(plan, wish).fold(done -> false, problems::addAll);
        return problems;
    }

    private Outcome<Dated> dated(Plan plan, Wish wish) {
        return dating.of(plan, wish.number(), wish.issuedOn(), wish.effectiveOn());
    }

    private Plan out(Viewer viewer, Plan plan, Dated dated) {
        numbering.enter(plan.agency(), dated.issuedOn(), dated.number(), plan.id());
        return goingOut.release(viewer, plan, dated);
    }
}
