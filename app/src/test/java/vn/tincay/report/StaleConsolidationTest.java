package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.web.CarriedFingerprint;
import vn.tincay.viewer.Role;

/**
 * A head who signs from a page with an outdated consolidation is shown which reports were added and which sums changed.
 */
@SpringBootTest
@AutoConfigureMockMvc
class StaleConsolidationTest {

    private static final String FORMER = "Xã B báo cáo sau";
    private static final String NEW = "Xã A đã báo cáo lại";

    private static final Pattern REASON = Pattern.compile("name=\"submission-reason\"[^>]*>([^<]*)</textarea>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ConsolidationBases bases;

    ReportTestData testData;
    String period;
    UUID reportOfA;
    UUID top;
    /** The page that the head opened; it shows a consolidation of commune A's report. */
    String opened;

    @BeforeEach
    void openConsolidation() throws UnsupportedEncodingException {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
        reportOfA = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        testData.accept(PROVINCE, reportOfA).orThrow();
        top = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        consolidate(FORMER);
        opened = openReportPage();
        testData.withdraw(PROVINCE, Role.PROVINCE_LEAD, top, "").orThrow();
    }

    @Test
    void thePageNamesTheNewReportAndItsEffect() {
        testData.accept(PROVINCE, testData.sentReport(COMMUNE_B, period, Map.of("households", "5")))
                .orThrow();
        consolidate(NEW);
        assertThat(signOpenedPage())
                .hasStatus(422)
                .bodyText()
                .contains("Chưa thực hiện được", "Báo cáo đưa vào thêm", "UBND xã B")
                .containsPattern("(?s)Số hộ có bạo lực gia đình \\(từ cấp dưới\\).*<span>3</span>.*<span>8</span>");
        assertThat(testData.report(PROVINCE, top).version()).isZero();
    }

    @Test
    void anOutdatedPageCannotRestoreAnOldReason() {
        correctReportOfA();
        consolidate(NEW);
        assertThat(signOpenedPage())
                .hasStatus(422)
                .bodyText()
                .contains("Báo cáo thay bằng bản mới", "UBND xã A", NEW)
                .satisfies(body -> assertThat(beforeHistory(body)).doesNotContain(FORMER));
        testData.submitting
                .sign(
                        testData.head(PROVINCE),
                        top,
                        StepInput.of("", testData.fingerprint(testData.head(PROVINCE), top, ReportStep.SIGN)))
                .orThrow();
        assertThat(bases.signed(testData.report(PROVINCE, top), 1))
                .hasValueSatisfying(basis -> assertThat(basis.reason()).isEqualTo(NEW));
    }

    /** The part of the page above its history; the history shows the reason of every consolidation. */
    private static String beforeHistory(String body) {
        return body.substring(0, body.indexOf("class=\"timeline\""));
    }

    private void correctReportOfA() {
        testData.returnReport(PROVINCE, reportOfA, new ReturnReason(null, "Xem lại"))
                .orThrow();
        testData.enterFigures(COMMUNE_A, reportOfA, Map.of("households", "5")).orThrow();
        testData.sign(COMMUNE_A, reportOfA).orThrow();
        testData.accept(PROVINCE, reportOfA).orThrow();
    }

    private void consolidate(String reason) {
        var head = testData.head(PROVINCE);
        testData.consolidating
                .consolidate(head, top, StepInput.of(reason, testData.fingerprint(head, top, ReportStep.CONSOLIDATE)))
                .orThrow();
        var officer = testData.at(PROVINCE, Role.PROVINCE_LEAD);
        testData.submitting
                .submit(officer, top, StepInput.of("", testData.fingerprint(officer, top, ReportStep.SUBMIT)))
                .orThrow();
    }

    private String openReportPage() throws UnsupportedEncodingException {
        return mvc.get()
                .uri("/reports/" + top)
                .with(testData.people.at(PROVINCE, Role.HEAD).signedIn())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends the signing form of the opened page, with the content of its reason field. */
    private MvcTestResult signOpenedPage() {
        var reason = REASON.matcher(opened);
        return mvc.post()
                .uri("/reports/" + top + "/submission")
                .with(csrf())
                .with(testData.people.at(PROVINCE, Role.HEAD).signedIn())
                .param("seen", openedLater(CarriedFingerprint.fingerprint(opened, "/reports/" + top + "/submission")))
                .param("submission-reason", reason.find() ? reason.group(1) : "")
                .exchange();
    }

    /**
     * The fingerprint of a page opened one second later: a page also lists the steps of the second before it was
     * opened.
     */
    private static String openedLater(String fingerprint) {
        var parts = fingerprint.split("\\.");
        return parts[0] + "." + (Long.parseLong(parts[1]) + 1000);
    }
}
