package vn.tincay.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.report.measure.IndicatorTrends.TrendPoint;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Roster;

/**
 * The chart of an indicator over the periods of its form. A period without a value is a gap; an incomplete value is
 * marked.
 */
record TrendChart(Indicator indicator, List<TrendPoint> points, Map<Period, Roster> rosters) {

    /** The chart; null while fewer than two periods have a value. */
    @Nullable
    Chart chart(Ui ui) {
        var shown = points.stream().dropWhile(point -> point.value() == null).toList();
        if (shown.stream().map(TrendPoint::value).filter(Objects::nonNull).count() < 2) {
            return null;
        }
        return new Chart(
                indicator.name(ui.lang()),
                indicator.unit(),
                ui.t("overview.trend.period"),
                shown.stream()
                        .map(point -> new Chart.Category(point.period().toString(), null, mark(point, ui)))
                        .toList(),
                List.of(new Chart.Series(
                        ui.t("overview.trend.value"),
                        shown.stream()
                                .<@Nullable BigDecimal>map(TrendPoint::value)
                                .toList())),
                null);
    }

    private @Nullable String mark(TrendPoint point, Ui ui) {
        if (point.value() != null && point.fromFiles() > 0) {
            return ui.t("overview.trend.unsigned");
        }
        return isIncomplete(point) ? ui.t("overview.trend.incomplete") : null;
    }

    /** Whether the value lacks a due report or includes a report that is not accepted yet. */
    private boolean isIncomplete(TrendPoint point) {
        var roster = rosters.get(point.period());
        return point.value() != null
                && (point.accepted() < point.reports() || (roster != null && roster.accepted() < roster.all()));
    }
}
