package vn.tincay.plan.web.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Spark;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.PlanHead;

/** A plan at a glance: targets, tasks by light, what happened. */
public record PlanPage(PlanHead head, List<TargetBoard.Row> targets, DueStatusCount lights, List<Event> events) {

    /**
     * One line of what happened.
     *
     * @param key message of what it was
     * @param by empty where nobody did it
     */
    public record Event(
            String key, Instant at, String by, @Nullable String reason) {

        /**
         * Newest first. A paper from outside was neither submitted nor issued by those who entered it, and what the head
         * gave back, and why, stays between him and the drafters.
         */
        static List<Event> of(
                Plan plan, boolean own, List<PlanHistory.Step> steps, List<PlanHistory.Signature> signatures) {
            var events = new ArrayList<Event>();
            steps.stream()
                    .filter(step -> own || step.state() != PlanState.DRAFT)
                    .forEach(step -> events.add(new Event(key(plan, step), step.at(), step.by(), step.reason())));
            signatures.forEach(one -> events.add(new Event("plan.history.signed", one.at(), one.by(), null)));
            // Stable: what came in one click keeps its order, a signature below the issue it led to.
            events.sort(Comparator.comparing(Event::at).reversed());
            return events;
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
    }

    /** The results of a target over time, or null where a line would say nothing. */
    public @Nullable Spark spark(TargetBoard.Row row) {
        if (row.results().size() < 2) {
            return null;
        }
        var value = row.target().value();
        return new Spark(
                row.results().stream()
                        .map(result ->
                                new Spark.Point(result.period(), result.value().doubleValue()))
                        .toList(),
                value == null ? null : value.doubleValue());
    }
}
