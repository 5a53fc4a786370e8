package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
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

    @BeforeEach
    void setUp() {
        testData = ReportTestData.in(context);
    }

    @Test
    void explainsTheGreyFigureAndMarksRequiredFigures() {
        var form = "gbv-half-year";
        testData.draft(COMMUNE_B, form, "2020-H1", Map.of("documents", "7"));
        var id = testData.draft(COMMUNE_B, form, "2020-H2", Map.of());
        var page = get(COMMUNE_B, Role.COMMUNE_OFFICER, "/reports/" + id);
        assertThat(page).bodyText().containsOnlyOnce("Dấu * đánh dấu số liệu bắt buộc");
        assertThat(bodyText(page.getResponse()))
                .containsPattern("id=\"cell.documents-before\">Kỳ trước: 7<")
                .containsPattern("name=\"cell.documents\"[^>]*aria-required=\"true\"")
                .doesNotContainPattern("name=\"cell.trained\"[^>]*aria-required");
    }

    @Test
    void reportsAProblemOfAFigureOnce() {
        var id = testData.draft(COMMUNE_A, "gbv-month", "2022-03", Map.of("calls", "1", "calls_answered", "2"));
        var refused = post(COMMUNE_A, Role.COMMUNE_OFFICER, "/reports/" + id + "/submission", Map.of());
        assertThat(refused).hasStatus(422);
        var cell = bodyText(refused.getResponse())
                .split("id=\"cell.calls_answered\"")[1]
                .split("</td>")[0];
        assertThat(cell.split("không thể lớn hơn số cuộc gọi đến", -1)).hasSize(2);
    }

    @Test
    void theDescriptionOfAFormHasNoCodes() {
        assertThat(get(COMMUNE_A, Role.COMMUNE_OFFICER, "/forms/gbv-month"))
                .bodyText()
                .contains("Tổng (Bạo lực thể chất; Bạo lực tinh thần;")
                .doesNotContain("incidents_physical", "<code>");
    }

    private MvcTestResult get(Place place, Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
    }

    private MvcTestResult post(Place place, Role role, String path, Map<String, String> fields) {
        var request = mvc.post()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String bodyText(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
