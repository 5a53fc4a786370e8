package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a task is may be typed with its sign. */
class PercentTest {

    @ParameterizedTest
    @ValueSource(strings = {"50", "50%", " 50 % "})
    void aSignBehindTheShareIsNoHarm(String written) {
        assertThat(new Reading(Typed.of(Map.of("percent", written))).percent("percent"))
                .isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "50%%", "50,5%", "năm mươi"})
    void whatIsNoWholeShareIsRefusedAtItsField(String written) {
        var reading = new Reading(Typed.of(Map.of("percent", written)));
        assertThat(reading.percent("percent")).isNull();
        assertThat(reading.problems())
                .singleElement()
                .extracting(one -> one.field())
                .isEqualTo("percent");
    }

    @Test
    void nothingTypedIsNoShareAndNoProblem() {
        var reading = new Reading(Typed.blank());
        assertThat(reading.percent("percent")).isNull();
        assertThat(reading.problems()).isEmpty();
    }
}
