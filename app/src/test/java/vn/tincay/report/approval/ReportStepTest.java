package vn.tincay.report.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.ReportState;

/**
 * The table of states: rows are states, columns EDIT, CONSOLIDATE, PRESENT, TAKE_BACK, HAND_BACK, SIGN, RECEIVE, RETURN,
 * APPROVE, CORRECT, EXTEND.
 */
class ReportStepTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      false, 11100100001",
        "PRESENTED,  false, 00011100001",
        "SUBMITTED,  false, 00000011100",
        "SUBMITTED,  true,  00000011010",
        "RETURNED,   false, 11100100001",
        "ACCEPTED,   false, 00000001100",
        "ACCEPTED,   true,  00000001010",
        "CORRECTING, false, 11100100001",
    })
    void theStateDeterminesTheSteps(ReportState state, boolean locked, String open) {
        var found = new StringBuilder();
        for (var step : ReportStep.values()) {
            found.append(step.isOpen(HasReportState.of(state, locked)) ? '1' : '0');
        }
        assertThat(found).hasToString(open);
    }
}
