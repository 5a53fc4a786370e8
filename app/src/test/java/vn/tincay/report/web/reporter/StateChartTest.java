package vn.tincay.report.web.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.report.ReportState;
import vn.tincay.report.web.StateWords;

class StateChartTest {

    private static final Ui UI = MessagesOf.language("vi");

    @Test
    void countsEachReportOnceInTheOrderOfStates() {
        var chart = chartOf(List.of(
                stateWords(null, true),
                stateWords(ReportState.DRAFT, true),
                stateWords(ReportState.DRAFT, false),
                stateWords(ReportState.ACCEPTED, true),
                stateWords(ReportState.ACCEPTED, false),
                stateWords(ReportState.SENT, false)));
        assertThat(chart.categories())
                .extracting(Chart.Category::name)
                .containsExactly("Đã tiếp nhận", "Đã nộp, chờ tiếp nhận", "Đang lập", "Quá hạn, chưa nộp");
        assertThat(chart.series().getFirst().values())
                .containsExactly(
                        BigDecimal.valueOf(2), BigDecimal.valueOf(1), BigDecimal.valueOf(1), BigDecimal.valueOf(2));
    }

    @Test
    void isOmittedWhenOneSentenceIsEnough() {
        assertThat(StateChart.of(UI, List.of())).isNull();
        assertThat(StateChart.of(
                        UI,
                        Stream.generate(() -> stateWords(null, true)).limit(9).toList()))
                .as("all in one state")
                .isNull();
        assertThat(StateChart.of(UI, List.of(stateWords(null, true), stateWords(ReportState.DRAFT, false))))
                .as("two lines")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void everyStateIsCounted(ReportState state) {
        var all = Stream.concat(
                        Stream.generate(() -> stateWords(null, false)).limit(4),
                        Stream.of(stateWords(state, false), stateWords(state, true), StateWords.of(state, true, false)))
                .toList();
        var chart = chartOf(all);
        assertThat(chart.series().getFirst().values().stream()
                        .mapToInt(BigDecimal::intValue)
                        .sum())
                .isEqualTo(all.size());
    }

    private static Chart chartOf(List<StateWords> reports) {
        return Objects.requireNonNull(StateChart.of(UI, reports));
    }

    private static StateWords stateWords(@Nullable ReportState state, boolean late) {
        return StateWords.of(state, false, late);
    }
}
