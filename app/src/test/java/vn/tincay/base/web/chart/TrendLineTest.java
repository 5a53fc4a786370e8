package vn.tincay.base.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendLineTest {

    @Test
    void aGapInterruptsTheLineAndIsNotZero() {
        var line = TrendLine.of(chart(null, "10", "20", null, "0"));
        assertThat(line.segments())
                .containsExactly(new TrendLine.Segment("12.50%", "5.63em", "37.50%", "1.50em", false));
        assertThat(line.marks())
                .extracting(TrendLine.Mark::value)
                .containsExactly(new BigDecimal("10"), new BigDecimal("20"), null, new BigDecimal("0"));
        assertThat(line.marks().getLast().y()).isEqualTo("9.75em");
    }

    @Test
    void aSegmentToAnIncompleteValueIsMarked() {
        var line = TrendLine.of(chart("Chưa đầy đủ", "10", "20"));
        assertThat(line.segments()).extracting(TrendLine.Segment::noted).containsExactly(true);
    }

    @Test
    void refusesMoreThanOneSeries() {
        var series = new Chart.Series("một", List.of(BigDecimal.ONE));
        var chart = new Chart("t", null, "Năm", List.of(Chart.Category.of("2026")), List.of(series, series), null);
        assertThatThrownBy(() -> TrendLine.of(chart)).hasMessageContaining("one series");
    }

    /**
     * A chart with these values for consecutive years.
     *
     * @param note the note of the last category; null for none
     */
    private static Chart chart(@Nullable String note, @Nullable String... values) {
        var categories = new ArrayList<Chart.Category>();
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (int index = 0; index < values.length; index++) {
            categories.add(new Chart.Category("" + (2021 + index), null, index == values.length - 1 ? note : null));
            numbers.add(values[index] == null ? null : new BigDecimal(values[index]));
        }
        return new Chart("t", null, "Năm", categories, List.of(new Chart.Series("Kết quả", numbers)), null);
    }
}
