package vn.tincay.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Brings a change of an issued plan to the head, who signs it into the next version or drops it. */
@Component
public class Amending {

    private final Plans plans;
    private final Amendments amendments;
    private final Contents contents;
    private final Versions versions;
    private final StateChanges states;

    Amending(Plans plans, Amendments amendments, Contents contents, Versions versions, StateChanges states) {
        this.plans = plans;
        this.amendments = amendments;
        this.contents = contents;
        this.versions = versions;
        this.states = states;
    }

    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (amendments.find(id).isEmpty()) {
            return Outcome.refused(Problem.of("plan.amendment.problem.none"));
        }
        amendments.submit(id);
        return Outcome.done(plan);
    }

    /** @param revision of the amendment the head read, so that nothing unread is signed */
    @Transactional
    public Outcome<Plan> sign(Viewer viewer, UUID id, int revision) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (!viewer.is(Role.HEAD) || !plan.agency().equals(viewer.agency())) {
            return Outcome.refused(Problem.of("plan.problem.head-only"));
        }
        var open = amendments.find(id);
        if (open.isEmpty()) {
            return Outcome.done(plan);
        }
        if (open.get().revision() != revision) {
            return Outcome.refused(Problem.of(Editing.CHANGED));
        }
        contents.write(plan, open.get().content());
        versions.sign(viewer, id, plan.version() + 1);
        versions.keep(
                viewer,
                plan,
                open.get().content(),
                plan.version() + 1,
                open.get().reason());
        states.touch(id, viewer);
        amendments.remove(id);
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    @Transactional
    public Outcome<Plan> drop(Viewer viewer, UUID id) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        amendments.remove(id);
        return Outcome.done(plan);
    }
}
