package vn.tincay.report.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.ReportState;

/**
 * The table of states: rows are states, columns EDIT, CONSOLIDATE, SUBMIT, TAKE_BACK, HAND_BACK, SIGN, RECEIVE, RETURN,
 * APPROVE, CORRECT, EXTEND, DECIDE_EXTENSION.
 */
class ReportStepTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      false, 111001000011",
        "SUBMITTED,  false, 000111000011",
        "SENT,       false, 000000111001",
        "SENT,       true,  000000100101",
        "RETURNED,   false, 111001000011",
        "ACCEPTED,   false, 000000011000",
        "ACCEPTED,   true,  000000000100",
        "CORRECTING, false, 111001000011",
    })
    void theStateDeterminesTheSteps(ReportState state, boolean locked, String open) {
        var found = new StringBuilder();
        for (var step : ReportStep.values()) {
            found.append(step.isOpen(HasReportState.of(state, locked)) ? '1' : '0');
        }
        assertThat(found).hasToString(open);
    }
}
