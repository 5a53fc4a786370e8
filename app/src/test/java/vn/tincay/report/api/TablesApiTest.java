package vn.tincay.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.document.sheet.WorkbookReader;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class TablesApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void anExportedTableCanBeImported() {
        for (var type : List.of("text/csv", XlsxTable.TYPE)) {
            period = ReportTestData.freshMonth();
            var sent = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "7"));
            assertThat(sent).isNotNull();
            var single = "/api/v1/submissions/gbv-month/" + period + "/test-commune_a";
            var table = get(COMMUNE_A, single, type).getResponse().getContentAsByteArray();
            assertThat(put(single, type, table))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"submissions\":1", "\"refused\":[]");
            assertThat(post("/api/v1/submissions?form=gbv-month", type, table))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"submissions\":1", "\"refused\":[]");
            assertThat(get(COMMUNE_A, single, "application/json"))
                    .bodyText()
                    .contains("\"households\":7", "\"state\":\"DRAFT\"", "\"version\":0");
        }
    }

    @Test
    void showsAgenciesAboveSignedReportsOnly() {
        testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "7"));
        testData.draft(COMMUNE_B, "gbv-month", period, Map.of("households", "8"));
        var list = "/api/v1/submissions?form=gbv-month&period=" + period;
        assertThat(get(PROVINCE, list, "application/json")).bodyText().doesNotContain("test-commune_a");
        assertThat(get(COMMUNE_B, list, "application/json"))
                .bodyText()
                .contains("test-commune_b")
                .doesNotContain("test-commune_a");
    }

    @Test
    void aTableOfOneSubmissionContainsNoOther() {
        var single = "/api/v1/submissions/gbv-month/" + period + "/test-commune_a";
        var table = "agency,period,households\ntest-commune_b," + period + ",4\n";
        assertThat(put(single, "text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("test-commune_b");
    }

    @Test
    void plansAndTasksCanBeExportedAsTables() {
        for (var path : List.of("/api/v1/plans", "/api/v1/tasks")) {
            assertThat(get(PROVINCE, path, "text/csv")).hasStatusOk().bodyText().startsWith("\ufeffid,");
            try (var book = new WorkbookReader(
                    get(PROVINCE, path, XlsxTable.TYPE).getResponse().getContentAsByteArray(), 10_000)) {
                assertThat(book.sheets()).hasSize(1);
            }
        }
    }

    @Test
    void everyRouteIsDescribedWithItsAnswersAndRefusals() {
        var described = json.readTree(get(PROVINCE, "/api/v1/openapi.json", "application/json")
                .getResponse()
                .getContentAsByteArray());
        Set<String> routes = new TreeSet<>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        routes.add(method.name().toLowerCase(java.util.Locale.ROOT) + " " + path))));
        assertThat(routes).isNotEmpty().allSatisfy(route -> {
            var operation = described
                    .at("/paths")
                    .path(route.substring(route.indexOf(' ') + 1))
                    .path(route.substring(0, route.indexOf(' ')));
            assertThat(operation.isMissingNode()).as("undescribed").isFalse();
            var responses = operation.path("responses");
            assertThat(hasSchemas(responses.path("200")))
                    .as("shape of the answer")
                    .isTrue();
            for (var refusal : List.of("400", "401", "404")) {
                assertThat(hasSchemas(responses.path(refusal))).as(refusal).isTrue();
            }
            if (route.startsWith("post") || route.startsWith("put")) {
                assertThat(hasSchemas(operation.path("requestBody"))).as("body").isTrue();
                assertThat(hasSchemas(responses.path("422"))).as("422").isTrue();
            }
        });
    }

    private static boolean hasSchemas(JsonNode holder) {
        var content = holder.path("content");
        return !content.isEmpty()
                && content.valueStream()
                        .allMatch(jsonNode -> !jsonNode.path("schema").isEmpty());
    }

    private MvcTestResult get(Place place, String path, String type) {
        return mvc.get()
                .uri(path)
                .header("Accept", type)
                .with(People.in(context).at(place, Role.SYSTEM).asSystem())
                .exchange();
    }

    private MvcTestResult put(String path, String type, byte[] body) {
        return mvc.put()
                .uri(path)
                .header("Content-Type", type)
                .content(body)
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
    }

    private MvcTestResult post(String path, String type, byte[] body) {
        return mvc.post()
                .uri(path)
                .header("Content-Type", type)
                .content(body)
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
    }
}
