package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule")
class TypedDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-05, 05/12/2026",
        "12-05, 05/12",
        "2024-04, 04/2024",
        "trước Tết, trước Tết",
    })
    void showsReadDatesInVietnameseNotation(String read, String shown) {
        assertThat(TypedDays.asTyped(read)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "5/13/2026", "2026-12-05", "05/12", "", "x"})
    void refusesAnInvalidDate(String typed) {
        assertThat(TypedDays.date(typed)).isEmpty();
    }

    @Test
    void acceptsAYearlyDateWithAndWithoutZeros() {
        assertThat(TypedDays.monthDay("5/2")).isEqualTo(TypedDays.monthDay("05/02"));
        assertThat(TypedDays.monthDay("30/2")).isEmpty();
    }
}
