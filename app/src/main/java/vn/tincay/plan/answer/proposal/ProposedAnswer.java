package vn.tincay.plan.answer.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.answer.lead.BodiesOfLevel;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.PlanText;

/**
 * What a new plan may take over from the superior plan it answers and from an earlier plan of the viewer's agency. It
 * is only shown; nothing is stored until the officer sends the form.
 *
 * @param above the superior plan; null when only an earlier plan is copied
 * @param earlier the plan of earlier years; null when there is none
 * @param text legal bases, sections, recipients and report days
 * @param seen fingerprint of both source plans as shown
 */
public record ProposedAnswer(
        @Nullable SourcePlan above,
        @Nullable SourcePlan earlier,
        BodiesOfLevel bodies,
        Header header,
        List<TargetRow> targets,
        List<TaskRow> tasks,
        List<DayRow> days,
        PlanText text,
        String seen) {

    /** A plan from which facts are taken over, and its current content. */
    public record SourcePlan(Plan plan, PlanContent content) {}

    /** Title, years, programmes and objective of the new plan. */
    public record Header(String title, int fromYear, int toYear, List<UUID> programmes, String objective) {}

    /** Which of the two plans a fact comes from. */
    public enum Side {
        ABOVE,
        EARLIER
    }

    /**
     * A target that may be taken over.
     *
     * @param stated as the source states it
     * @param national the national target beside the superior plan's target; null when there is none
     * @param superior the superior plan's target; null when the target comes from the earlier plan alone
     * @param earlier the target of the earlier plan that says the same; null when there is none
     * @param proposed as the new plan would state it
     * @param changedFields the fields in which the proposal differs from the source
     * @param preselected whether it is ticked at first
     */
    public record TargetRow(
            Side side,
            Target stated,
            @Nullable NationalTarget national,
            @Nullable Target superior,
            @Nullable Target earlier,
            Target proposed,
            List<String> changedFields,
            boolean preselected) {}

    /**
     * A task that may be taken over.
     *
     * @param fit how the lead was proposed
     * @param state state of the task in the earlier plan; null for a task of the superior plan
     * @param covered the task of the superior plan that says the same as this task of the earlier plan; null when
     *     there is none
     * @param changedFields the fields in which the proposal differs from the source
     * @param preselected whether it is ticked at first
     */
    public record TaskRow(
            Side side,
            TaskContent stated,
            TaskContent proposed,
            BodiesOfLevel.Fit fit,
            @Nullable TaskState state,
            @Nullable TaskContent covered,
            List<String> changedFields,
            boolean preselected) {}

    /** A campaign day that may be taken over. */
    public record DayRow(Side side, UUID id, String name, int fromMonth, int fromDay, int toMonth, int toDay) {}

    public ProposedAnswer {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        days = List.copyOf(days);
    }

    /** The source plan of this side; it is there for every side that a row names. */
    public SourcePlan source(Side side) {
        return Stream.of(side == Side.ABOVE ? Stream.ofNullable(above) : Stream.ofNullable(earlier))
                .flatMap(one -> one)
                .findFirst()
                .orElseThrow();
    }

    /** Whether only an earlier plan is copied. */
    public boolean isCopy() {
        return above == null;
    }

    /** The number of tasks that are ticked at first although no lead is proposed for them. */
    public long withoutLead() {
        return tasks.stream()
                .filter(row -> row.preselected() && row.proposed().lead() == null)
                .count();
    }
}
