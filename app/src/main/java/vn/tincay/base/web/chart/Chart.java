package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Tone;

/**
 * Figures to be drawn, and read as a table: one value for each category and series, none below zero. A value that is
 * not known is null: a gap that is said in words, never zero.
 *
 * @param unit of every value, {@code %} or a word; null where the title says it
 * @param head what the categories are, for the table: "Year"
 */
public record Chart(
        String title,
        @Nullable String unit,
        String head,
        List<Category> categories,
        List<Series> series,
        @Nullable Goal goal) {

    /** Solid, hollow and dashed: more could not be told apart without colour. */
    private static final int MOST_SERIES = 3;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
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
     * A year, a state, a place.
     *
     * @param tone the look of a state
     * @param note what is to be known of its values, "not yet accepted": its columns are hollow
     */
    public record Category(
            String name, @Nullable Tone tone, @Nullable String note) {

        public static Category of(String name) {
            return new Category(name, null, null);
        }
    }

    /** The values of one kind, in the order of the categories. */
    public record Series(String name, List<@Nullable BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * A value to be reached, drawn as a line across.
     *
     * @param words all that is to be said of it, with its figure: "Target ≥ 70% (2025)"
     * @param category the one it is for, null for all
     */
    public record Goal(
            String words, BigDecimal value, @Nullable String category) {}

    /** The categories of which a value is not known. */
    public List<Category> gaps() {
        return IntStream.range(0, categories.size())
                .filter(index -> series.stream().anyMatch(one -> one.values().get(index) == null))
                .mapToObj(categories::get)
                .toList();
    }

    /** The share of the highest value or goal, 0 to 1. */
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
