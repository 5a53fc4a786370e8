package vn.tincay.plan.answer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.answer.coverage.Origins.Kind;
import vn.tincay.plan.answer.coverage.Origins.Origin;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TargetRow;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TaskRow;
import vn.tincay.plan.answer.proposal.ProposingAnswer;
import vn.tincay.plan.answer.proposal.ProposingTasks;
import vn.tincay.plan.answer.proposal.TakenFacts;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.viewer.Viewer;

/**
 * Adds a target or task of the superior plan to a draft that answers it, with the values that {@link ProposingAnswer}
 * proposes.
 */
@Component
public class SupplementingPlan {

    private final Plans plans;
    private final ProposingAnswer proposing;
    private final EditingPlan editing;
    private final Origins origins;

    SupplementingPlan(Plans plans, ProposingAnswer proposing, EditingPlan editing, Origins origins) {
        this.plans = plans;
        this.proposing = proposing;
        this.editing = editing;
        this.origins = origins;
    }

    /**
     * Adds the fact and returns the changed plan; a fact that the plan took over already is not added again. Only
     * drafts are changed.
     *
     * @param source id of the target or task in the superior plan
     */
    @Transactional
    public Outcome<Plan> supplement(Viewer viewer, UUID id, UUID source) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var above = plan.answers() == null
                ? null
                : plans.visibleTo(viewer).find(plan.answers()).orElse(null);
        if (above == null) {
            throw new NotFound();
        }
        if (plan.state() != PlanState.DRAFT) {
            return Outcome.refused(Problem.of("answer.problem.not-a-draft"));
        }
        var proposed = proposing.of(viewer, above, null, plan.agency(), plan.fromYear());
        var target = proposed.targets().stream()
                .filter(row -> row.stated().id().equals(source))
                .findFirst();
        var task = proposed.tasks().stream()
                .filter(row -> row.stated().id().equals(source))
                .findFirst();
        if (target.isEmpty() && task.isEmpty()) {
            throw new NotFound();
        }
        int revision = editing.editedContent(plan).revision();
        return editing.change(
                        viewer, id, revision, "", content -> added(content, target.orElse(null), task.orElse(null), id))
                .fold(
                        changed -> {
                            origins.write(
                                    id, List.of(origin(above, id, source, target.orElse(null), task.orElse(null))));
                            return Outcome.done(changed);
                        },
                        Outcome::refused);
    }

    private static PlanContent added(
            PlanContent content, @Nullable TargetRow target, @Nullable TaskRow task, UUID plan) {
        if (target != null) {
            var ours = target.proposed()
                    .withId(TakenFacts.idOf(plan, target.stated().id()));
            return content.targets().stream().anyMatch(one -> one.id().equals(ours.id()))
                    ? content
                    : content.with(ours);
        }
        if (task == null) {
            return content;
        }
        var ours = TakenFacts.idOf(plan, task.stated().id());
        long roots =
                content.tasks().stream().filter(one -> one.parent() == null).count();
        var tasks = ProposingTasks.arranged(List.of(task.proposed()), plan);
        return content.tasks().stream().anyMatch(one -> one.id().equals(ours))
                ? content
                : content.with(tasks.getFirst().toBuilder()
                        .set(TaskField.NUMBER, String.valueOf(roots + 1))
                        .build());
    }

    private static Origin origin(
            Plan above, UUID plan, UUID source, @Nullable TargetRow target, @Nullable TaskRow task) {
        var changedFields =
                target != null ? target.changedFields() : task == null ? List.<String>of() : task.changedFields();
        return new Origin(
                target != null ? Kind.TARGET : Kind.TASK,
                TakenFacts.idOf(plan, source),
                above.id(),
                above.version(),
                source,
                changedFields);
    }
}
