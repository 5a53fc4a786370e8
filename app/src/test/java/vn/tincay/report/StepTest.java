package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of states: rows are states, columns EDIT, CONSOLIDATE, PRESENT, SIGN, RECEIVE, RETURN, APPROVE, CORRECT. */
class StepTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      false, 11110000",
        "PRESENTED,  false, 11010000",
        "SUBMITTED,  false, 00001110",
        "SUBMITTED,  true,  00001101",
        "RETURNED,   false, 11110000",
        "ACCEPTED,   false, 00000110",
        "ACCEPTED,   true,  00000101",
        "CORRECTING, false, 11110000",
    })
    void opensStepsByState(State state, boolean locked, String open) {
        var found = new StringBuilder();
        for (var step : Step.values()) {
            found.append(step.isOpen(state, locked) ? '1' : '0');
        }
        assertThat(found).hasToString(open);
    }
}
