package vn.tincay.report.web.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class RosterOrderPageTest {

    private static final String PATH = "/rosters/gbv-month/2019-03?sort=";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Test
    void sortsByEveryColumn() {
        var testData = ReportTestData.in(context);
        testData.writing.assign(
                "gbv-month",
                testData.people.agency(PROVINCE),
                List.of(testData.people.agency(COMMUNE_A), testData.people.agency(People.Place.COMMUNE_B)),
                LocalDate.of(2019, 1, 1));
        testData.sentReport(COMMUNE_A, "2019-03", Map.of("households", "1"));
        assertThat(rowsSortedBy("agency")).containsSubsequence("UBND xã A", "UBND xã B");
        assertThat(rowsSortedBy("-agency")).containsSubsequence("UBND xã B", "UBND xã A");
        assertThat(rowsSortedBy("state")).containsSubsequence("UBND xã B", "UBND xã A");
        assertThat(rowsSortedBy("-signed")).containsSubsequence("UBND xã A", "UBND xã B");
        assertThat(rowsSortedBy("due")).contains("UBND xã A", "aria-sort=\"ascending\"");
    }

    private String rowsSortedBy(String sort) {
        var answer = mvc.get()
                .uri(PATH + sort)
                .with(People.in(context).at(PROVINCE, Role.HEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<table"));
    }
}
