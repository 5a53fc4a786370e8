package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.PlanHead;

/** A plan at a glance: targets, tasks by light, what happened. */
public record PlanPage(
        PlanHead head, List<TargetBoard.Row> targets, DueStatusCount lights, List<TimelineEntry> events) {

    /**
     * Newest first. A paper from outside was neither submitted nor issued by those who entered it, and what the head gave
     * back, and why, stays between him and the drafters.
     */
    static List<TimelineEntry> events(
            Plan plan, boolean own, List<PlanHistory.Step> steps, List<PlanHistory.Signature> signatures) {
        var events = new ArrayList<TimelineEntry>();
        steps.stream()
                .filter(step -> own || step.state() != PlanState.DRAFT)
                .forEach(step ->
                        events.add(TimelineEntry.of(step.at(), Words.of(key(plan, step)), step.by(), step.reason())));
        // A signature stands below the issue it led to in the same click.
        signatures.forEach(
                one -> events.add(TimelineEntry.of(one.at(), Words.of("plan.history.signed"), one.by(), null)));
        return TimelineEntry.newestFirst(events);
    }

    private static String key(Plan plan, PlanHistory.Step step) {
        var paper = plan.onPaper();
        if (paper != null && !step.at().isBefore(paper.preparedAt())) {
            if (step.state() == PlanState.SUBMITTED) {
                return "plan.history.prepared";
            }
            if (step.state() == PlanState.ISSUED) {
                return "plan.history.confirmed";
            }
        }
        return "plan.state." + step.state();
    }

    /** The results of a target by year beside what it asks for, or null where a chart would say nothing. */
    public @Nullable Chart chart(Ui ui, TargetBoard.Row row) {
        return ResultChart.of(ui, head.plan().fromYear(), head.plan().toYear(), row);
    }

    /** The targets that have a chart. */
    public List<TargetBoard.Row> charted(Ui ui) {
        return targets.stream().filter(row -> chart(ui, row) != null).toList();
    }
}
