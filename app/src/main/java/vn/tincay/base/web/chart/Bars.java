package vn.tincay.base.web.chart;

import static vn.tincay.base.web.chart.ChartBar.em;
import static vn.tincay.base.web.chart.ChartBar.percent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layout of a chart with horizontal bars, each below its label and value, so that long labels fit on a phone. It suits
 * counts by state and rankings, and has only one series.
 *
 * @param goalX position of the line of the goal, null without a goal
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

    /** The vertical position of the shape that marks a state, on the line of the label. */
    public String shapeY(ChartBar bar) {
        return em(bars.indexOf(bar) * PITCH + WORDS - .85);
    }
}
