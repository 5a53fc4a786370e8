package vn.tincay.report.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Outcome;
import vn.tincay.report.ReportState;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.CarriedFingerprint;
import vn.tincay.viewer.Role;

/**
 * Receiving many reports from one page: what the page shows, and that no report is accepted that changed after it was
 * shown.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ReceiptPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    ReportTestData testData;
    String before;
    String period;
    String path;

    @BeforeEach
    void freshPeriods() {
        testData = ReportTestData.in(context);
        before = ReportTestData.freshMonth();
        period = ReportTestData.freshMonth();
        if (!Period.of(before).next().toString().equals(period)) {
            before = period;
            period = ReportTestData.freshMonth();
        }
        path = "/rosters/gbv-month/" + period + "/receipt";
    }

    @Test
    void showsEachReportBesideThePeriodBeforeAndTicksTheUsualOnes() {
        testData.sentReport(COMMUNE_A, before, Map.of("households", "3"));
        testData.sentReport(COMMUNE_B, before, Map.of("households", "7"));
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "41"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "8"));
        var page = page();
        assertThat(page)
                .contains("2 báo cáo đang chờ tiếp nhận", "gấp mười lần trở lên", "UBND xã A", "UBND xã B")
                .contains("name=\"seen." + a + "\"", "name=\"seen." + b + "\"");
        assertThat(tick(page, a)).doesNotContain("checked");
        assertThat(tick(page, b)).contains("checked");
        assertThat(tick(get("?tick=all"), a)).contains("checked");
        assertThat(get("?q=xã b")).contains("UBND xã B</label>").doesNotContain("UBND xã A</label>");
    }

    @Test
    void acceptsTheTickedReportsAndLeavesTheOthers() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        var page = page();
        assertThat(accept(page, a)).hasStatus(303).hasHeader("Location", path);
        assertThat(state(COMMUNE_A, a)).isEqualTo(ReportState.ACCEPTED);
        assertThat(state(COMMUNE_B, b)).isEqualTo(ReportState.SENT);
        assertThat(count("select count(*) from report.receipts where report_id = ?", a))
                .isOne();
        assertThat(count("select count(*) from notice.notices where href = '/reports/' || ?::text", a))
                .isOne();
        // A second click on the same page changes nothing and gets the same answer.
        assertThat(accept(page, a)).hasStatus(303);
        assertThat(count("select count(*) from report.steps where step = 'RECEIVE' and report_id = ?", a))
                .isOne();
        assertThat(accept(page, b)).hasStatus(303).hasHeader("Location", "/rosters/gbv-month/" + period);
        assertThat(testData.accept(PROVINCE, b)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void namesAReportThatChangedMeanwhileAndAcceptsTheOthers() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        var page = page();
        testData.returnReport(PROVINCE, a, new ReturnReason(null, "Xem lại")).orThrow();
        testData.enterFigures(COMMUNE_A, a, Map.of("households", "30")).orThrow();
        testData.sign(COMMUNE_A, a).orThrow();
        var answer = accept(page, a, b);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("UBND xã A: báo cáo đã thay đổi sau khi bạn mở trang", "Đã tiếp nhận 1 báo cáo.")
                .contains("href=\"#report-" + a + "\"");
        assertThat(tick(text(answer), a)).doesNotContain("checked");
        assertThat(state(COMMUNE_A, a)).isEqualTo(ReportState.SENT);
        assertThat(state(COMMUNE_B, b)).isEqualTo(ReportState.ACCEPTED);
        assertThat(accept(text(answer), a)).hasStatus(303);
        assertThat(state(COMMUNE_A, a)).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void acceptsNothingWithoutAFingerprintOrATick() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        assertThat(accept("", a)).hasStatus(422);
        assertThat(accept(page())).hasStatus(422).bodyText().contains("Hãy chọn ít nhất một báo cáo");
        assertThat(state(COMMUNE_A, a)).isEqualTo(ReportState.SENT);
    }

    @Test
    void doesNotFindReportsOfOtherReceiversFormsAndPeriods() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var other = testData.sentReport(OTHER_COMMUNE, period, Map.of("households", "3"));
        assertThat(accept(page(), a, other)).hasStatus(404);
        assertThat(state(COMMUNE_A, a)).isEqualTo(ReportState.SENT);
        path = "/rosters/gbv-month/" + before + "/receipt";
        assertThat(accept("", a)).hasStatus(404);
    }

    @Test
    void leadsFromOneReportToTheNext() {
        testData.sentReport(COMMUNE_A, before, Map.of("households", "3"));
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "41"));
        var b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        path = "/reports/" + a;
        var page = page();
        assertThat(page)
                .contains("còn 2 báo cáo chờ tiếp nhận", "href=\"/reports/" + b + "\"", "gấp mười lần trở lên")
                .contains("Kỳ trước: 3");
        assertThat(next(page, a)).hasStatus(303).hasHeader("Location", "/reports/" + b);
        path = "/reports/" + b;
        assertThat(next(page(), b)).hasStatus(303).hasHeader("Location", "/rosters/gbv-month/" + period);
    }

    @Test
    void showsAllFiguresInOneTableWithItsFile() {
        testData.sentReport(COMMUNE_A, period, Map.of("households", "1200", "incidents_physical", "5"));
        path = "/rosters/gbv-month/" + period + "/figures";
        assertThat(page()).contains("1.200", "UBND xã B", "chưa báo cáo", "Tổng cộng");
        assertThat(get("?format=csv&cells=incidents")).contains("UBND xã A", "1200", "Tổng cộng");
        assertThat(get("?cells=support")).contains("Tạm lánh").doesNotContain("1.200");
    }

    private MvcTestResult next(String page, UUID report) {
        return mvc.post()
                .uri("/reports/" + report + "/receipt")
                .param("seen", CarriedFingerprint.fingerprint(page, "/reports/" + report + "/receipt"))
                .param("next", "1")
                .with(receiver())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult accept(String page, UUID... reports) {
        var request = mvc.post().uri(path).with(receiver()).with(csrf());
        for (var report : reports) {
            var seen = Pattern.compile("name=\"seen\\." + report + "\" value=\"([^\"]*)\"")
                    .matcher(page);
            request.param("report", report.toString()).param("seen." + report, seen.find() ? seen.group(1) : "");
        }
        return request.exchange();
    }

    private String page() {
        return get("");
    }

    private String get(String query) {
        var answer = mvc.get().uri(path + query).with(receiver()).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private RequestPostProcessor receiver() {
        return People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String tick(String page, UUID report) {
        int at = page.indexOf("id=\"report-" + report + "\"");
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf('>', at));
    }

    private ReportState state(Place place, UUID report) {
        return testData.report(place, report).state();
    }

    private int count(String query, UUID report) {
        return sql.sql(query).param(report).query(Integer.class).single();
    }
}
