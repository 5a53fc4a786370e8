package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of states: rows are states, columns EDIT, CONSOLIDATE, PRESENT, TAKE_BACK, HAND_BACK, SIGN, RECEIVE, RETURN,
 * APPROVE, CORRECT.
 */
class StepTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      false, 1110010000",
        "PRESENTED,  false, 0001110000",
        "SUBMITTED,  false, 0000001110",
        "SUBMITTED,  true,  0000001101",
        "RETURNED,   false, 1110010000",
        "ACCEPTED,   false, 0000000110",
        "ACCEPTED,   true,  0000000101",
        "CORRECTING, false, 1110010000",
    })
    void opensStepsByState(State state, boolean locked, String open) {
        var found = new StringBuilder();
        for (var step : Step.values()) {
            found.append(step.isOpen(state, locked) ? '1' : '0');
        }
        assertThat(found).hasToString(open);
    }
}
