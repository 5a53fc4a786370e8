package vn.tincay.plan.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.target.TargetResults;
import vn.tincay.plan.web.PlanWords;

/**
 * Draws the chart of a target: its value and its results by period, for every year of the plan up to the target's year.
 * A year without a result is a gap; a result not yet accepted above is marked.
 */
final class ResultChart {

    /** With more periods than this the chart shows only the newest result of each year. */
    private static final int MAX_PERIODS = 12;

    private ResultChart() {}

    /**
     * The chart; null when fewer than two results are known, since the row of the target shows a single one as text.
     */
    static @Nullable Chart of(Ui ui, int fromYear, int toYear, TargetBoard.Row row) {
        if (row.results().size() < 2) {
            return null;
        }
        var target = row.target();
        var results = new TreeMap<String, TargetResults.@Nullable Result>();
        row.results().forEach(result -> results.put(result.period(), result));
        if (results.size() > MAX_PERIODS) {
            results.keySet().removeIf(period -> {
                var later = results.higherKey(period);
                return later != null && year(later).equals(year(period));
            });
        }
        int last = target.year() == null ? toYear : Math.max(fromYear, target.year());
        for (int year = fromYear; year <= last; year++) {
            var name = Integer.toString(year);
            if (results.keySet().stream().noneMatch(period -> year(period).equals(name))) {
                results.put(name, null);
            }
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        var categories = new ArrayList<Chart.Category>();
        results.forEach((period, result) -> {
            values.add(result == null ? null : result.value());
            categories.add(
                    result == null || result.accepted()
                            ? Chart.Category.of(period)
                            : new Chart.Category(period, null, ui.t("plan.plan.not-accepted-yet")));
        });
        return new Chart(
                target.text(),
                target.unit(),
                ui.t("plan.plan.period"),
                categories,
                List.of(new Chart.Series(ui.t("plan.plan.reached"), values)),
                goal(ui, target));
    }

    private static String year(String period) {
        return period.substring(0, 4);
    }

    private static Chart.@Nullable Goal goal(Ui ui, Target target) {
        var value = target.value();
        if (value == null) {
            return null;
        }
        var wanted = PlanWords.goal(ui, target);
        return target.year() == null
                ? new Chart.Goal(ui.t("plan.plan.goal", wanted), value, null)
                : new Chart.Goal(ui.t("plan.plan.goal-in", wanted, "" + target.year()), value, "" + target.year());
    }
}
