package vn.tincay.report.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/** The decision on an extension applies only to the request that the page showed. */
@SpringBootTest
@Transactional
class ExtendingReportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ExtendingReport extending;

    @Autowired
    ReportExtensions extensions;

    @Autowired
    ReportDeadlines deadlines;

    @Autowired
    ReportFingerprint fingerprint;

    @Autowired
    Clock clock;

    ReportTestData testData;
    UUID report;
    LocalDate today;

    @BeforeEach
    void draftLateReport() {
        testData = ReportTestData.in(context);
        report = testData.draft(COMMUNE_A, "gbv-month", "2021-03", Map.of());
        today = LocalDate.now(clock);
    }

    @Test
    void refusesADecisionOnARequestThePageDidNotShow() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        var older = fingerprint();
        ask(Role.HEAD, today.plusDays(200), "Bận").orThrow();

        assertThat(problems(grant(today.plusDays(3), older))).containsExactly(Fingerprint.outdated());
        grant(today.plusDays(200), fingerprint()).orThrow();
        assertThat(problems(grant(today.plusDays(3), fingerprint())))
                .containsExactly(Problem.of("base.extension.problem.decided"));
    }

    @Test
    void askingAgainReplacesTheOpenRequestAndTheSameTwiceIsStoredOnce() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        ask(Role.COMMUNE_OFFICER, today.plusDays(3), " Mưa lũ ").orThrow();
        assertThat(storedExtensions()).hasSize(1);
        ask(Role.HEAD, today.plusDays(9), "Bão").orThrow();
        assertThat(storedExtensions())
                .extracting(Extension::reason, Extension::isOpen)
                .containsExactly(tuple("Bão", true), tuple("Mưa lũ", false));
        assertThat(extensions.waiting(testData.head(PROVINCE)))
                .filteredOn(one -> one.id().equals(report))
                .hasSize(1);
    }

    @Test
    void anotherDayThanTheRequestedOneMayBeGranted() {
        var due = deadlines.of(testData.report(COMMUNE_A, report)).due();
        ask(Role.COMMUNE_OFFICER, today.plusDays(9), "Bão").orThrow();
        assertThat(problems(grant(due, fingerprint())))
                .containsExactly(Problem.at("until", "base.extension.problem.until"));
        grant(today.plusDays(5), fingerprint()).orThrow();
        assertThat(deadlines.of(testData.report(COMMUNE_A, report)).due()).isEqualTo(today.plusDays(5));
        assertThat(storedExtensions()).extracting(Extension::previousOn).containsExactly(due);
    }

    @Test
    void aSecondClickOfTheSameDecisionIsHarmless() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(9), "Bão").orThrow();
        var fingerprint = fingerprint();
        grant(today.plusDays(9), fingerprint).orThrow();
        grant(today.plusDays(9), fingerprint).orThrow();
        assertThat(problems(decide(new ExtensionDecision(false, null, "Thôi"), fingerprint)))
                .containsExactly(Problem.of("base.extension.problem.decided"));
    }

    /** Otherwise the decision would change whether a received report was late. */
    @Test
    void aRequestIsNotDecidedOnceTheReportIsReceived() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(9), "Bão").orThrow();
        testData.enterFigures(COMMUNE_A, report, Map.of("households", "3")).orThrow();
        testData.sign(COMMUNE_A, report).orThrow();
        var due = deadlines.of(testData.report(COMMUNE_A, report)).due();
        assertThat(dueDaysToDecide()).containsExactly(due);

        testData.accept(PROVINCE, report).orThrow();

        assertThat(problems(grant(today.plusDays(9), fingerprint())))
                .containsExactly(Problem.of("report.extension.received"));
        assertThat(deadlines.of(testData.report(COMMUNE_A, report)).due()).isEqualTo(due);
        assertThat(extensions.waiting(testData.head(PROVINCE)))
                .extracting(Report::id)
                .doesNotContain(report);
        assertThat(dueDaysToDecide()).isEmpty();
    }

    @Test
    void onlyTheReceiverDecides() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(9), "Bão").orThrow();
        assertThat(problems(extending.decide(
                        testData.head(COMMUNE_A),
                        report,
                        new ExtensionDecision(true, today.plusDays(9), ""),
                        fingerprint())))
                .containsExactly(Problem.of("report.receipt.not-receiver"));
    }

    @Test
    void refusesADecisionWhenTheDueDayMoved() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        var older = fingerprint();
        var province = testData.head(PROVINCE);
        context.getBean(MovingDueDays.class)
                .move(
                        province,
                        "gbv-month",
                        Period.of("2021-03"),
                        "commune",
                        LocalDate.of(2021, 3, 18),
                        null,
                        "12/KH-UBND")
                .orThrow();
        assertThat(problems(grant(today.plusDays(3), older))).containsExactly(Fingerprint.outdated());
        assertThat(problems(grant(today.plusDays(3), fingerprint()))).isEmpty();
    }

    @Test
    void refusesATooLateOrPastDayAtItsField() {
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.plusYears(101), "Mưa lũ")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("report.extension.too-late");
                    assertThat(problem.field()).isEqualTo("wished");
                });
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.minusDays(1), "Mưa lũ")))
                .containsExactly(Problem.at("wished", "base.extension.problem.not-later"));
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.plusYears(1).plusDays(1), "Mưa lũ")))
                .hasSize(1);
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.plusYears(1), "Mưa lũ")))
                .isEmpty();
    }

    @Test
    void everyRequestKeepsItsPersonsAndDays() {
        ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        decide(new ExtensionDecision(false, null, "Chưa đủ lý do"), fingerprint())
                .orThrow();
        ask(Role.HEAD, today.plusDays(9), "Mất điện").orThrow();
        grant(today.plusDays(9), fingerprint()).orThrow();

        assertThat(storedExtensions())
                .extracting(Extension::requestedBy, Extension::requestedOn, Extension::granted, Extension::decidedBy)
                .containsExactly(
                        tuple(
                                testData.head(COMMUNE_A).name(),
                                today.plusDays(9),
                                true,
                                testData.head(PROVINCE).name()),
                        tuple(
                                testData.at(COMMUNE_A, Role.COMMUNE_OFFICER).name(),
                                today.plusDays(3),
                                false,
                                testData.head(PROVINCE).name()));
        assertThat(storedExtensions()).allSatisfy(extension -> {
            assertThat(extension.requestedAt()).isNotNull();
            assertThat(extension.decidedAt()).isNotNull();
        });
    }

    /** The due days that the receiver's home page shows for this request. */
    private List<@Nullable LocalDate> dueDaysToDecide() {
        return context.getBeansOfType(ActionSource.class).values().stream()
                .flatMap(source -> source.of(testData.head(PROVINCE), today, "vi").stream())
                .filter(item -> item.link().equals("/reports/" + report + "/extension"))
                .map(ActionItem::due)
                .toList();
    }

    private List<Extension> storedExtensions() {
        return extensions.of(testData.report(COMMUNE_A, report));
    }

    private Outcome<Report> ask(Role role, @Nullable LocalDate requestedDay, String reason) {
        return extending.ask(testData.at(COMMUNE_A, role), report, StepInput.of(reason, fingerprint()), requestedDay);
    }

    private String fingerprint() {
        return fingerprint.ofExtensionPage(testData.report(COMMUNE_A, report)).value();
    }

    private Outcome<Report> grant(LocalDate until, String fingerprint) {
        return decide(new ExtensionDecision(true, until, ""), fingerprint);
    }

    private Outcome<Report> decide(ExtensionDecision decision, String fingerprint) {
        return extending.decide(testData.head(PROVINCE), report, decision, fingerprint);
    }

    private static List<Problem> problems(Outcome<Report> outcome) {
        return outcome.fold(done -> List.of(), refused -> refused);
    }
}
