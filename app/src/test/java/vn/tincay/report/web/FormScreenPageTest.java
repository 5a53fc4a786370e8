package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.PageRequests;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class FormScreenPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    ReportTestData testData;
    PageRequests requests;

    @BeforeEach
    void setUp() {
        testData = ReportTestData.in(context);
        requests = PageRequests.in(context);
    }

    @Test
    void explainsTheGreyFigureAndMarksRequiredFigures() {
        var form = "gbv-half-year";
        testData.draft(COMMUNE_B, form, "2020-H1", Map.of("documents", "7"));
        var id = testData.draft(COMMUNE_B, form, "2020-H2", Map.of());
        var page = requests.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/reports/" + id);
        assertThat(page).bodyText().containsOnlyOnce("Dấu * đánh dấu số liệu bắt buộc");
        assertThat(body(page))
                .containsPattern("id=\"cell.documents-before\">Kỳ trước: 7<")
                .containsPattern("name=\"cell.documents\"[^>]*aria-required=\"true\"")
                .doesNotContainPattern("name=\"cell.trained\"[^>]*aria-required");
    }

    @Test
    void reportsAProblemOfAFigureOnce() {
        var id = testData.draft(COMMUNE_A, "gbv-month", "2022-03", Map.of("calls", "1", "calls_answered", "2"));
        var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/reports/" + id + "/submission", Map.of());
        assertThat(refused).hasStatus(422);
        var cell = body(refused).split("id=\"cell.calls_answered\"")[1].split("</td>")[0];
        assertThat(cell.split("không thể lớn hơn số cuộc gọi đến", -1)).hasSize(2);
    }

    @Test
    void theDescriptionOfAFormHasNoCodes() {
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/forms/gbv-month"))
                .bodyText()
                .contains("Tổng (Bạo lực thể chất; Bạo lực tinh thần;")
                .doesNotContain("incidents_physical", "<code>");
    }
}
