package vn.tincay.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Pressed;
import vn.tincay.base.Problem;

/** Brings a draft to the head; the head returns it with a reason, or its author takes it back. */
@Component
public class Submitting {

    private final PlanGate gate;
    private final Plans plans;
    private final Contents contents;
    private final StateChanges states;
    private final Versions versions;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Submitting(
            PlanGate gate,
            Plans plans,
            Contents contents,
            StateChanges states,
            Versions versions,
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

    /** @param shown what the page showed, {@link Seen#now} */
    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id, @Nullable String shown) {
        return gate.take(viewer, id, PlanStep.SUBMIT, Pressed.of("", shown), this::problems, plan -> {
            states.move(id, PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
            events.publishEvent(new PlanSubmitted(id, plan.agency(), plan.title()));
            return plans.visibleTo(viewer).requireOwn(id);
        });
    }

    private List<Problem> problems(Plan plan) {
        return gate.exists(plan)
                ? contents.of(plan).problems()
                : List.of(Problem.of("plan.submission.problem.dissolved", plan.agencyName()));
    }

    /**
     * Back to draft. Who takes back what is not signed yet need not say why; the head who returns it, and everybody once
     * it is signed or waits to be confirmed, does. The signature lapses.
     */
    @Transactional
    public Outcome<Plan> takeBack(Viewer viewer, UUID id, String reason, @Nullable String shown) {
        var pressed = Pressed.of(reason, shown);
        return gate.take(
                viewer,
                id,
                PlanStep.TAKE_BACK,
                pressed,
                plan -> viewer.is(Role.HEAD, Role.CLERK) || plan.signed()
                        ? pressed.reasonProblem("plan.problem.reason").stream().toList()
                        : List.of(),
                plan -> takeBack(viewer, plan, pressed));
    }

    private Plan takeBack(Viewer viewer, Plan plan, Pressed pressed) {
        versions.unsign(plan.id(), plan.version() + 1);
        sql.sql("delete from plan.recordings where plan_id = ?")
                .param(plan.id())
                .update();
        states.move(plan.id(), PlanState.SUBMITTED, PlanState.DRAFT, viewer, pressed.wordsOrNull());
        return plans.visibleTo(viewer).requireOwn(plan.id());
    }
}
