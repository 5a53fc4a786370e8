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
 * The page of a leader.
 *
 * @param day the day the figures hold: today, or the last day of a past year
 * @param followed name of the agency whose reports are followed, when it is not the viewer's own; null otherwise
 * @param concerns worst first; only in the current year, since nobody can direct a past one
 * @param rankings those that have bodies to rank
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

    /** More concerns than this are folded away below the list. */
    private static final int SHOWN = 12;

    public List<Concern> first() {
        return concerns.subList(0, Math.min(SHOWN, concerns.size()));
    }

    public List<Concern> others() {
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
