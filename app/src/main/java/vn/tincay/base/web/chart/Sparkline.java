package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first series of a chart as a sparkline, in a box of 112 × 28 SVG units. It has no table, because the whole chart
 * stands on the same page. A gap interrupts the line.
 *
 * @param segments the unbroken segments of the line as SVG {@code points}
 * @param last the point of the newest known value, null without any
 * @param goalY the vertical position of the dashed line of the goal, null without a goal
 */
public record Sparkline(
        List<String> segments,
        @Nullable Point last,
        @Nullable Double goalY) {

    private static final double WIDTH = 112;
    private static final double HEIGHT = 28;
    private static final double EDGE = 3;

    /** A point of the line. */
    public record Point(double x, double y) {}

    public static Sparkline of(Chart chart) {
        var values = chart.series().getFirst().values();
        var segments = new ArrayList<String>();
        var current = new StringBuilder();
        Point last = null;
        for (int index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value == null) {
                endSegment(segments, current);
            } else {
                last = new Point(x(index, values.size()), y(chart, value));
                current.append(String.format(Locale.ROOT, "%.1f,%.1f ", last.x(), last.y()));
            }
        }
        endSegment(segments, current);
        var goal = chart.goal();
        return new Sparkline(segments, last, goal == null ? null : y(chart, goal.value()));
    }

    private static void endSegment(List<String> segments, StringBuilder current) {
        if (!current.isEmpty()) {
            segments.add(current.toString().strip());
            current.setLength(0);
        }
    }

    private static double x(int index, int all) {
        return all < 2 ? WIDTH / 2 : EDGE + index * (WIDTH - 2 * EDGE) / (all - 1);
    }

    private static double y(Chart chart, BigDecimal value) {
        return HEIGHT - EDGE - chart.share(value) * (HEIGHT - 2 * EDGE);
    }
}
