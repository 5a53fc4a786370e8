package vn.tincay.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.base.web.chart.Schedule;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.supervision.SupervisedTargets.PacedTarget;

/**
 * The overview page of an agency's leader.
 *
 * @param day the day for which the figures hold: today, or the last day of a past year
 * @param current whether the page shows this year
 * @param followed name of the agency whose received reports are shown; null for the viewer's own agency or no reports
 * @param concerns the most urgent first; empty for a past year, for which directions would come too late
 * @param rankings the rankings; one with fewer than two bodies is left out
 * @param target the target whose chart is shown; null when no target has a result
 * @param trend null when no indicator can be chosen
 */
public record OverviewPage(
        String agency,
        LocalDate day,
        boolean current,
        @Nullable String followed,
        ListQuery query,
        List<KeyFigure> figures,
        List<Concern> concerns,
        List<RankingChart> rankings,
        @Nullable PacedTarget target,
        List<PacedTarget> targets,
        @Nullable TrendChart trend,
        TaskSchedule tasks) {

    /** The number of concerns that are always visible; the page folds the others away below them. */
    private static final int SHOWN = 12;

    public List<Concern> firstConcerns() {
        return concerns.subList(0, Math.min(SHOWN, concerns.size()));
    }

    public List<Concern> otherConcerns() {
        return concerns.subList(Math.min(SHOWN, concerns.size()), concerns.size());
    }

    public @Nullable Chart targetChart(Ui ui) {
        return target == null ? null : TargetChart.of(ui, target, targets);
    }

    public @Nullable Chart trendChart(Ui ui) {
        return trend == null ? null : trend.chart(ui);
    }

    public @Nullable Schedule schedule(Ui ui) {
        return tasks.schedule(ui);
    }
}
