package vn.tincay.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.UsedId;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.target.Target;
import vn.tincay.viewer.Viewer;

/**
 * Finds out whether the id of a plan or task is used, and whether a form with a used id is the same form sent again.
 */
@Component
public class SentPlans {

    private final PlanHistory history;
    private final PlanContents contents;
    private final JdbcClient sql;

    SentPlans(PlanHistory history, PlanContents contents, JdbcClient sql) {
        this.history = history;
        this.contents = contents;
        this.sql = sql;
    }

    /**
     * Whether the id is that of a plan or task of any agency, or of a removed plan, task or reading. The nil id counts
     * as used.
     */
    public boolean isUsed(UUID id) {
        return UsedId.isNil(id)
                || sql.sql("""
                        select exists (select 1 from plan.plans where id = :id)
                            or exists (select 1 from plan.tasks where id = :id)
                            or exists (select 1 from plan.removals where subject_id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    /** Whether this person created the plan with this content; it may have been edited since. */
    boolean isRepeated(Viewer viewer, Plan plan, DraftingPlan.NewPlan request) {
        return plan.agency().equals(request.agency())
                && isCreatedBy(viewer, plan)
                && history.firstDraft(plan)
                        .filter(first -> isSame(first, request.content()))
                        .isPresent();
    }

    private boolean isCreatedBy(Viewer viewer, Plan plan) {
        return sql.sql("select person_id from plan.plan_states where plan_id = ? order by step limit 1")
                .param(plan.id())
                .query(UUID.class)
                .optional()
                .filter(viewer.person()::equals)
                .isPresent();
    }

    /**
     * Compares without the ids of targets, because a form gives new targets new ids each time it is read. Figures are
     * compared by value.
     */
    private boolean isSame(PlanContent first, PlanContent sent) {
        return first.targets().size() == sent.targets().size()
                && sql.sql("select ?::jsonb = ?::jsonb")
                        .params(contents.toJson(first), contents.toJson(withIds(sent, first.targets())))
                        .query(Boolean.class)
                        .single();
    }

    private static PlanContent withIds(PlanContent sent, List<Target> first) {
        var targets = new ArrayList<Target>();
        for (int row = 0; row < first.size(); row++) {
            targets.add(sent.targets().get(row).withId(first.get(row).id()));
        }
        return sent.withTargets(targets);
    }
}
