package vn.tincay.plan.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.base.web.chart.ChartWords;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.target.TargetResults;

class ResultChartTest {

    private static final Ui UI = MessagesOf.language("vi");

    @Test
    void showsEveryYearOfThePlanUpToTheTargetsAndWhatWasReportedBefore() {
        var chart = chartOf(2023, 2030, row(2025, result("2021", "42"), result("2024", "58.2")));
        assertThat(chart.categories()).extracting(Chart.Category::name).containsExactly("2021", "2023", "2024", "2025");
        assertThat(chart.series().getFirst().values())
                .containsExactly(new BigDecimal("42"), null, new BigDecimal("58.2"), null);
        assertThat(ChartWords.ofColumns(UI, chart))
                .isEqualTo(
                        "Kết quả: từ 42% (2021) đến 58,2% (2024). Chỉ tiêu ≥ 80% (năm 2025). Chưa có số liệu: 2023, 2025.");
    }

    @Test
    void showsTheYearsOfThePlanWhereTheTargetNamesNone() {
        var chart = chartOf(2024, 2026, row(null, result("2024", "1"), result("2025", "2")));
        assertThat(chart.categories()).extracting(Chart.Category::name).containsExactly("2024", "2025", "2026");
        assertThat(chart.goal()).isEqualTo(new Chart.Goal("Chỉ tiêu ≥ 80%", new BigDecimal(80), null));
    }

    @Test
    void notesWhatIsNotAcceptedYet() {
        var open = new TargetResults.Result(new BigDecimal(2), "2025", false, null);
        var chart = chartOf(2024, 2025, row(2025, result("2024", "1"), open));
        assertThat(chart.categories()).extracting(Chart.Category::note).containsExactly(null, "Chưa được tiếp nhận");
    }

    @Test
    void oneResultHasNoChart() {
        assertThat(ResultChart.of(UI, 2024, 2026, row(2025))).isNull();
        assertThat(ResultChart.of(UI, 2024, 2026, row(2025, result("2024", "1"))))
                .isNull();
    }

    @Test
    void showsTheMonthsOfAYearAndTheLastOfEachOfManyYears() {
        var year = chartOf(2024, 2024, row(2024, monthlyResults(2024).limit(5).toArray(TargetResults.Result[]::new)));
        assertThat(year.categories())
                .extracting(Chart.Category::name)
                .startsWith("2024-01")
                .hasSize(5);
        var many = chartOf(
                2024,
                2027,
                row(
                        2027,
                        Stream.concat(monthlyResults(2024), monthlyResults(2025).limit(3))
                                .toArray(TargetResults.Result[]::new)));
        assertThat(many.categories())
                .extracting(Chart.Category::name)
                .containsExactly("2024-12", "2025-03", "2026", "2027");
    }

    private static Chart chartOf(int fromYear, int toYear, TargetBoard.Row row) {
        return Objects.requireNonNull(ResultChart.of(UI, fromYear, toYear, row));
    }

    private static Stream<TargetResults.Result> monthlyResults(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> result("%d-%02d".formatted(year, month), "" + month));
    }

    private static TargetResults.Result result(String period, String value) {
        return new TargetResults.Result(new BigDecimal(value), period, true, null);
    }

    private static TargetBoard.Row row(@Nullable Integer year, TargetResults.Result... results) {
        var target = new Target(
                UUID.randomUUID(),
                null,
                "Người bị bạo lực được hỗ trợ",
                Operator.AT_LEAST,
                new BigDecimal("80"),
                "%",
                year,
                null,
                null,
                null,
                null,
                null);
        return new TargetBoard.Row(target, null, null, List.of(results), Optional.empty());
    }
}
