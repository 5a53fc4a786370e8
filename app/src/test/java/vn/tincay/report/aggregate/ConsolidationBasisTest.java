package vn.tincay.report.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.entry.CellEntry;

/**
 * A consolidation states how many reports it includes and which agencies are missing; incomplete or early it needs a
 * reason.
 */
@SpringBootTest
class ConsolidationBasisTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ConsolidationBases bases;

    @Autowired
    LateReports lateReports;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void anIncompleteConsolidationNeedsAReasonKeptWithTheVersion() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        var head = testData.head(PROVINCE);
        assertThat(problemKeys(testData.consolidating.consolidate(
                        head, top, StepInput.of(" ", testData.fingerprint(head, top, ReportStep.CONSOLIDATE)))))
                .containsExactly("report.standing.reason-missing");
        assertThat(bases.of(testData.report(PROVINCE, top)).included()).isZero();
        testData.consolidate(PROVINCE, top).orThrow();
        testData.sign(PROVINCE, top).orThrow();
        assertThat(bases.signed(testData.report(PROVINCE, top), 1)).hasValueSatisfying(basis -> {
            assertThat(basis.included()).isEqualTo(1);
            assertThat(basis.due()).isEqualTo(2);
            assertThat(basis.missing())
                    .extracting(ConsolidationBasis.Missing::name)
                    .containsExactly(testData.people
                            .at(COMMUNE_B, vn.tincay.viewer.Role.HEAD)
                            .viewer()
                            .agencyName());
            assertThat(basis.reason()).isEqualTo(ReportTestData.INCOMPLETE_REASON);
        });
        assertThat(problemKeys(testData.approving.approve(
                        head, top, StepInput.of("", testData.fingerprint(head, top, ReportStep.APPROVE)))))
                .containsExactly("report.approval.reason-missing");
        testData.approve(PROVINCE, top).orThrow();
    }

    @Test
    void ownFiguresAloneAreAnIncompleteConsolidationToo() {
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "1"));
        var head = testData.head(PROVINCE);
        assertThat(problemKeys(testData.submitting.sign(
                        head, top, StepInput.of("", testData.fingerprint(head, top, ReportStep.SIGN)))))
                .containsExactly("report.standing.reason-missing");
    }

    @Test
    void aCompleteConsolidationNeedsNoReason() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_A, period, Map.of("households", "3")))
                .orThrow();
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_B, period, Map.of("households", "4")))
                .orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        var head = testData.head(PROVINCE);
        testData.consolidating
                .consolidate(head, top, StepInput.of("", testData.fingerprint(head, top, ReportStep.CONSOLIDATE)))
                .orThrow();
        testData.submitting
                .sign(head, top, StepInput.of("", testData.fingerprint(head, top, ReportStep.SIGN)))
                .orThrow();
        testData.approving
                .approve(head, top, StepInput.of("", testData.fingerprint(head, top, ReportStep.APPROVE)))
                .orThrow();
    }

    @Test
    void aReportSignedAfterTheLockIsMarkedAndIncludedByACorrection() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_A, period, Map.of("households", "3")))
                .orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        testData.consolidate(PROVINCE, top).orThrow();
        testData.sign(PROVINCE, top).orThrow();
        testData.approve(PROVINCE, top).orThrow();
        var late = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        assertThat(lateReports.isLate(testData.report(COMMUNE_B, late))).isTrue();
        assertThat(lateReports.below(testData.report(PROVINCE, top)))
                .extracting(LateReports.LateReport::report)
                .containsExactly(late);
        testData.correct(PROVINCE, top, "Đưa báo cáo đến sau vào").orThrow();
        testData.accept(PROVINCE, late).orThrow();
        testData.consolidate(PROVINCE, top).orThrow();
        assertThat(bases.of(testData.report(PROVINCE, top)).included()).isEqualTo(2);
    }

    @Test
    void aRetypedSumIsQuestionedInsteadOfCountedTwice() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        testData.consolidate(PROVINCE, top).orThrow();
        var head = testData.head(PROVINCE);
        assertThat(problemKeys(
                        testData.entering.save(head, top, List.of(new CellEntry("households", "", "325")), "vi")))
                .containsExactly("report.cell.sum-again");
        testData.entering
                .save(head, top, List.of(new CellEntry("households", "", "325", true)), "vi")
                .orThrow();
        testData.sign(PROVINCE, top).orThrow();
    }

    @Test
    void aFigureTypedBeforeTheSumIsQuestionedBeforeSigning() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "325"));
        testData.consolidate(PROVINCE, top).orThrow();
        assertThat(problemKeys(testData.sign(PROVINCE, top))).containsExactly("report.cell.sum-again");
        assertThat(testData.report(PROVINCE, top).version()).isZero();
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                problems -> problems.stream().map(Problem::key).distinct().toList());
    }
}
