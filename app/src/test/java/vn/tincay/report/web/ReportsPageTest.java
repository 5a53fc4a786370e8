package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.OTHER_COMMUNE;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** The list of all reports of an agency: none is out of reach, however many there are. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportsPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void draftThreeYearsOfMonths() {
        var testData = ReportTestData.in(context);
        Period.of("2021-01")
                .to(Period.of("2023-06"))
                .forEach(period -> testData.entering
                        .open(testData.head(OTHER_COMMUNE), "gbv-month", period)
                        .orThrow());
    }

    @Test
    void leadsToReportsOfEveryPeriod() {
        assertThat(get("/reports")).contains("Tháng 6/2023", "1–25 trong", "href=\"/reports?page=2\"");
        assertThat(get("/reports?page=2")).contains("Tháng 1/2021");
        assertThat(get("/reports?format=csv").lines()).hasSizeGreaterThan(30);
    }

    @Test
    void findsByPeriodTitleYearAndState() {
        assertThat(get("/reports?q=3/2022")).contains("Tháng 3/2022").doesNotContain("Tháng 4/2022");
        assertThat(get("/reports?year=2021&state=draft"))
                .contains("Tháng 12/2021")
                .doesNotContain("Tháng 1/2022");
        assertThat(get("/reports?q=tinh+khac&year=2022&sort=period"))
                .containsSubsequence("Tháng 1/2022", "Tháng 12/2022");
        assertThat(get("/reports?state=APPROVED"))
                .contains("Không có dòng nào khớp với bộ lọc", "<a class=\"button button-second\" href=\"/reports\">");
        for (var column : new String[] {"form", "receiver", "state"}) {
            assertThat(get("/reports?year=2022&sort=" + column)).contains("Tháng 12/2022");
        }
    }

    @Test
    void showsNoReportOfAnotherAgency() {
        var answer = mvc.get()
                .uri("/reports?year=2022")
                .with(People.in(context)
                        .at(People.Place.COMMUNE_B, Role.COMMUNE_OFFICER)
                        .signedIn())
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("Tháng 3/2022");
    }

    private String get(String address) {
        var answer = mvc.get()
                .uri(address)
                .with(People.in(context).at(OTHER_COMMUNE, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
