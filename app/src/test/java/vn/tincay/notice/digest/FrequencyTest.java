package vn.tincay.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.WorkingDays;

/** The days of the digest. 7/12/2026 is a Monday; 14/12/2026, also a Monday, is a holiday in this test. */
class FrequencyTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 12, 14)));

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, DAILY", // Friday
        "2026-12-05, ''",
        "2026-12-06, ''",
        "2026-12-07, DAILY WEEKLY",
        "2026-12-08, DAILY",
        "2026-12-14, ''", // Monday, a holiday
        "2026-12-15, DAILY WEEKLY",
        "2026-12-16, DAILY",
        "2026-12-21, DAILY WEEKLY"
    })
    void isDailyOnWorkingDaysAndWeeklyOnTheFirstOfThem(LocalDate day, String expected) {
        assertThat(Frequency.dueOn(day, DAYS).stream().map(Enum::name))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }
}
