package vn.tincay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due, done, expected status
                "2026-11-20, -,          OVERDUE",
                "2026-11-21, -,          DUE_SOON",
                "2026-11-28, -,          DUE_SOON",
                "2026-11-29, -,          NOT_DUE",
                "-,          -,          NOT_DUE",
                "2026-11-20, 2026-11-20, DONE_ON_TIME",
                "2026-11-20, 2026-11-21, DONE_LATE",
                "2026-12-31, 2026-11-01, DONE_ON_TIME",
                "-,          2026-11-01, DONE_ON_TIME"
            })
    void changesOnTheDueDay(LocalDate due, LocalDate done, DueStatus light) {
        assertThat(DueStatus.of(due, done, TODAY, 7)).isEqualTo(light);
    }
}
