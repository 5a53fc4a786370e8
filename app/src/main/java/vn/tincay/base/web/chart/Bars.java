package vn.tincay.base.web.chart;

import static vn.tincay.base.web.chart.ChartBar.em;
import static vn.tincay.base.web.chart.ChartBar.percent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars from left to right, each below the words and the value it stands for, so that long words have room on a phone.
 * For counts by state and for ranking; one series.
 *
 * @param goalX of the line across, null without a goal
 */
public record Bars(
        List<ChartBar> bars, String height, @Nullable String goalX) {

    private static final double PITCH = 2.75;
    private static final double WORDS = 1;
    private static final double BAR = 1.5;
    private static final double THICK = .75;

    public static Bars of(Chart chart) {
        if (chart.series().size() > 1) {
            throw new IllegalArgumentException("bars show one series: " + chart.title());
        }
        var bars = new ArrayList<ChartBar>();
        for (int index = 0; index < chart.categories().size(); index++) {
            var value = chart.series().getFirst().values().get(index);
            bars.add(new ChartBar(
                    chart.categories().get(index),
                    0,
                    value,
                    "0",
                    em(index * PITCH + BAR),
                    percent(value == null ? 0 : 100 * chart.share(value)),
                    em(THICK),
                    "0",
                    em(index * PITCH + WORDS)));
        }
        var goal = chart.goal();
        return new Bars(bars, em(bars.size() * PITCH), goal == null ? null : percent(100 * chart.share(goal.value())));
    }

    /** Where the shape of a state begins, so that it stands on the line of its words. */
    public String shapeY(ChartBar bar) {
        return em(bars.indexOf(bar) * PITCH + WORDS - .85);
    }
}
