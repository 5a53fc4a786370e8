package vn.tincay.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.plan.PlanTestData;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class SearchPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void findsOwnReportsByTheTitleOfTheirFormAndNoDraftOfOthers() {
        var id = ReportTestData.in(context).draft(COMMUNE_A, "gbv-month", "2022-03", Map.of());
        assertThat(search(COMMUNE_A, "bieu so lieu thang"))
                .hasStatusOk()
                .bodyText()
                .contains("/reports/" + id);
        assertThat(search(COMMUNE_B, "bieu so lieu thang"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/reports/" + id);
    }

    @Test
    void findsAReportByItsNumberForAuthorisedViewers() {
        var id = ReportTestData.in(context).sentReport(COMMUNE_A, "2022-04", Map.of("households", "1"));
        var number = context.getBean(JdbcClient.class)
                .sql("select number from report.numbers where report_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(search(COMMUNE_A, number.toLowerCase(Locale.ROOT)))
                .bodyText()
                .contains("/reports/" + id);
        assertThat(search(COMMUNE_B, number)).bodyText().doesNotContain("/reports/" + id);
    }

    @Test
    void findsVisibleTasksByTitleWithoutDiacritics() {
        var testData = PlanTestData.in(context);
        var draft = testData.draft(
                COMMUNE_A, PlanTestData.countedTask("Tập  huấn: Đối thoại ở thôn", LocalDate.of(2026, 9, 1), "3"));
        var task = testData.taskOf(COMMUNE_A, draft, "Tập  huấn: Đối thoại ở thôn");
        assertThat(search(COMMUNE_A, "tap huan doi thoai")).bodyText().contains("/tasks/" + task.id());
        assertThat(search(COMMUNE_A, "đối thoại")).bodyText().contains("/tasks/" + task.id());
        assertThat(search(COMMUNE_B, "doi thoai")).bodyText().doesNotContain("/tasks/" + task.id());
    }

    @Test
    void reportsThatMoreWasFoundThanShown() {
        var testData = PlanTestData.in(context);
        for (int plan = 1; plan <= 11; plan++) {
            testData.draft(
                    COMMUNE_A,
                    PlanTestData.countedTask("Sinh hoạt chuyên đề đêm trăng", LocalDate.of(2026, 9, 1), "3"));
            var more = "Còn kết quả khác chưa hiện ở đây.";
            if (plan == 10) {
                assertThat(search(COMMUNE_A, "chuyen de dem trang")).bodyText().doesNotContain(more);
            } else if (plan == 11) {
                assertThat(search(COMMUNE_A, "chuyen de dem trang")).bodyText().contains(more);
            }
        }
    }

    @Test
    void showsMoreOfOneGroupAlone() {
        var testData = PlanTestData.in(context);
        for (int plan = 1; plan <= 11; plan++) {
            testData.draft(COMMUNE_A, PlanTestData.countedTask("Chiếu phim lưu động", LocalDate.of(2026, 9, 1), "3"));
        }
        assertThat(search(COMMUNE_A, "chieu phim"))
                .bodyText()
                .contains("/search?q=chieu%20phim&amp;in=tasks", "Xem thêm: Nhiệm vụ");
        var alone = mvc.get()
                .uri("/search")
                .param("q", "chieu phim")
                .param("in", "tasks")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        assertThat(alone).hasStatusOk().bodyText().contains("Tìm ở mọi mục").doesNotContain("Còn kết quả khác");
        assertThat(alone)
                .bodyText()
                .satisfies(body -> assertThat(body.split("Chiếu phim lưu động")).hasSize(12));
    }

    @Test
    void findsPlansAgenciesAndUnitsEachInItsGroup() {
        PlanTestData.in(context).draft(COMMUNE_A);
        assertThat(search(COMMUNE_A, "ke hoach")).bodyText().contains("<h2>Kế hoạch</h2>", "/plans/");
        assertThat(search(COMMUNE_A, "can tho"))
                .bodyText()
                .contains(
                        "<h2>Cơ quan, tổ chức</h2>",
                        "/agencies/",
                        "<h2>Đơn vị hành chính</h2>",
                        "/units/",
                        "đến 30/06/2025");
    }

    @Test
    void searchesEverythingWhenTheGroupIsUnknown() {
        assertThat(mvc.get()
                        .uri("/search")
                        .param("q", "can tho")
                        .param("in", "people")
                        .with(People.in(context)
                                .at(COMMUNE_A, Role.COMMUNE_OFFICER)
                                .signedIn())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/agencies/", "/units/")
                .doesNotContain("Tìm ở mọi mục");
    }

    @Test
    void findsNothingForTextWithoutLetters() {
        assertThat(search(COMMUNE_A, "😀"))
                .hasStatusOk()
                .bodyText()
                .contains("Không tìm thấy gì")
                .doesNotContain("/reports/0", "/agencies/", "/units/0");
    }

    private MvcTestResult search(Place place, String words) {
        return mvc.get()
                .uri("/search")
                .param("q", words)
                .with(People.in(context).at(place, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
    }
}
