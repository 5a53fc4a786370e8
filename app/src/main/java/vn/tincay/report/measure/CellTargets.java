package vn.tincay.report.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.Plans;
import vn.tincay.plan.target.Target;
import vn.tincay.report.Report;
import vn.tincay.viewer.Viewer;

/** Finds the targets that the figures of a report are measured against. */
@Component
public class CellTargets {

    private final Plans plans;
    private final PlanContents contents;
    private final TargetMeasures measures;

    CellTargets(Plans plans, PlanContents contents, TargetMeasures measures) {
        this.plans = plans;
        this.contents = contents;
        this.measures = measures;
    }

    /**
     * The targets by code of the cell: those with a value, for no particular place, in running plans of the reporting
     * agency that cover the report's year and that the viewer may read. When several targets have the same cell, that
     * of the newest plan counts.
     */
    public Map<String, Target> of(Viewer viewer, Report report) {
        var targets = plans
                .visibleTo(viewer)
                .runningOf(report.agency(), report.period().year())
                .stream()
                .flatMap(plan -> contents.targets(plan.id()).stream())
                .filter(target -> isFor(target, report))
                .toList();
        var measured = targets.isEmpty() ? Map.<UUID, TargetMeasures.Measure>of() : measures.of(targets);
        var byCell = new HashMap<String, Target>();
        for (var target : targets) {
            var measure = measured.get(target.id());
            if (measure != null && measure.form().equals(report.form())) {
                byCell.putIfAbsent(measure.cell(), target);
            }
        }
        return byCell;
    }

    private static boolean isFor(Target target, Report report) {
        return !target.isQualitative()
                && (target.place() == null || target.place().isBlank())
                && (target.year() == null || target.year() >= report.period().year());
    }
}
