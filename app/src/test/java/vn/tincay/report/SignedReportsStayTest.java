package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.reporter.AppointingReporters;
import vn.tincay.report.reporter.ReporterClaims;

/** Decision 16: no change of lines of reporting takes a signed report from its receiver. */
@SpringBootTest
@Transactional
class SignedReportsStayTest {

    private static final String FORM = "gbv-month";
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    AppointingReporters appointing;

    @Autowired
    ReporterClaims claims;

    ReportTestData testData;
    UUID commune;

    @BeforeEach
    void appointCommune() {
        testData = ReportTestData.in(context);
        commune = testData.people.agency(COMMUNE_A);
        sql.sql("delete from report.reporters where form = ?").param(FORM).update();
        appointForOneYear(commune);
    }

    /** Appoints the body for one year only, since other tests sign later reports. */
    private void appointForOneYear(UUID body) {
        appointing.appoint(testData.head(PROVINCE), FORM, body, FIRST_DAY).orThrow();
        sql.sql("update report.reporters set valid_to = ? where form = ? and agency_id = ?")
                .params(FIRST_DAY.plusYears(1), FORM, body)
                .update();
    }

    /** The period 2015-07 lasts from 15/6 to 14/7/2015. */
    @Test
    void anAgencyThatSignedReportsToTheNewReceiverFromTheNextPeriod() {
        testData.sentReport(COMMUNE_A, "2015-07", Map.of("households", "3"));
        release(LocalDate.of(2015, 6, 30)).orThrow();
        assertThat(problemOf(appointing.appoint(testData.head(MINISTRY), FORM, commune, LocalDate.of(2015, 7, 1))))
                .isEqualTo(Problem.at(
                        "from", "report.reporters.signed-elsewhere", "UBND xã A", "UBND tỉnh Thử", "15/07/2015"));
        appointing
                .appoint(testData.head(MINISTRY), FORM, commune, LocalDate.of(2015, 7, 15))
                .orThrow();
    }

    @Test
    void aDraftGoesToTheNewReceiver() {
        var draft = testData.draft(COMMUNE_A, FORM, "2015-07", Map.of());
        release(LocalDate.of(2015, 6, 30)).orThrow();
        appointing
                .appoint(testData.head(MINISTRY), FORM, commune, LocalDate.of(2015, 7, 1))
                .orThrow();
        assertThat(testData.report(COMMUNE_A, draft).receiver()).isEqualTo(testData.people.agency(MINISTRY));
    }

    @Test
    void anAgencyCannotBeReleasedBeforeASignedPeriod() {
        testData.sentReport(COMMUNE_A, "2015-07", Map.of("households", "3"));
        assertThat(problemOf(release(LocalDate.of(2015, 6, 14))))
                .isEqualTo(Problem.at("lastDay", "report.reporters.signed-later", "UBND xã A", "15/06/2015"));
        assertThat(claims.of(testData.head(MINISTRY), FORM, LocalDate.of(2015, 6, 14)))
                .isEmpty();
        release(LocalDate.of(2015, 6, 15)).orThrow();
    }

    @Test
    void aReportNoLongerRequestedCannotBeSigned() {
        var draft = testData.draft(COMMUNE_A, FORM, "2015-07", Map.of("households", "3"));
        release(LocalDate.of(2015, 6, 14)).orThrow();
        assertThat(testData.sign(COMMUNE_A, draft)
                        .<String>fold(
                                done -> "", problems -> problems.getFirst().key()))
                .isEqualTo("report.period.not-asked");
    }

    @Test
    void theLeadReleasesOnlyAgenciesWithoutSignedReports() {
        appointForOneYear(testData.people.agency(COMMUNE_B));
        testData.sentReport(COMMUNE_A, "2015-07", Map.of("households", "3"));
        assertThat(claims.release(
                                testData.head(MINISTRY),
                                FORM,
                                testData.people.agency(PROVINCE),
                                LocalDate.of(2015, 6, 14))
                        .orThrow())
                .isEqualTo(1);
    }

    private Outcome<Integer> release(LocalDate lastDay) {
        return appointing.release(testData.head(PROVINCE), FORM, List.of(commune), lastDay);
    }

    private static Problem problemOf(Outcome<Integer> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("done: " + done);
                },
                List::getFirst);
    }
}
