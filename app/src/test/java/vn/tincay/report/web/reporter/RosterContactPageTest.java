package vn.tincay.report.web.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.viewer.Role;

/** The roster names the officer who works on each report, with the work phone the officer gave. */
@SpringBootTest
@AutoConfigureMockMvc
class RosterContactPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void namesTheOfficerWhoWorkedOnTheReportLast() {
        var testData = ReportTestData.in(context);
        var period = ReportTestData.freshMonth();
        var officer = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "can-bo-dien-thoai");
        assertThat(givePhone(officer, "0292 38")).hasStatus(422);
        assertThat(givePhone(officer, "0292.382-0001")).hasStatus(303);
        var report = testData.draft(COMMUNE_A, "gbv-month", period, Map.of());
        testData.entering
                .save(officer.viewer(), report, List.of(new CellEntry("households", "", "3")), "vi")
                .orThrow();
        assertThat(roster(period)).contains(officer.viewer().name(), "href=\"tel:02923820001\"");
        assertThat(givePhone(officer, " ")).hasStatus(303);
        assertThat(roster(period)).contains(officer.viewer().name()).doesNotContain("tel:02923820001");
    }

    private MvcTestResult givePhone(People.Person person, String phone) {
        return mvc.post()
                .uri("/account/phone")
                .param("phone", phone)
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private String roster(String period) {
        var answer = mvc.get()
                .uri("/rosters/gbv-month/" + period)
                .with(People.in(context).at(PROVINCE, Role.HEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
