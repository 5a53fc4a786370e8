package vn.tincay.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.WorkingDays;
import vn.tincay.report.form.WindowRule;

/** Decree 09/2019/NĐ-CP, articles 8 and 12. */
class ReportWindowTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Set.of(LocalDate.of(2026, 1, 1)));
    private static final Map<String, Integer> DUE = Map.of("commune", 2, "province", 8);

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2024-12-15, 2025-01-14",
        "2025-03, 2025-02-15, 2025-03-14",
        "2025-12, 2025-11-15, 2025-12-14",
        "2025-Q1, 2024-12-15, 2025-03-14",
        "2025-Q4, 2025-09-15, 2025-12-14",
        "2025-H1, 2024-12-15, 2025-06-14",
        "2025-H2, 2025-06-15, 2025-12-14",
        "2025,    2024-12-15, 2025-12-14",
    })
    void countsFromTheFifteenthToTheFourteenth(String code, LocalDate from, LocalDate closes) {
        var period = Period.of(code);
        var window = ReportWindow.of(new WindowRule(period.kind(), null, null, DUE), period, "commune", CALENDAR);
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.closes()).isEqualTo(closes);
        assertThat(period).hasToString(code.strip());
    }

    @ParameterizedTest
    @CsvSource({"commune, 2025-12-16", "province, 2025-12-24", "central, 2025-12-24"})
    void isDueWorkingDaysAfterClosingAndEarlierBelow(String level, LocalDate due) {
        var rule = new WindowRule(WindowRule.Kind.YEAR, null, null, DUE);
        assertThat(ReportWindow.of(rule, Period.of("2025"), level, CALENDAR).due())
                .isEqualTo(due);
    }

    @Test
    void skipsHolidays() {
        assertThat(CALENDAR.after(LocalDate.of(2025, 12, 31), 1)).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(CALENDAR.after(LocalDate.of(2026, 1, 2), 1)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void anEarlierDayInAPlanMovesClosingAndDueDay() {
        var window =
                new ReportWindow(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14), LocalDate.of(2025, 12, 16));
        var moved = window.moved(window.distanceTo(LocalDate.of(2025, 12, 5)), CALENDAR);
        assertThat(moved.due()).isEqualTo("2025-12-05");
        assertThat(moved.closes()).isEqualTo("2025-12-03");
    }

    @Test
    void keepsAWorkingDayBetweenClosingAndDueWhateverTheMove() {
        var window =
                new ReportWindow(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14), LocalDate.of(2025, 12, 16));
        for (int days = -60; days <= 0; days++) {
            var moved = window.moved(days, CALENDAR);
            assertThat(CALENDAR.after(moved.closes(), 1)).isBeforeOrEqualTo(moved.due());
        }
    }

    @Test
    void aCampaignHasItsOwnPeriod() {
        var rule = new WindowRule(WindowRule.Kind.YEAR, "11-15", "12-15", DUE);
        var window = ReportWindow.of(rule, Period.of("2025"), "commune", CALENDAR);
        assertThat(window)
                .isEqualTo(new ReportWindow(
                        LocalDate.of(2025, 11, 15), LocalDate.of(2025, 12, 15), LocalDate.of(2025, 12, 17)));
    }

    @Test
    void findsThePeriodOfADay() {
        assertThat(Period.containing(WindowRule.Kind.MONTH, LocalDate.of(2025, 7, 14)))
                .hasToString("2025-07");
        assertThat(Period.containing(WindowRule.Kind.MONTH, LocalDate.of(2025, 7, 15)))
                .hasToString("2025-08");
        assertThat(Period.containing(WindowRule.Kind.YEAR, LocalDate.of(2025, 12, 15)))
                .hasToString("2026");
        assertThat(Period.of("2025-11").to(Period.of("2026-02"))).hasSize(4);
    }
}
