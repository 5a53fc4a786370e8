package vn.tincay.plan.answer.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.viewer.Viewer;

/** Which plans may be answered or copied, and who is to issue the new one. */
@Component
public class AnswerSources {

    private final Plans plans;
    private final Agencies agencies;
    private final Issuers issuers;

    AnswerSources(Plans plans, Agencies agencies, Issuers issuers) {
        this.plans = plans;
        this.agencies = agencies;
        this.issuers = issuers;
    }

    /** An issued plan of a body above, or a plan of the viewer's own agency. */
    public Plan requireOwnOrAbove(Viewer viewer, UUID id) {
        var visible = plans.visibleTo(viewer);
        var plan = visible.require(id);
        if (!visible.isOwn(plan) && !agencies.isAbove(plan.agency(), viewer.agency())) {
            throw new NotFound();
        }
        return plan;
    }

    /** The own issued plans that may be the second source, newest first. */
    public List<Plan> earlier(Viewer viewer) {
        var filter = new Plans.Filter("", null, null, null, Plans.PlanSide.OURS);
        return plans.visibleTo(viewer).page(filter, 1).items().stream()
                .filter(plan -> plan.state().isIssued())
                .toList();
    }

    /**
     * The issuer of the earlier plan; else the People's Committee that the viewer drafts for, when the superior plan is one of
     * a committee; else the viewer's agency.
     */
    UUID usualIssuer(Viewer viewer, @Nullable Plan above, @Nullable Plan last, LocalDate today) {
        var possible =
                issuers.of(viewer, today).stream().map(Issuers.Issuer::id).toList();
        if (last != null && possible.contains(last.agency())) {
            return last.agency();
        }
        var kind = above == null ? null : agencies.require(above.agency()).kind();
        return possible.stream()
                .filter(id -> !id.equals(viewer.agency())
                        && above != null
                        && !id.equals(above.agency())
                        && agencies.require(id).kind() == kind)
                .findFirst()
                .orElse(viewer.agency());
    }
}
