package vn.tincay.plan.issue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.version.PlanVersions;
import vn.tincay.viewer.Viewer;

/**
 * Publishes a plan, numbered here or confirmed from its paper: changes its state, stores its first version, and
 * notifies the bodies below unless its years are over.
 */
@Component
public class PublishingPlan {

    private final Plans plans;
    private final PlanContents contents;
    private final StateChanges states;
    private final PlanVersions versions;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishingPlan(
            Plans plans,
            PlanContents contents,
            StateChanges states,
            PlanVersions versions,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.versions = versions;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues the submitted plan with this number and these days, inside the caller's transaction. The plan enters into
     * force at once when its day of effect and its first year have come.
     */
    public Plan release(Viewer viewer, Plan plan, IssueDetails details) {
        var effective = details.effectiveOn() == null ? details.issuedOn() : details.effectiveOn();
        write(plan, details);
        states.move(plan.id(), PlanState.SUBMITTED, PlanState.ISSUED, viewer, null);
        var today = LocalDate.now(clock);
        if (!effective.isAfter(today) && plan.fromYear() <= today.getYear()) {
            states.move(plan.id(), PlanState.ISSUED, PlanState.IN_FORCE, viewer, null);
        }
        var issued = plans.visibleTo(viewer).requireOwn(plan.id());
        var content = contents.of(issued);
        // The content is written again, so that recurring tasks first fall due after the day of issue and the number
        // can be searched.
        contents.write(issued, content, true);
        versions.store(viewer, issued, content, 1, null);
        if (issued.toYear() >= LocalDate.now(clock).getYear()) {
            events.publishEvent(new PlanIssued(
                    plan.id(), plan.agency(), plan.title(), details.number(), details.issuedOn(), plan.isFromPaper()));
        }
        return plans.visibleTo(viewer).requireOwn(plan.id());
    }

    /** Stores the number, the day of issue and the first day of effect. */
    public void write(Plan plan, IssueDetails details) {
        sql.sql("update plan.plans set number = ?, issued_on = ?, effective_on = ? where id = ?")
                .param(details.number())
                .param(details.issuedOn())
                .param(details.effectiveOn() == null ? details.issuedOn() : details.effectiveOn())
                .param(plan.id())
                .update();
    }
}
