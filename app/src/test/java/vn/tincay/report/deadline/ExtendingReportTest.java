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
import vn.tincay.report.ReportTestData;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** The decision on an extension applies only to the request that the page showed. */
@SpringBootTest
@Transactional
class ExtendingReportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ExtendingReport extending;

    @Autowired
    Clock clock;

    ReportTestData house;
    UUID report;
    LocalDate today;

    @BeforeEach
    void aDraftOfALateMonth() {
        house = ReportTestData.in(context);
        report = house.draft(COMMUNE_A, "gbv-month", "2021-03", Map.of());
        today = LocalDate.now(clock);
    }

    @Test
    void refusesADecisionOnARequestThePageDidNotShow() {
        var first = ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        var older = fingerprint();
        assertThat(problems(decide(first, false, "Không có lý do chính đáng", older)))
                .isEmpty();
        var second = ask(Role.HEAD, today.plusDays(200), "Bận").orThrow();

        assertThat(problems(decide(second, true, "", older))).containsExactly(Fingerprint.outdated());
        assertThat(problems(decide(first, true, "", older)))
                .containsExactly(Problem.of("report.extension.decided-already"));
        assertThat(problems(decide(null, true, "", fingerprint()))).containsExactly(Fingerprint.outdated());
        assertThat(problems(decide(first, true, "", fingerprint())))
                .containsExactly(Problem.of("report.extension.decided-already"));
        assertThat(extending.of(report))
                .extracting(ExtendingReport.Extension::granted)
                .containsExactly(null, false);
    }

    @Test
    void refusesADecisionWhenTheDueDayMoved() {
        var asked = ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        var older = fingerprint();
        var province = house.head(PROVINCE);
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
        assertThat(problems(decide(asked, true, "", older))).containsExactly(Fingerprint.outdated());
        assertThat(problems(decide(asked, true, "", fingerprint()))).isEmpty();
    }

    @Test
    void reportsAllMissingFieldsAtOnce() {
        assertThat(problems(ask(Role.COMMUNE_OFFICER, null, " ")))
                .containsExactly(
                        Problem.at("wished", "report.extension.day-missing"),
                        Problem.at("reason", "report.extension.reason-missing"));
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
                .containsExactly(Problem.at("wished", "report.extension.past"));
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.plusYears(1).plusDays(1), "Mưa lũ")))
                .hasSize(1);
        assertThat(problems(ask(Role.COMMUNE_OFFICER, today.plusYears(1), "Mưa lũ")))
                .isEmpty();
    }

    @Test
    void everyRequestKeepsItsPersonsAndDays() {
        var first = ask(Role.COMMUNE_OFFICER, today.plusDays(3), "Mưa lũ").orThrow();
        decide(first, false, "Chưa đủ lý do", fingerprint()).orThrow();
        var second = ask(Role.HEAD, today.plusDays(9), "Mất điện").orThrow();
        decide(second, true, "", fingerprint()).orThrow();

        assertThat(extending.of(report))
                .extracting(
                        ExtendingReport.Extension::id,
                        ExtendingReport.Extension::askedBy,
                        ExtendingReport.Extension::requestedOn,
                        ExtendingReport.Extension::granted,
                        ExtendingReport.Extension::decidedBy)
                .containsExactly(
                        tuple(
                                second,
                                house.head(COMMUNE_A).name(),
                                today.plusDays(9),
                                true,
                                house.head(PROVINCE).name()),
                        tuple(
                                first,
                                house.at(COMMUNE_A, Role.COMMUNE_OFFICER).name(),
                                today.plusDays(3),
                                false,
                                house.head(PROVINCE).name()));
        assertThat(extending.of(report)).allSatisfy(one -> {
            assertThat(one.askedAt()).isNotNull();
            assertThat(one.decidedAt()).isNotNull();
        });
    }

    private Outcome<UUID> ask(Role role, @Nullable LocalDate requestedDay, String reason) {
        return extending.ask(house.at(COMMUNE_A, role), report, requestedDay, reason);
    }

    private String fingerprint() {
        return extending.fingerprint(house.report(COMMUNE_A, report));
    }

    private Outcome<UUID> decide(@Nullable UUID request, boolean grant, String answer, String fingerprint) {
        var head = house.head(PROVINCE);
        return extending.decide(
                head, extending.about(head, report), new ExtendingReport.Decision(request, grant, answer, fingerprint));
    }

    private static List<Problem> problems(Outcome<UUID> outcome) {
        return outcome.fold(done -> List.of(), refused -> refused);
    }
}
