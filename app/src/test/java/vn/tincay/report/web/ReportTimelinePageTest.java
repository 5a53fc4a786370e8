package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.OTHER_PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.base.step.StepInput;
import vn.tincay.notice.Notices;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.approval.WithdrawingReport;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** The page of a report shows all its steps, and its agency is notified of what the receiver decides. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportTimelinePageTest {

    private static Period period = Period.of("2024-01");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    ReportTestData testData;
    UUID report;

    @BeforeEach
    void signAfterHandingBack() {
        testData = ReportTestData.in(context);
        period = period.next();
        report = testData.draft(OTHER_COMMUNE, "gbv-month", period.toString(), Map.of("households", "3"));
        var officer = testData.at(OTHER_COMMUNE, Role.COMMUNE_OFFICER);
        testData.submitting
                .submit(officer, report, StepInput.of("", testData.fingerprint(officer, report, ReportStep.SUBMIT)))
                .orThrow();
        var head = testData.head(OTHER_COMMUNE);
        context.getBean(WithdrawingReport.class)
                .withdraw(
                        head,
                        report,
                        StepInput.of("Thiếu một thôn", testData.fingerprint(head, report, ReportStep.HAND_BACK)))
                .orThrow();
        testData.sign(OTHER_COMMUNE, report).orThrow();
    }

    @Test
    void showsWhoDidWhatWhenAndWhyNewestFirst() {
        testData.returnReport(OTHER_PROVINCE, report, new ReturnReason("households", "Cao hơn kỳ trước"))
                .orThrow();
        testData.sign(OTHER_COMMUNE, report).orThrow();
        testData.accept(OTHER_PROVINCE, report).orThrow();
        var page = reportPage(OTHER_COMMUNE);
        assertThat(page.select("h2").eachText()).contains("Diễn biến");
        assertThat(page.select(".timeline > li")).hasSize(6);
        assertThat(page.select(".timeline").text())
                .containsSubsequence(
                        "Cấp trên tiếp nhận",
                        "Ký và gửi",
                        "Trả lại",
                        "Cao hơn kỳ trước",
                        "Ký và gửi",
                        "Lãnh đạo trả lại người soạn",
                        "Thiếu một thôn",
                        "Trình lãnh đạo ký");
        assertThat(page.select(".timeline a").eachAttr("href"))
                .contains("/reports/" + report + "/versions/2", "/reports/" + report + "/report.docx?version=1");
    }

    @Test
    void hidesTheStepsBeforeASignatureFromThoseAbove() {
        assertThat(reportPage(OTHER_PROVINCE).select(".timeline").text())
                .contains("Ký và gửi")
                .doesNotContain("Thiếu một thôn", "Lãnh đạo trả lại người soạn", "Trình lãnh đạo ký");
    }

    @Test
    void notifiesTheAgencyThatItsReportIsReceived() {
        testData.accept(OTHER_PROVINCE, report).orThrow();
        assertThat(noticeTexts()).contains("report.notice.received");
    }

    @Test
    void notifiesTheAgencyThatItsReportIsReturnedAndWhy() {
        testData.returnReport(OTHER_PROVINCE, report, new ReturnReason(null, "Bổ sung nhận xét"))
                .orThrow();
        assertThat(noticeTexts()).contains("report.notice.returned-for Bổ sung nhận xét");
    }

    @Test
    void aNoticeHoldsTheBeginningOfALongReason() {
        var reason = "Bổ sung nhận xét " + "về từng thôn, ".repeat(100);
        testData.returnReport(OTHER_PROVINCE, report, new ReturnReason(null, reason))
                .orThrow();
        assertThat(noticeTexts().getFirst())
                .startsWith("report.notice.returned-for Bổ sung nhận xét")
                .endsWith("…")
                .hasSizeLessThan(240);
        assertThat(reportPage(OTHER_COMMUNE).text()).contains(reason.strip());
    }

    private List<String> noticeTexts() {
        return context.getBean(Notices.class).of(testData.at(OTHER_COMMUNE, Role.COMMUNE_OFFICER), 1).items().stream()
                .filter(notice -> notice.href().equals("/reports/" + report))
                .map(notice -> notice.text().key()
                        + (notice.text().arguments().size() > 3
                                ? " " + notice.text().arguments().get(3)
                                : ""))
                .toList();
    }

    private Document reportPage(People.Place place) {
        var answer = mvc.get()
                .uri("/reports/" + report)
                .with(People.in(context).at(place, Role.HEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
