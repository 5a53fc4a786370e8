package vn.tincay.base.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sparkline of one value over time, drawn as SVG in a box of 112 × 28. A period without a report is null: the line
 * breaks there and does not fall to zero.
 */
public record Spark(List<Point> points, @Nullable Double goal) {

    private static final double WIDTH = 112;
    private static final double HEIGHT = 28;

    public record Point(String period, @Nullable Double value) {}

    /** A point in drawing coordinates. */
    public record Place(double x, double y) {}

    /** The unbroken segments of the line as SVG {@code points}. */
    public List<String> stretches() {
        var stretches = new ArrayList<String>();
        var current = new StringBuilder();
        for (int index = 0; index < points.size(); index++) {
            var value = points.get(index).value();
            if (value == null) {
                keep(stretches, current);
            } else {
                current.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(index), y(value)));
            }
        }
        keep(stretches, current);
        return stretches;
    }

    /** The position of the newest reported value; null when nothing is reported. */
    public @Nullable Place last() {
        for (int index = points.size() - 1; index >= 0; index--) {
            var value = points.get(index).value();
            if (value != null) {
                return new Place(x(index), y(value));
            }
        }
        return null;
    }

    /** The height of the dashed goal line; null without a goal. */
    public @Nullable Double goalHeight() {
        return goal == null ? null : y(goal);
    }

    private static void keep(List<String> stretches, StringBuilder current) {
        if (!current.isEmpty()) {
            stretches.add(current.toString().strip());
            current.setLength(0);
        }
    }

    private double x(int index) {
        return points.size() < 2 ? WIDTH / 2 : 3 + index * (WIDTH - 6) / (points.size() - 1);
    }

    private double y(double value) {
        double top = goal == null ? 0 : goal;
        for (var point : points) {
            top = Math.max(top, point.value() == null ? 0 : point.value());
        }
        return top == 0 ? HEIGHT - 3 : HEIGHT - 3 - value / top * (HEIGHT - 6);
    }
}
