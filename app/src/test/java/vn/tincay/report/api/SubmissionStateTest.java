package vn.tincay.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Problem;
import vn.tincay.report.ReportState;
import vn.tincay.report.approval.HasReportState;

class SubmissionStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      DRAFT",
        "SUBMITTED,  PRESENTED",
        "SENT,       SUBMITTED",
        "RETURNED,   RETURNED",
        "ACCEPTED,   ACCEPTED",
        "CORRECTING, CORRECTING",
    })
    void otherSystemsReadTheNamesOfTheContract(ReportState inside, String outside) {
        assertThat(SubmissionState.of(inside)).hasToString(outside);
        assertThat(SubmissionState.code(HasReportState.of(inside, false).closedProblem()))
                .isEqualTo("report.closed." + outside);
    }

    @Test
    void otherCodesAreTheKeysOfTheirMessages() {
        assertThat(SubmissionState.code(
                        HasReportState.of(ReportState.SENT, true).closedProblem()))
                .isEqualTo("report.closed.LOCKED");
        assertThat(SubmissionState.code(Problem.of("report.api.nothing"))).isEqualTo("report.api.nothing");
    }
}
