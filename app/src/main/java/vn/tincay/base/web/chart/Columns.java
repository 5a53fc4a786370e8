package vn.tincay.base.web.chart;

import static vn.tincay.base.web.chart.ChartBar.em;
import static vn.tincay.base.web.chart.ChartBar.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Layout of a chart with vertical columns, each below its value, with the names of the categories underneath. It suits
 * values over time; several series are drawn side by side.
 *
 * @param goal the line of the goal, null without a goal
 * @param width the full width, or the width that the labels need when they would overlap on a phone, where the chart
 *     then scrolls
 */
public record Columns(
        List<ChartBar> columns,
        List<CategoryName> names,
        @Nullable GoalLine goal,
        String width) {

    public static final String HEIGHT = em(11.5);
    public static final String FLOOR = em(9.75);

    static final double TOP = 1.5;
    static final double TALL = 8.25;
    private static final double FILLED = .64;
    /**
     * The width of columns is computed for at least this many categories, so that one or two columns are not too wide.
     */
    private static final int FEWEST_SLOTS = 3;

    /** The width of a 360 px screen in em of the chart's text. */
    private static final double PHONE = 21.5;

    private static final double FIGURE = .6;
    private static final double BETWEEN = .25;
    static final String ALL = "100%";

    /** The name of a category below its columns. */
    public record CategoryName(String text, String x, String y) {}

    /**
     * The line of the goal.
     *
     * @param fromX start of the category to which the goal applies, and {@code toX} its end; both null when it applies
     *     to all
     */
    public record GoalLine(
            String y, @Nullable String fromX, @Nullable String toX) {}

    public static Columns of(Chart chart) {
        double slot = 100.0 / Math.max(chart.categories().size(), FEWEST_SLOTS);
        double width = slot * FILLED / chart.series().size();
        var columns = new ArrayList<ChartBar>();
        var names = new ArrayList<CategoryName>();
        for (int index = 0; index < chart.categories().size(); index++) {
            var category = chart.categories().get(index);
            names.add(new CategoryName(category.name(), percent((index + .5) * slot), em(TOP + TALL + 1.25)));
            for (int number = 0; number < chart.series().size(); number++) {
                var value = chart.series().get(number).values().get(index);
                double tall = value == null ? 0 : TALL * chart.share(value);
                double x = (index + (1 - FILLED) / 2) * slot + number * width;
                columns.add(new ChartBar(
                        category,
                        number,
                        value,
                        percent(x),
                        em(TOP + TALL - tall),
                        percent(width),
                        em(tall),
                        percent(x + width / 2),
                        em(TOP + TALL - tall - .35)));
            }
        }
        return new Columns(columns, names, goal(chart, slot), width(chart));
    }

    public boolean scrolls() {
        return !width.equals(ALL);
    }

    private static @Nullable GoalLine goal(Chart chart, double slot) {
        var goal = chart.goal();
        if (goal == null) {
            return null;
        }
        var y = em(TOP + TALL - TALL * chart.share(goal.value()));
        int index =
                chart.categories().stream().map(Chart.Category::name).toList().indexOf(goal.category());
        return index < 0
                ? new GoalLine(y, null, null)
                : new GoalLine(y, percent(index * slot), percent((index + 1) * slot));
    }

    static String width(Chart chart) {
        int longest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToInt(value -> length(value) + ("%".equals(chart.unit()) ? 1 : 0))
                .max()
                .orElse(0);
        int name = chart.categories().stream()
                .mapToInt(category -> category.name().length())
                .max()
                .orElse(0);
        int slot = Math.max(name, longest * chart.series().size());
        double needed = (slot * FIGURE + BETWEEN) * chart.categories().size();
        return needed > PHONE ? em(needed) : ALL;
    }

    /** The number of characters of the value in the reader's notation, with thousands separators. */
    private static int length(BigDecimal value) {
        return value.toPlainString().length() + Math.max(0, value.precision() - value.scale() - 1) / 3;
    }
}
