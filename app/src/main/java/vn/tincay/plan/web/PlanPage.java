package vn.tincay.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Spark;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.TargetBoard;

/** A plan at a glance: targets, tasks by light, what happened. */
public record PlanPage(
        PlanHead head,
        List<TargetBoard.Row> targets,
        LightCount lights,
        List<PlanHistory.Step> steps,
        PlanHistory.@Nullable Signature signature) {

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
