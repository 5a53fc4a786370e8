package vn.tincay.plan.web.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.version.Amendments;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.NamesById;

/** Finds the edit because of which an edit of a plan was refused, so that the second editor sees it and decides. */
@Component
public class ConcurrentEdits {

    private final Amendments amendments;
    private final NamesById names;

    ConcurrentEdits(Amendments amendments, NamesById names) {
        this.amendments = amendments;
        this.names = names;
    }

    /** @return null when the problems have another cause */
    public @Nullable ConcurrentEdit find(
            Plan plan, EditingPlan.EditedContent stored, PlanContent typed, List<Problem> problems) {
        if (problems.stream().noneMatch(problem -> problem.key().equals(EditingPlan.CHANGED))) {
            return null;
        }
        var amendment = amendments.find(plan);
        return new ConcurrentEdit(
                amendment.map(Amendments.Amendment::changedBy).orElse(plan.changedBy()),
                amendment.map(Amendments.Amendment::changedAt).orElse(plan.changedAt()),
                PlanDifference.between(typed, stored.content(), names),
                stored.revision());
    }
}
