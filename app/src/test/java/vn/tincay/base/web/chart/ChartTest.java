package vn.tincay.base.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.Ui;

class ChartTest {

    @Test
    void aBarIsAsLongAsItsShareOfTheLongest() {
        var bars = Bars.of(chart(null, null, "40", "10", "0"));
        assertThat(bars.bars()).extracting(ChartBar::width).containsExactly("100.00%", "25.00%", "0.00%");
        assertThat(bars.bars()).extracting(ChartBar::y).containsExactly("1.50em", "4.25em", "7.00em");
        assertThat(bars.height()).isEqualTo("8.25em");
    }

    @Test
    void aGoalAboveAllValuesIsDrawn() {
        var goal = new Chart.Goal("≥ 80", new BigDecimal(80), null);
        var bars = Bars.of(chart(null, goal, "40", "20"));
        assertThat(bars.goalX()).isEqualTo("100.00%");
        assertThat(bars.bars()).extracting(ChartBar::width).containsExactly("50.00%", "25.00%");
        assertThat(Columns.of(chart(null, goal, "40", "20")).goal())
                .isEqualTo(new Columns.GoalLine("1.50em", null, null));
    }

    @Test
    void columnsShareABaselineAndTheGoalIsAboveItsYear() {
        var columns =
                Columns.of(chart("%", new Chart.Goal("≥ 100%", new BigDecimal(100), "2023"), "50", null, "100", "0"));
        assertThat(columns.columns())
                .extracting(ChartBar::height)
                .containsExactly("4.13em", "0.00em", "8.25em", "0.00em");
        assertThat(columns.columns()).extracting(ChartBar::y).containsExactly("5.63em", "9.75em", "1.50em", "9.75em");
        assertThat(columns.columns()).extracting(ChartBar::width).containsOnly("16.00%");
        assertThat(columns.goal()).isEqualTo(new Columns.GoalLine("1.50em", "50.00%", "75.00%"));
        assertThat(columns.names())
                .extracting(Columns.CategoryName::x)
                .containsExactly("12.50%", "37.50%", "62.50%", "87.50%");
    }

    @Test
    void seriesAreDrawnSideBySide() {
        var chart = new Chart(
                "t",
                null,
                "Year",
                yearCategories(4),
                List.of(series("1", "2", "3", "4"), series("4", "3", null, "1")),
                null);
        assertThat(Columns.of(chart).columns())
                .extracting(ChartBar::x)
                .startsWith("4.50%", "12.50%", "29.50%", "37.50%");
        assertThatThrownBy(() -> Bars.of(chart)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 66, 100%", "8, 66, 100%", "10, 66, 26.50em", "6, 1234567.5, 41.10em", "2, 1234567, 100%"})
    void isWideEnoughForItsLabelsOnAPhone(int years, BigDecimal value, String width) {
        var values = Stream.generate(value::toPlainString).limit(years).toArray(String[]::new);
        assertThat(Columns.of(chart(null, null, values)).width()).isEqualTo(width);
    }

    @Test
    void aGapIsNotDrawnAsZero() {
        var chart = chart(null, null, "3", null, "0");
        assertThat(chart.gaps()).extracting(Chart.Category::name).containsExactly("2022");
        assertThat(Sparkline.of(chart).segments()).containsExactly("3.0,3.0", "109.0,25.0");
    }

    @Test
    void aChartWithoutValuesIsDrawn() {
        var chart = chart("%", null, null, null);
        assertThat(Columns.of(chart).columns()).extracting(ChartBar::height).containsOnly("0.00em");
        assertThat(Sparkline.of(chart).last()).isNull();
        assertThat(ChartWords.ofBars(vietnamese(), chart)).isEqualTo("Chưa có số liệu: 2021, 2022.");
        assertThat(ChartWords.ofColumns(vietnamese(), chart)).isEqualTo("Chưa có số liệu: 2021, 2022.");
    }

    @Test
    void refusesInvalidCharts() {
        assertThatThrownBy(() -> chart(null, null, "-1")).hasMessageContaining("below zero");
        assertThatThrownBy(() -> new Chart("t", null, "Year", yearCategories(2), List.of(series("1")), null))
                .hasMessageContaining("each category");
        assertThatThrownBy(() -> new Chart("t", null, "Year", yearCategories(2), List.of(), null))
                .hasMessageContaining("one to three series");
    }

    @Test
    void describesTrendGoalAndGapsInTheReadersNotation() {
        var chart = chart(
                "%",
                new Chart.Goal("Mục tiêu ≥ 70%", new BigDecimal(70), "2025"), "42", null, "51.5", null, null, null);
        assertThat(ChartWords.ofColumns(vietnamese(), chart))
                .isEqualTo(
                        "Kết quả: từ 42% (2021) đến 51,5% (2023). Mục tiêu ≥ 70%. Chưa có số liệu: 2022, 2024–2026.");
        assertThat(ChartWords.ofColumns(MessagesOf.language("en"), chart(null, null, "1234.5", null)))
                .isEqualTo("Kết quả: 1,234.5 (2021). No figure yet: 2022.");
        assertThat(ChartWords.ofColumns(vietnamese(), chart("người", null, "12", "1250")))
                .isEqualTo("Kết quả: từ 12 người (2021) đến 1.250 người (2022).");
    }

    @Test
    void saysWhichBarIsTheLongest() {
        assertThat(ChartWords.ofBars(vietnamese(), chart(null, null, "3", "1250", "1250")))
                .isEqualTo("Nhiều nhất: 2022 (1.250).");
        assertThat(ChartWords.ofBars(vietnamese(), chart(null, null, "0", "0"))).isEmpty();
    }

    @Test
    void describesEachYear() {
        var years = List.of(Chart.Category.of("2024"), new Chart.Category("2025", null, "Chưa được tiếp nhận"));
        var chart = new Chart("t", "%", "Năm", years, List.of(series("1", "2")), null);
        assertThat(ChartWords.ofColumns(vietnamese(), chart)).endsWith(" Chưa được tiếp nhận: 2025.");
    }

    private static Ui vietnamese() {
        return MessagesOf.language("vi");
    }

    private static Chart chart(@Nullable String unit, Chart.@Nullable Goal goal, @Nullable String... values) {
        return new Chart(
                "Người được hỗ trợ", unit, "Năm", yearCategories(values.length), List.of(series(values)), goal);
    }

    private static List<Chart.Category> yearCategories(int count) {
        return Stream.iterate(2021, year -> year + 1)
                .limit(count)
                .map(year -> Chart.Category.of("" + year))
                .toList();
    }

    private static Chart.Series series(@Nullable String... values) {
        return new Chart.Series(
                "Kết quả",
                Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toList());
    }
}
