package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.OTHER_PROVINCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.People.Place;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.approval.ReportBranch;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ExtendingReport;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.report.reporter.roster.ReportsBelow;
import vn.tincay.report.reporter.roster.Rosters;

/**
 * Decision 16: every query gives the same answer to "who reports to whom on this form in this period". D and E receive
 * reports of the commune without being superior to it.
 */
@SpringBootTest
@Transactional
class WhoReportsToWhomTest {

    private static final Map<String, Place> RECEIVERS = Map.of("D", DEPARTMENT, "E", OTHER_PROVINCE);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Rosters rosters;

    @Autowired
    DueReports dueReports;

    @Autowired
    ReportsBelow below;

    @Autowired
    ReportBranch branch;

    @Autowired
    LateReports lateReports;

    @Autowired
    ExtendingReport extending;

    @Autowired
    ReportExtensions extensions;

    @Autowired
    Clock clock;

    ReportTestData testData;

    @BeforeEach
    void appointReceivers() {
        testData = ReportTestData.in(context);
        sql.sql("delete from report.reporters").update();
        for (var form : List.of("gbv-month", "gbv-half-year")) {
            RECEIVERS.values().forEach(place -> insertLine(form, place, null, LocalDate.of(2010, 1, 1), null));
        }
    }

    /** The rows of the table in the decision. The period 2015-07 lasts from 15/6 to 14/7/2015. */
    @ParameterizedTest
    @CsvSource({
        "D 2015-06-15 -,                                    gbv-month,     2015-06, nobody",
        "D 2015-07-14 -,                                    gbv-month,     2015-07, D",
        "D 2015-07-15 -,                                    gbv-month,     2015-07, nobody",
        "D 2015-01-01 2015-06-14,                           gbv-month,     2015-07, nobody",
        "D 2015-01-01 2015-06-15,                           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-07-13,                           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-07-14,                           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-07-14,                           gbv-month,     2015-08, nobody",
        "D 2015-06-20 2015-06-25,                           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-06-30; E 2015-07-01 -,           gbv-month,     2015-06, D",
        "D 2015-01-01 2015-06-30; E 2015-07-01 -,           gbv-month,     2015-07, E",
        "D 2015-01-01 2015-06-30; E 2015-07-14 -,           gbv-month,     2015-07, E",
        "D 2015-01-01 2015-06-30; E 2015-07-15 -,           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-06-14; E 2015-06-15 -,           gbv-month,     2015-06, D",
        "D 2015-01-01 2015-06-14; E 2015-06-15 -,           gbv-month,     2015-07, E",
        "D 2015-01-01 2015-06-30; E 2015-07-01 2015-07-10,  gbv-month,     2015-07, E",
        "D 2015-01-01 2015-06-30; E 2015-07-01 2015-07-10,  gbv-month,     2015-08, nobody",
        "D 2015-01-01 2015-06-30; D 2015-09-01 -,           gbv-month,     2015-07, D",
        "D 2015-01-01 2015-06-30; D 2015-09-01 -,           gbv-month,     2015-08, nobody",
        "D 2015-01-01 2015-06-30; D 2015-09-01 -,           gbv-month,     2015-09, D",
        "D 2015-01-01 2015-06-30; E 2015-07-01 -,           gbv-half-year, 2015-H1, D",
        "D 2015-01-01 2015-06-30; E 2015-07-01 -,           gbv-half-year, 2015-H2, E",
        "top 2015-01-01 2015-06-30; D 2015-07-01 -,         gbv-half-year, 2015-H1, top",
        "top 2015-01-01 2015-06-30; D 2015-07-01 -,         gbv-half-year, 2015-H2, D",
    })
    void allRoutesAgreeOnTheReceiver(String lines, String form, String code, String receiver) {
        for (var line : lines.split("; ")) {
            var words = line.split(" ");
            insertLine(
                    form,
                    COMMUNE_A,
                    RECEIVERS.get(words[0]),
                    LocalDate.parse(words[1]),
                    words[2].equals("-") ? null : LocalDate.parse(words[2]));
        }
        var period = Period.of(code);
        boolean owes = !receiver.equals("nobody");
        var expected = RECEIVERS.get(receiver);

        assertThat(dueReportsOf(form, period))
                .as("its own list and calendar")
                .isEqualTo(owes ? List.of(agencyName(expected)) : List.of());
        var opened = testData.entering.open(testData.head(COMMUNE_A), form, period);
        assertThat(opened).as("whether it can be begun").matches(outcome -> outcome instanceof Outcome.Done == owes);
        if (owes) {
            var report = testData.report(COMMUNE_A, opened.orThrow());
            assertThat(report.receiver())
                    .as("where it goes")
                    .isEqualTo(expected == null ? null : testData.people.agency(expected));
        }
        RECEIVERS.values().forEach(place -> {
            boolean receives = place == expected;
            assertThat(rosters.of(testData.head(place), form, period).lines())
                    .as("roster of %s", place)
                    .hasSize(receives ? 1 : 0);
            assertThat(below.of(openReport(place, form, period)))
                    .as("asked for by the consolidation of %s", place)
                    .hasSize(receives ? 1 : 0);
        });
    }

    @Test
    void anOlderReportStaysWithItsReceiverAndBlocksNobody() {
        insertLine("gbv-month", COMMUNE_A, DEPARTMENT, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 30));
        insertLine("gbv-month", COMMUNE_A, OTHER_PROVINCE, LocalDate.of(2015, 7, 1), null);
        var older = testData.sentReport(COMMUNE_A, "2015-06", Map.of("households", "3"));
        var newer = testData.sentReport(COMMUNE_A, "2015-07", Map.of("households", "4"));

        assertThat(reportsToReceive(DEPARTMENT)).containsExactly(older);
        assertThat(reportsToReceive(OTHER_PROVINCE)).containsExactly(newer);
        assertThat(testData.reports.visibleTo(testData.head(DEPARTMENT)).find(newer))
                .isEmpty();
        assertThat(testData.reports.visibleTo(testData.head(OTHER_PROVINCE)).find(older))
                .isEmpty();
        assertThat(branch.isUndecided(openReport(DEPARTMENT, "gbv-month", Period.of("2015-06"))))
                .isTrue();
        assertThat(branch.isUndecided(openReport(DEPARTMENT, "gbv-month", Period.of("2015-07"))))
                .isFalse();
        assertThat(branch.isUndecided(openReport(OTHER_PROVINCE, "gbv-month", Period.of("2015-06"))))
                .isFalse();
        testData.accept(DEPARTMENT, older).orThrow();
        testData.accept(OTHER_PROVINCE, newer).orThrow();
        assertThat(testData.consolidate(
                                DEPARTMENT,
                                openReport(DEPARTMENT, "gbv-month", Period.of("2015-06"))
                                        .id())
                        .orThrow())
                .isEqualTo(1);
    }

    @Test
    void onlyRequestedReportsCanBeLate() {
        insertLine("gbv-month", COMMUNE_A, DEPARTMENT, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 14));
        insertLine("gbv-month", COMMUNE_A, OTHER_PROVINCE, LocalDate.of(2015, 6, 15), null);
        var former = openReport(DEPARTMENT, "gbv-month", Period.of("2015-07"));
        testData.enterFigures(DEPARTMENT, former.id(), Map.of("households", "1"))
                .orThrow();
        testData.sign(DEPARTMENT, former.id()).orThrow();
        testData.approve(DEPARTMENT, former.id()).orThrow();
        testData.sentReport(COMMUNE_A, "2015-07", Map.of("households", "3"));
        assertThat(lateReports.below(testData.report(DEPARTMENT, former.id()))).isEmpty();
    }

    @Test
    void anExtensionIsRequestedFromTheReceiverOfThatPeriod() {
        insertLine("gbv-month", COMMUNE_A, DEPARTMENT, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 14));
        insertLine("gbv-month", COMMUNE_A, OTHER_PROVINCE, LocalDate.of(2015, 6, 15), null);
        var older = testData.draft(COMMUNE_A, "gbv-month", "2015-06", Map.of());
        extending
                .ask(
                        testData.head(COMMUNE_A),
                        older,
                        StepInput.of(
                                "Mưa lũ", testData.fingerprint(testData.head(COMMUNE_A), older, ReportStep.EXTEND)),
                        LocalDate.now(clock).plusDays(3))
                .orThrow();
        assertThat(extensions.waiting(testData.head(DEPARTMENT)))
                .extracting(Report::id)
                .containsExactly(older);
        assertThat(extensions.waiting(testData.head(OTHER_PROVINCE))).isEmpty();
    }

    private List<String> dueReportsOf(String form, Period period) {
        var closing = ReportWindow.closing(period);
        return dueReports.due(testData.head(COMMUNE_A), closing, closing.plusDays(40)).stream()
                .filter(dueReport ->
                        dueReport.form().equals(form) && dueReport.period().equals(period))
                .map(dueReport -> dueReport.receiverName() == null ? "" : dueReport.receiverName())
                .toList();
    }

    private String agencyName(@Nullable Place place) {
        return place == null ? "" : testData.head(place).agencyName();
    }

    private List<UUID> reportsToReceive(Place place) {
        return testData.reports.visibleTo(testData.head(place)).toReceive().stream()
                .filter(report -> report.period().year() == 2015)
                .map(Report::id)
                .toList();
    }

    private Report openReport(Place place, String form, Period period) {
        return testData.report(
                place,
                testData.entering.open(testData.head(place), form, period).orThrow());
    }

    private void insertLine(
            String form, Place place, @Nullable Place receiver, LocalDate from, @Nullable LocalDate to) {
        sql.sql("""
                        insert into report.reporters (form, agency_id, receiver_id, level, province_id, province_code, valid_from, valid_to)
                        values (?, ?, ?, ?, 0, '00', ?, ?)
                        """)
                .param(form)
                .param(testData.people.agency(place))
                .param(receiver == null ? null : testData.people.agency(receiver))
                .param(testData.head(place).level())
                .param(from)
                .param(to)
                .update();
    }
}
