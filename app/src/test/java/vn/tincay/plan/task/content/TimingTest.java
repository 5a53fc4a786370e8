package vn.tincay.plan.task.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "WEEK,      2024-02-28, 2024-03-03",
        "MONTH,     2024-02-10, 2024-02-29",
        "QUARTER,   2024-04-01, 2024-06-30",
        "HALF_YEAR, 2024-06-30, 2024-06-30",
        "HALF_YEAR, 2024-07-01, 2024-12-31",
        "YEAR,      2024-01-01, 2024-12-31"
    })
    void withoutAFirstDayIsDueAtTheEndOfThePeriod(Recurrence recurrence, LocalDate from, LocalDate due) {
        assertThat(new Timing.Recurring(recurrence, null).dueFrom(from)).isEqualTo(due);
    }

    @Test
    void recursOnItsDayEveryYear() {
        var yearly = new Timing.Recurring(Recurrence.YEAR, LocalDate.of(2021, 12, 5));
        assertThat(yearly.dueFrom(LocalDate.of(2021, 6, 22))).isEqualTo(LocalDate.of(2021, 12, 5));
        assertThat(yearly.dueAfter(LocalDate.of(2021, 12, 5), END)).isEqualTo(LocalDate.of(2022, 12, 5));
    }

    @Test
    void endsWithThePlan() {
        var yearly = new Timing.Recurring(Recurrence.YEAR, LocalDate.of(2021, 12, 5));
        assertThat(yearly.dueAfter(LocalDate.of(2025, 12, 5), END)).isNull();
    }

    @Test
    void aMonthlyDayIsMovedInShortMonths() {
        var monthly = new Timing.Recurring(Recurrence.MONTH, LocalDate.of(2023, 1, 31));
        assertThat(monthly.dueFrom(LocalDate.of(2023, 2, 1))).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(monthly.dueFrom(LocalDate.of(2023, 3, 1))).isEqualTo(LocalDate.of(2023, 3, 31));
    }

    @Test
    void aQuarterlyTaskIsDueOnTheLastDay() {
        assertThat(new Timing.ByQuarter(2024, 2).dueFrom(END)).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void anOngoingTaskIsNeverDue() {
        assertThat(new Timing.Ongoing().dueFrom(END)).isNull();
    }
}
