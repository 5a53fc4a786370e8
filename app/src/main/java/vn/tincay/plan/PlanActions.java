package vn.tincay.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParty;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/**
 * Lists the plans that wait for the viewer: for a signature, for a number, for the comparison with their paper, or with
 * an amendment to sign.
 */
@Component
@Order(1)
class PlanActions implements ActionSource {

    private static final int MAX = 100;

    private final JdbcClient sql;
    private final PlanGate gate;

    PlanActions(JdbcClient sql, PlanGate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        var submitted = ownPlans(
                viewer, " and p.state = 'submitted' order by coalesce(o.prepared_at, p.changed_at) limit " + MAX);
        Predicate<Plan> isClerk = plan -> gate.parties(viewer, plan).contains(PlanParty.CLERK);
        return Stream.of(
                        items(submitted, plan -> gate.mayTake(viewer, plan, PlanStep.SIGN), "sign", ""),
                        items(
                                submitted,
                                isClerk.and(plan -> gate.mayTake(viewer, plan, PlanStep.ISSUE)),
                                "number",
                                "/issue"),
                        items(
                                submitted,
                                plan -> gate.mayTake(viewer, plan, PlanStep.CONFIRM),
                                "paper",
                                "/confirmation"),
                        items(
                                plansWithAmendment(viewer),
                                plan -> gate.parties(viewer, plan).contains(PlanParty.HEAD),
                                "amendment",
                                "/amendment"))
                .flatMap(Function.identity())
                .map(ActionItem::withMailableTitle)
                .toList();
    }

    private List<Plan> plansWithAmendment(Viewer viewer) {
        return ownPlans(viewer, """
                 and exists (select 1 from plan.amendments m where m.plan_id = p.id and m.submitted_at is not null)
                 order by (select m.submitted_at from plan.amendments m where m.plan_id = p.id)
                """);
    }

    private List<Plan> ownPlans(Viewer viewer, String condition) {
        return sql.sql(PlanRows.SELECT + " where " + PlanScope.OWN_PLAN + condition)
                .param("me", viewer.agency())
                .query(PlanRows::read)
                .list();
    }

    private static Stream<ActionItem> items(List<Plan> plans, Predicate<Plan> waits, String kind, String page) {
        return plans.stream()
                .filter(waits)
                .map(plan -> new ActionItem(
                        ActionItem.Group.TO_DECIDE,
                        "plan.action." + kind,
                        plan.title(),
                        senderName(plan),
                        null,
                        "/plans/" + plan.id() + page));
    }

    /**
     * The name shown as sender: the person who entered a paper that is not confirmed yet, otherwise the body that
     * drafted the plan.
     */
    private static String senderName(Plan plan) {
        var paper = plan.onPaper();
        return paper == null || paper.isConfirmed() ? plan.draftedByName() : paper.preparedBy();
    }
}
