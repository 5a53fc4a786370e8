package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;

/** Texts of a chart: its values in the reader's language, and sentences that summarise it. */
public final class ChartWords {

    private ChartWords() {}

    /** The text of a value at its bar and in the table; for null, the words for an unknown value. */
    public static String value(Ui ui, Chart chart, @Nullable BigDecimal value) {
        return value == null ? ui.t("base.chart.missing") : ui.number(value) + ("%".equals(chart.unit()) ? "%" : "");
    }

    /** Summary of bars: the longest one, the goal, the gaps, the notes of categories. */
    public static String ofBars(Ui ui, Chart chart) {
        var values = chart.series().getFirst().values();
        var most = IntStream.range(0, values.size())
                .boxed()
                .filter(index -> orZero(values, index).signum() > 0)
                .reduce((one, other) -> orZero(values, one).compareTo(orZero(values, other)) >= 0 ? one : other);
        var sentences = new ArrayList<String>();
        most.ifPresent(index -> sentences.add(ui.t(
                "base.chart.most", chart.categories().get(index).name(), figure(ui, chart, orZero(values, index)))));
        return withGoalGapsAndNotes(ui, chart, sentences);
    }

    /** Summary of columns: first and last known value of each series, the goal, the gaps, the notes of categories. */
    public static String ofColumns(Ui ui, Chart chart) {
        var sentences = new ArrayList<String>();
        for (var series : chart.series()) {
            var known = IntStream.range(0, series.values().size())
                    .filter(index -> series.values().get(index) != null)
                    .toArray();
            if (known.length == 1) {
                sentences.add(ui.t(
                        "base.chart.once",
                        series.name(),
                        figure(ui, chart, orZero(series.values(), known[0])),
                        chart.categories().get(known[0]).name()));
            } else if (known.length > 1) {
                int last = known[known.length - 1];
                sentences.add(ui.t(
                        "base.chart.course",
                        series.name(),
                        figure(ui, chart, orZero(series.values(), known[0])),
                        chart.categories().get(known[0]).name(),
                        figure(ui, chart, orZero(series.values(), last)),
                        chart.categories().get(last).name()));
            }
        }
        return withGoalGapsAndNotes(ui, chart, sentences);
    }

    private static String withGoalGapsAndNotes(Ui ui, Chart chart, List<String> sentences) {
        var goal = chart.goal();
        if (goal != null) {
            sentences.add(goal.words() + ".");
        }
        if (!chart.gaps().isEmpty()) {
            sentences.add(ui.t("base.chart.gaps", names(chart, chart.gaps())));
        }
        chart.categories().stream()
                .map(Chart.Category::note)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(note -> sentences.add(ui.t(
                        "base.chart.note",
                        note,
                        names(
                                chart,
                                chart.categories().stream()
                                        .filter(category -> note.equals(category.note()))
                                        .toList()))));
        return String.join(" ", sentences);
    }

    private static BigDecimal orZero(List<@Nullable BigDecimal> values, int index) {
        var value = values.get(index);
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The value with its unit for a sentence: "66%", "12 persons". */
    private static String figure(Ui ui, Chart chart, BigDecimal value) {
        var written = value(ui, chart, value);
        return chart.unit() == null || "%".equals(chart.unit()) ? written : written + " " + chart.unit();
    }

    /** The names of these categories, three or more consecutive ones as a range: "2023, 2026–2030". */
    private static String names(Chart chart, List<Chart.Category> some) {
        var runs = new ArrayList<List<String>>();
        int before = -2;
        for (var category : some) {
            int index = chart.categories().indexOf(category);
            if (index != before + 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(category.name());
            before = index;
        }
        return runs.stream()
                .map(run -> run.size() < 3 ? String.join(", ", run) : run.getFirst() + "–" + run.getLast())
                .collect(Collectors.joining(", "));
    }
}
