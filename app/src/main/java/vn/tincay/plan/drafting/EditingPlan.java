package vn.tincay.plan.drafting;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.version.Amendments;
import vn.tincay.viewer.Viewer;

/**
 * Edits the content of a plan: a draft directly, an issued plan through an amendment that the head must sign. Each
 * edit states the revision it started from. When another person saved since, the edit is refused with {@link
 * #CHANGED}, and its author chooses between the two contents.
 */
@Component
public class EditingPlan {

    /** Problem key: somebody else changed the plan in the meantime. */
    public static final String CHANGED = "plan.edit.problem.changed";

    /**
     * Problem key: the draft or the amendment is submitted to the head and cannot be edited until it is withdrawn or
     * returned.
     */
    public static final String BEFORE_HEAD = "plan.edit.problem.before-head";

    /**
     * The content being edited: the open amendment if there is one, otherwise the plan itself.
     *
     * @param revision counts the edits of the draft or amendment; 0 for an issued plan without an amendment
     * @param amendment whether the content is that of an open amendment
     */
    public record EditedContent(PlanContent content, int revision, boolean amendment) {}

    private final Plans plans;
    private final Programmes programmes;
    private final PlanContents contents;
    private final Amendments amendments;
    private final StateChanges states;
    private final PlanEdits edits;
    private final Removals removals;
    private final DueDays dueDays;

    EditingPlan(
            Plans plans,
            Programmes programmes,
            PlanContents contents,
            Amendments amendments,
            StateChanges states,
            PlanEdits edits,
            Removals removals,
            DueDays dueDays) {
        this.plans = plans;
        this.programmes = programmes;
        this.contents = contents;
        this.amendments = amendments;
        this.states = states;
        this.edits = edits;
        this.removals = removals;
        this.dueDays = dueDays;
    }

    public EditedContent editedContent(Plan plan) {
        return amendments
                .find(plan)
                .map(open -> new EditedContent(open.content(), open.revision(), true))
                .orElseGet(() -> new EditedContent(contents.of(plan), amends(plan) ? 0 : plan.revision(), false));
    }

    /** Adds or replaces one task. Its time must lie within the plan's years if this edit changes the time. */
    @Transactional
    public Outcome<Plan> changeTask(Viewer viewer, UUID id, int revision, String reason, TaskContent task) {
        return change(viewer, id, revision, reason, before -> before.with(task), before -> timeProblem(before, task));
    }

    private Optional<Problem> timeProblem(PlanContent before, TaskContent task) {
        boolean stays = before.tasks().stream()
                .anyMatch(one -> one.id().equals(task.id()) && one.timing().equals(task.timing()));
        return stays ? Optional.empty() : dueDays.problem(task.timing(), before.fromYear(), before.toYear());
    }

    /**
     * Applies the change and returns the plan; a change without effect stores nothing.
     *
     * @param revision the revision that the form showed; a change that does not depend on what was shown may pass the
     * current one, {@code editedContent().revision()}
     * @param reason the reason for amending an issued plan; only needed for the first edit of an amendment
     */
    @Transactional
    public Outcome<Plan> change(
            Viewer viewer, UUID id, int revision, String reason, UnaryOperator<PlanContent> change) {
        return change(viewer, id, revision, reason, change, before -> Optional.empty());
    }

    private Outcome<Plan> change(
            Viewer viewer,
            UUID id,
            int revision,
            String reason,
            UnaryOperator<PlanContent> change,
            Function<PlanContent, Optional<Problem>> rule) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        if (plan.state() == PlanState.CLOSED) {
            return Outcome.refused(Problem.of("plan.edit.problem.not-now"));
        }
        if (plan.state() == PlanState.SUBMITTED
                || amendments.find(plan).filter(Amendments.Amendment::submitted).isPresent()) {
            return Outcome.refused(Problem.of(BEFORE_HEAD));
        }
        var working = editedContent(plan);
        var content = change.apply(working.content());
        if (content.equals(working.content())) {
            return Outcome.done(plan);
        }
        if (working.revision() != revision && !onlyTextDiffers(plan, revision, working.content(), content)) {
            return Outcome.refused(Problem.of(CHANGED));
        }
        var problems =
                new ArrayList<>(content.problems(Set.copyOf(working.content().tasks())));
        rule.apply(working.content()).ifPresent(problems::add);
        if (amends(plan) && !working.amendment()) {
            StepInput.reasonProblem("reason", reason, "plan.problem.reason").ifPresent(problems::add);
        }
        problems.addAll(programmes.unknownProblems(content.programmes(), content.indicators()));
        if (!mayAnswer(viewer, id, content.answers(), working.content().answers())) {
            problems.add(Problem.at("answers", "base.problem.choose"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        save(viewer, plan, working, reason, content);
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    /**
     * Whether the edits since a revision changed only the text, and this edit leaves the text alone. The text saves
     * itself while somebody types, which must not disturb a colleague on another page.
     */
    private boolean onlyTextDiffers(Plan plan, int revision, PlanContent stored, PlanContent edited) {
        return edited.text().equals(stored.text())
                && edits.find(plan, plan.version() + 1, revision)
                        .filter(began -> began.withText(stored.text()).equals(stored))
                        .isPresent();
    }

    private void save(Viewer viewer, Plan plan, EditedContent before, String reason, PlanContent content) {
        boolean onlyText = before.content().withText(content.text()).equals(content);
        if (amends(plan)) {
            amendments.save(viewer, plan.id(), content, reason);
        } else if (onlyText) {
            contents.writeText(plan, content.text());
            states.recordEdit(plan.id(), viewer);
        } else {
            var tasks = content.tasks().stream().map(TaskContent::id).toList();
            removals.writeTasks(viewer, plan, tasks, reason);
            contents.write(plan, content);
            states.recordEdit(plan.id(), viewer);
        }
        int revision = before.revision() + 1;
        edits.store(viewer, plan.id(), plan.version() + 1, revision, content);
        if (onlyText) {
            edits.dropPreviousTyping(plan, plan.version() + 1, revision);
        }
    }

    /**
     * Whether the plan may name {@code answers} as the superior plan it answers. The one it named {@code before}
     * stays allowed, even when the viewer can no longer see it.
     */
    private boolean mayAnswer(Viewer viewer, UUID id, @Nullable UUID answers, @Nullable UUID before) {
        return answers == null
                || answers.equals(before)
                || (!answers.equals(id) && plans.visibleTo(viewer).mayAnswer(answers));
    }

    private static boolean amends(Plan plan) {
        return plan.state().isRunning();
    }
}
