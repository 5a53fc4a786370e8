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

/** A consolidation states how many reports it includes and which agencies are missing; incomplete or early it needs a reason. */
@SpringBootTest
class ConsolidationBasisTest {

    private static int month;

    @Autowired
    ApplicationContext context;

    @Autowired
    ConsolidationBases bases;

    @Autowired
    LateReports lateReports;

    ReportTestData house;
    String period;

    @BeforeEach
    void freshPeriod() {
        house = ReportTestData.in(context);
        period = "2021-%02d".formatted(12 - month++);
    }

    @Test
    void anIncompleteConsolidationNeedsAReasonKeptWithTheVersion() {
        house.accept(PROVINCE, house.sent(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of());
        var head = house.head(PROVINCE);
        assertThat(keys(house.consolidating.take(
                        head, top, StepInput.of(" ", house.fingerprint(head, top, ReportStep.CONSOLIDATE)))))
                .containsExactly("report.standing.reason-missing");
        assertThat(bases.of(house.report(PROVINCE, top)).taken()).isZero();
        house.take(PROVINCE, top).orThrow();
        house.sign(PROVINCE, top).orThrow();
        assertThat(bases.signed(house.report(PROVINCE, top), 1)).hasValueSatisfying(basis -> {
            assertThat(basis.taken()).isEqualTo(1);
            assertThat(basis.asked()).isEqualTo(2);
            assertThat(basis.missing())
                    .extracting(ConsolidationBasis.Missing::name)
                    .containsExactly(house.people
                            .at(COMMUNE_B, vn.tincay.viewer.Role.HEAD)
                            .viewer()
                            .agencyName());
            assertThat(basis.reason()).isEqualTo(ReportTestData.WHY);
        });
        assertThat(keys(house.approving.approve(
                        head, top, StepInput.of("", house.fingerprint(head, top, ReportStep.APPROVE)))))
                .containsExactly("report.approval.reason-missing");
        house.approve(PROVINCE, top).orThrow();
    }

    @Test
    void ownFiguresAloneAreAnIncompleteConsolidationToo() {
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of("households", "1"));
        var head = house.head(PROVINCE);
        assertThat(keys(house.submitting.sign(
                        head, top, StepInput.of("", house.fingerprint(head, top, ReportStep.SIGN)))))
                .containsExactly("report.standing.reason-missing");
    }

    @Test
    void aCompleteConsolidationNeedsNoReason() {
        house.accept(PROVINCE, house.sent(COMMUNE_A, period, Map.of("households", "3")))
                .orThrow();
        house.accept(PROVINCE, house.sent(COMMUNE_B, period, Map.of("households", "4")))
                .orThrow();
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of());
        var head = house.head(PROVINCE);
        house.consolidating
                .take(head, top, StepInput.of("", house.fingerprint(head, top, ReportStep.CONSOLIDATE)))
                .orThrow();
        house.submitting
                .sign(head, top, StepInput.of("", house.fingerprint(head, top, ReportStep.SIGN)))
                .orThrow();
        house.approving
                .approve(head, top, StepInput.of("", house.fingerprint(head, top, ReportStep.APPROVE)))
                .orThrow();
    }

    @Test
    void aReportSignedAfterTheLockIsMarkedAndIncludedByACorrection() {
        house.accept(PROVINCE, house.sent(COMMUNE_A, period, Map.of("households", "3")))
                .orThrow();
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of());
        house.take(PROVINCE, top).orThrow();
        house.sign(PROVINCE, top).orThrow();
        house.approve(PROVINCE, top).orThrow();
        var late = house.sent(COMMUNE_B, period, Map.of("households", "4"));
        assertThat(lateReports.comesLate(house.report(COMMUNE_B, late))).isTrue();
        assertThat(lateReports.below(house.report(PROVINCE, top)))
                .extracting(LateReports.LateReport::report)
                .containsExactly(late);
        house.correct(PROVINCE, top, "Đưa báo cáo đến sau vào").orThrow();
        house.accept(PROVINCE, late).orThrow();
        house.take(PROVINCE, top).orThrow();
        assertThat(bases.of(house.report(PROVINCE, top)).taken()).isEqualTo(2);
    }

    @Test
    void aRetypedSumIsQuestionedInsteadOfCountedTwice() {
        house.accept(PROVINCE, house.sent(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of());
        house.take(PROVINCE, top).orThrow();
        var head = house.head(PROVINCE);
        assertThat(keys(house.entering.save(head, top, List.of(new CellEntry("households", "", "325")), "vi")))
                .containsExactly("report.cell.sum-again");
        house.entering
                .save(head, top, List.of(new CellEntry("households", "", "325", true)), "vi")
                .orThrow();
        house.sign(PROVINCE, top).orThrow();
    }

    @Test
    void aFigureTypedBeforeTheSumIsQuestionedBeforeSigning() {
        house.accept(PROVINCE, house.sent(COMMUNE_A, period, Map.of("households", "325")))
                .orThrow();
        var top = house.draft(PROVINCE, "gbv-month", period, Map.of("households", "325"));
        house.take(PROVINCE, top).orThrow();
        assertThat(keys(house.sign(PROVINCE, top))).containsExactly("report.cell.sum-again");
        assertThat(house.report(PROVINCE, top).version()).isZero();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                problems -> problems.stream().map(Problem::key).distinct().toList());
    }
}
