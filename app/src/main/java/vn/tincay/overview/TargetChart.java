package vn.tincay.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.plan.supervision.SupervisedTargets.PacedTarget;
import vn.tincay.plan.target.TargetResults;

/** Builds the chart of a target: for each year the newest result beside the target value for that year. */
final class TargetChart {

    private TargetChart() {}

    /**
     * The chart; null when the target has no result.
     *
     * @param all the targets on the page; those of the same plan and indicator give the values for other years
     */
    static @Nullable Chart of(Ui ui, PacedTarget shown, List<PacedTarget> all) {
        var results = new TreeMap<Integer, TargetResults.Result>();
        shown.row()
                .results()
                .forEach(result -> results.put(Integer.valueOf(result.period().substring(0, 4)), result));
        if (results.isEmpty()) {
            return null;
        }
        var goals = goals(shown, all);
        int first = Math.min(results.firstKey(), shown.plan().fromYear());
        int last = Math.max(results.lastKey(), goals.isEmpty() ? shown.plan().toYear() : goals.lastKey());
        var categories = new ArrayList<Chart.Category>();
        var reached = new ArrayList<@Nullable BigDecimal>();
        var wanted = new ArrayList<@Nullable BigDecimal>();
        for (int year = first; year <= last; year++) {
            var result = results.get(year);
            categories.add(new Chart.Category(
                    "" + year,
                    null,
                    result == null || result.accepted() ? null : ui.t("overview.target.not-accepted")));
            reached.add(result == null ? null : result.value());
            wanted.add(goals.get(year));
        }
        return new Chart(
                shown.row().target().text(),
                shown.row().target().unit(),
                ui.t("overview.target.year"),
                categories,
                List.of(
                        new Chart.Series(ui.t("overview.target.result"), reached),
                        new Chart.Series(ui.t("overview.target.goal"), wanted, true)),
                null);
    }

    /**
     * The target values by year: that of the shown target, and others of its plan and indicator that name no place.
     */
    private static SortedMap<Integer, BigDecimal> goals(PacedTarget shown, List<PacedTarget> all) {
        var indicator = shown.row().target().indicator();
        var goals = new TreeMap<Integer, BigDecimal>();
        for (var other : all) {
            var target = other.row().target();
            boolean same = target.id().equals(shown.row().target().id())
                    || (indicator != null
                            && indicator.equals(target.indicator())
                            && other.plan().id().equals(shown.plan().id())
                            && target.place() == null);
            var value = target.value();
            if (same && value != null) {
                goals.put(target.year() == null ? other.plan().toYear() : target.year(), value);
            }
        }
        return goals;
    }
}
