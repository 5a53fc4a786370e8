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
        var chart = shown(List.of(
                words(null, true),
                words(ReportState.DRAFT, true),
                words(ReportState.DRAFT, false),
                words(ReportState.ACCEPTED, true),
                words(ReportState.ACCEPTED, false),
                words(ReportState.SENT, false)));
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
                        UI, Stream.generate(() -> words(null, true)).limit(9).toList()))
                .as("all in one state")
                .isNull();
        assertThat(StateChart.of(UI, List.of(words(null, true), words(ReportState.DRAFT, false))))
                .as("two lines")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void everyStateIsCounted(ReportState state) {
        var all = Stream.concat(
                        Stream.generate(() -> words(null, false)).limit(4),
                        Stream.of(words(state, false), words(state, true), StateWords.of(state, true, false)))
                .toList();
        var chart = shown(all);
        assertThat(chart.series().getFirst().values().stream()
                        .mapToInt(BigDecimal::intValue)
                        .sum())
                .isEqualTo(all.size());
    }

    private static Chart shown(List<StateWords> reports) {
        return Objects.requireNonNull(StateChart.of(UI, reports));
    }

    private static StateWords words(@Nullable ReportState state, boolean late) {
        return StateWords.of(state, false, late);
    }
}
