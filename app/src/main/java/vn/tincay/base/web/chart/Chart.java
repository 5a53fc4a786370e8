package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.StatusTone;

/**
 * Data of a chart, also shown as a table: one value for each category and series, none negative. An unknown value is
 * null and shown as a gap, never as zero.
 *
 * @param unit of every value, {@code %} or a word; null when the title contains it
 * @param head heading of the categories in the table: "Year"
 */
public record Chart(
        String title,
        @Nullable String unit,
        String head,
        List<Category> categories,
        List<Series> series,
        @Nullable Goal goal) {

    /** Series look solid, hollow and dashed; more could not be distinguished without colour. */
    private static final int MAX_SERIES = 3;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MAX_SERIES) {
            throw new IllegalArgumentException("a chart has one to three series, not " + series.size());
        }
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a value or a gap for each category: " + one);
            }
            if (known(one).anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a value below zero: " + one);
            }
        }
    }

    /**
     * One category, such as a year, a state or a place.
     *
     * @param tone the look of a state; null for a category that is not a state
     * @param note a remark on its values, such as "not yet accepted", with which its columns are drawn hollow; null
     *     for no remark
     */
    public record Category(
            String name,
            @Nullable StatusTone tone,
            @Nullable String note) {

        public static Category of(String name) {
            return new Category(name, null, null);
        }
    }

    /**
     * The values of one series, in the order of the categories.
     *
     * @param sparse whether a missing value means that none exists, as for a year without a target; otherwise it
     *     means that the value is unknown
     */
    public record Series(String name, List<@Nullable BigDecimal> values, boolean sparse) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        public Series(String name, List<@Nullable BigDecimal> values) {
            this(name, values, false);
        }
    }

    /**
     * A goal, drawn as a line.
     *
     * @param words the complete label: "Target ≥ 70% (2025)"
     * @param category the category it applies to, null for all
     */
    public record Goal(
            String words, BigDecimal value, @Nullable String category) {}

    /** The categories with an unknown value in a series that is not sparse. */
    public List<Category> gaps() {
        return IntStream.range(0, categories.size())
                .filter(index -> series.stream()
                        .anyMatch(one -> !one.sparse() && one.values().get(index) == null))
                .mapToObj(categories::get)
                .toList();
    }

    /** The value as a share of the highest value or goal, 0 to 1. */
    double share(BigDecimal value) {
        double top = Stream.concat(
                        series.stream().flatMap(Chart::known),
                        Stream.ofNullable(goal).map(Goal::value))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return top == 0 ? 0 : value.doubleValue() / top;
    }

    private static Stream<BigDecimal> known(Series series) {
        return series.values().stream().filter(Objects::nonNull);
    }
}
