package vn.tincay.base.web.chart;

import static vn.tincay.base.web.chart.ChartBar.em;
import static vn.tincay.base.web.chart.ChartBar.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layout of a chart as a line over time, with one series. A category without a value interrupts the line; one with a
 * note has a hollow point.
 *
 * @param segments the parts of the line between two consecutive known values
 * @param goalY vertical position of the line of the goal, null without a goal
 * @param width the full width, or the width that the labels need, as in {@link Columns}
 */
public record TrendLine(
        List<Segment> segments, List<Mark> marks, @Nullable String goalY, String width) {

    private static final double NAME = 1.25;
    private static final double ABOVE_POINT = .7;

    /**
     * A part of the line.
     *
     * @param noted whether the category of one of its ends has a note; the part is then drawn dashed
     */
    public record Segment(String fromX, String fromY, String toX, String toY, boolean noted) {}

    /**
     * One category with its point.
     *
     * @param value null for a gap, which has a label but no point
     */
    public record Mark(
            Chart.Category category, @Nullable BigDecimal value, String x, String y, String wordsY, String nameY) {}

    public static TrendLine of(Chart chart) {
        if (chart.series().size() > 1) {
            throw new IllegalArgumentException("a line shows one series: " + chart.title());
        }
        var marks = new ArrayList<Mark>();
        var segments = new ArrayList<Segment>();
        double slot = 100.0 / chart.categories().size();
        for (int index = 0; index < chart.categories().size(); index++) {
            var value = chart.series().getFirst().values().get(index);
            double y = Columns.TOP + Columns.TALL - (value == null ? 0 : Columns.TALL * chart.share(value));
            var mark = new Mark(
                    chart.categories().get(index),
                    value,
                    percent((index + .5) * slot),
                    em(y),
                    em(y - ABOVE_POINT),
                    em(Columns.TOP + Columns.TALL + NAME));
            if (value != null && !marks.isEmpty() && marks.getLast().value() != null) {
                segments.add(segment(marks.getLast(), mark));
            }
            marks.add(mark);
        }
        var goal = chart.goal();
        return new TrendLine(
                segments,
                marks,
                goal == null ? null : em(Columns.TOP + Columns.TALL - Columns.TALL * chart.share(goal.value())),
                Columns.width(chart));
    }

    private static Segment segment(Mark from, Mark to) {
        boolean noted = from.category().note() != null || to.category().note() != null;
        return new Segment(from.x(), from.y(), to.x(), to.y(), noted);
    }

    public boolean scrolls() {
        return !width.equals(Columns.ALL);
    }
}
