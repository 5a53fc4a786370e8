package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People.Place;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.version.ReportDifference;
import vn.tincay.report.version.ReportVersion;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.viewer.Role;

@SpringBootTest
class ReportPathTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    ReportVersions versions;

    @Autowired
    Consolidated consolidated;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void carriesAReportFromDraftToLock() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3", "incidents_physical", "2"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        testData.accept(PROVINCE, a).orThrow();
        testData.accept(PROVINCE, b).orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "1"));
        assertThat(testData.consolidate(PROVINCE, top).orThrow()).isEqualTo(2);
        testData.sign(PROVINCE, top).orThrow();

        var signed = versionOf(PROVINCE, top, 1);
        assertThat(valueOf(signed, "households")).isEqualTo(8);
        assertThat(valueOf(signed, "incidents_physical")).isEqualTo(2);
        assertThat(valueOf(signed, "calls")).as("not reported is not zero").isNull();
        assertThat(signed.own().get(positionOf("households"))).isEqualTo(1);

        assertThat(testData.approve(PROVINCE, top).orThrow()).isEqualTo(3);
        assertThat(testData.report(COMMUNE_A, a).locked()).isTrue();
        assertThat(problemKeys(testData.enterFigures(COMMUNE_A, a, Map.of("households", "9"))))
                .containsExactly("report.closed.LOCKED");
        assertThat(problemKeys(testData.returnReport(PROVINCE, a, new ReturnReason("households", "Xem lại"))))
                .containsExactly("report.return.locked-above");
        assertThat(testData.report(COMMUNE_A, a).figures().get(positionOf("households")))
                .isEqualTo(3);
    }

    @Test
    void aReturnNamesTheCellAndReopensTheReport() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "30"));
        assertThat(problemKeys(testData.returnReport(PROVINCE, a))).containsExactly("report.return.reason-missing");
        testData.returnReport(
                        PROVINCE,
                        a,
                        new ReturnReason("households", "Cao gấp mười tháng trước"),
                        new ReturnReason(null, "Bổ sung nhận xét"))
                .orThrow();
        assertThat(versionOf(COMMUNE_A, a, 1).reasons())
                .containsExactly(
                        new ReturnReason("households", "Cao gấp mười tháng trước"),
                        new ReturnReason(null, "Bổ sung nhận xét"));
        testData.enterFigures(COMMUNE_A, a, Map.of("households", "3")).orThrow();
        testData.sign(COMMUNE_A, a).orThrow();
        assertThat(valueOf(versionOf(COMMUNE_A, a, 1), "households"))
                .as("a version never changes")
                .isEqualTo(30);
        assertThat(valueOf(versionOf(COMMUNE_A, a, 2), "households")).isEqualTo(3);
    }

    @Test
    void aSecondClickOnSignOrReceiveHasNoEffect() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "1"));
        var head = testData.head(COMMUNE_A);
        var fingerprint = testData.fingerprint(head, a, ReportStep.SIGN);
        testData.submitting.sign(head, a, StepInput.of("", fingerprint)).orThrow();
        assertThat(testData.submitting
                        .sign(head, a, StepInput.of("", fingerprint))
                        .orThrow()
                        .version())
                .isEqualTo(1);
        var receiver = testData.head(PROVINCE);
        var read = testData.fingerprint(receiver, a, ReportStep.RECEIVE);
        testData.receiving.accept(receiver, a, StepInput.of("", read)).orThrow();
        assertThat(testData.receiving
                        .accept(receiver, a, StepInput.of("", read))
                        .orThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void onlyTheHeadSignsASubmittedReport() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "1"));
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        assertThat(testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, a).orThrow().state())
                .isEqualTo(ReportState.SUBMITTED);
        assertThat(problemKeys(testData.submitting.sign(
                        officer, a, StepInput.of("", testData.fingerprint(officer, a, ReportStep.SIGN)))))
                .containsExactly("report.submission.head-only");
    }

    @Test
    void refusesAnUnfinishedReportAndNamesEveryCell() {
        var id = testData.draft(COMMUNE_A, "gbv-half-year", "2024-H1", Map.of("asked_help", "1", "helped", "2"));
        var refused = testData.sign(COMMUNE_A, id);
        assertThat(problemKeys(refused))
                .contains("report.cell.required", "report.part.required", "report.check.broken");
        assertThat(((Outcome.Refused<Report>) refused).problems())
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("cell.helped"));
    }

    @Test
    void theSecondOfTwoEditorsSeesTheChangeAndChooses() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "5"));
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        testData.entering
                .save(officer, a, List.of(new CellEntry("households", "5", "7")), "vi")
                .orThrow();
        var second = testData.entering.save(
                testData.head(COMMUNE_A), a, List.of(new CellEntry("households", "5", "6")), "vi");
        var problem = ((Outcome.Refused<Report>) second).problems().getFirst();
        assertThat(problem.key()).isEqualTo("report.cell.changed-meanwhile");
        assertThat(problem.arguments()).first().isEqualTo(officer.name());
        testData.entering
                .save(testData.head(COMMUNE_A), a, List.of(new CellEntry("households", "7", "6")), "vi")
                .orThrow();
        assertThat(testData.report(COMMUNE_A, a).figures().get(positionOf("households")))
                .isEqualTo(6);
        testData.entering
                .save(officer, a, List.of(new CellEntry("calls", "", "2"), new CellEntry("households", "5", "6")), "vi")
                .orThrow();
    }

    @Test
    void storesNothingOfASaveWithAMistake() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "5"));
        assertThat(problemKeys(testData.enterFigures(COMMUNE_A, a, Map.of("households", "6", "calls", "nhiều"))))
                .containsExactly("report.cell.not-a-number");
        assertThat(testData.report(COMMUNE_A, a).figures().get(positionOf("households")))
                .isEqualTo(5);
    }

    @Test
    void nothingIsApprovedWithAnUndecidedOrReturnedChild() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        testData.accept(PROVINCE, a).orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        testData.consolidate(PROVINCE, top).orThrow();
        testData.sign(PROVINCE, top).orThrow();
        assertThat(problemKeys(testData.approve(PROVINCE, top))).containsExactly("report.approval.undecided");
        testData.returnReport(PROVINCE, b, new ReturnReason(null, "Thiếu")).orThrow();
        testData.returnReport(PROVINCE, a, new ReturnReason(null, "Thiếu")).orThrow();
        assertThat(problemKeys(testData.approve(PROVINCE, top))).containsExactly("report.approval.stale");
    }

    @Test
    void aCorrectionStartsAtTheTopAndCreatesAVersion() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        testData.accept(PROVINCE, a).orThrow();
        testData.accept(PROVINCE, b).orThrow();
        var province = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        testData.consolidate(PROVINCE, province).orThrow();
        testData.sign(PROVINCE, province).orThrow();
        testData.accept(MINISTRY, province).orThrow();
        var top = testData.draft(MINISTRY, "gbv-month", period, Map.of());
        testData.consolidate(MINISTRY, top).orThrow();
        testData.sign(MINISTRY, top).orThrow();
        assertThat(testData.approve(MINISTRY, top).orThrow()).isEqualTo(4);

        var fromBelow = testData.correct(PROVINCE, a, "Sai số hộ");
        assertThat(problemKeys(fromBelow)).containsExactly("report.correction.starts-above");
        assertThat(testData.correct(MINISTRY, a, "Sai số hộ").orThrow()).isEqualTo(3);
        assertThat(testData.report(COMMUNE_B, b).locked())
                .as("a sibling stays locked")
                .isTrue();

        testData.enterFigures(COMMUNE_A, a, Map.of("households", "5")).orThrow();
        testData.sign(COMMUNE_A, a).orThrow();
        testData.accept(PROVINCE, a).orThrow();
        testData.consolidate(PROVINCE, province).orThrow();
        testData.sign(PROVINCE, province).orThrow();
        testData.accept(MINISTRY, province).orThrow();
        testData.consolidate(MINISTRY, top).orThrow();
        testData.sign(MINISTRY, top).orThrow();
        testData.approve(MINISTRY, top).orThrow();

        var form = testData.forms.require("gbv-month");
        var difference = ReportDifference.between(form, versionOf(MINISTRY, top, 1), versionOf(MINISTRY, top, 2));
        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(line.cell().code()).isEqualTo("households");
            assertThat(line.before()).isEqualByComparingTo("7");
            assertThat(line.after()).isEqualByComparingTo("9");
        });
        assertThat(versionOf(COMMUNE_A, a, 1).correctionReason()).isEqualTo("Sai số hộ");
    }

    @Test
    void everyFigureLeadsToItsSources() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        testData.accept(PROVINCE, a).orThrow();
        testData.accept(PROVINCE, b).orThrow();
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "2"));
        testData.consolidate(PROVINCE, top).orThrow();
        testData.sign(PROVINCE, top).orThrow();
        var cell = testData.forms.require("gbv-month").require("households");
        var parts = consolidated.sources(
                testData.report(PROVINCE, top),
                1,
                cell,
                versionOf(PROVINCE, top, 1).own());
        assertThat(parts).extracting(Consolidated.FigureSource::report).containsExactly(a, b, null);
        assertThat(parts).extracting(source -> String.valueOf(source.value())).containsExactly("3", "4", "2");
    }

    @Test
    void showsDraftsToTheirOwnAgencyAndSignedVersionsToThoseAbove() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        assertThatThrownBy(() -> testData.report(PROVINCE, a)).isInstanceOf(NotFound.class);
        testData.sign(COMMUNE_A, a).orThrow();
        assertThat(testData.report(PROVINCE, a).version()).isEqualTo(1);
        assertThat(testData.report(MINISTRY, a).version()).isEqualTo(1);
        for (var stranger : new Place[] {COMMUNE_B, OTHER_PROVINCE}) {
            assertThatThrownBy(() -> testData.report(stranger, a)).isInstanceOf(NotFound.class);
        }
        var top = testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "3"));
        testData.sign(PROVINCE, top).orThrow();
        assertThatThrownBy(() -> testData.report(COMMUNE_A, top)).isInstanceOf(NotFound.class);
    }

    private int positionOf(String cell) {
        return testData.forms.require("gbv-month").require(cell).position();
    }

    private ReportVersion versionOf(Place place, UUID id, int number) {
        return versions.require(testData.report(place, id), number);
    }

    private @Nullable Long valueOf(ReportVersion version, String cell) {
        return version.figures().get(positionOf(cell));
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                problems -> problems.stream()
                        .map(problem -> problem.key())
                        .distinct()
                        .toList());
    }
}
