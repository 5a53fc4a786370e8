package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** Agencies above the receiver see neither a draft nor the reason why its agency needs more time. */
@SpringBootTest
@AutoConfigureMockMvc
class ExtensionPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void onlyTheReceiverReadsWhyADraftNeedsMoreTime() {
        var draft = "/reports/" + ReportTestData.in(context).draft(Place.COMMUNE_A, "gbv-month", "2022-07", Map.of())
                + "/extension";
        assertThat(statusOf(Place.COMMUNE_A, Role.COMMUNE_OFFICER, draft)).isEqualTo(200);
        assertThat(statusOf(Place.PROVINCE, Role.PROVINCE_LEAD, draft)).isEqualTo(200);
        assertThat(statusOf(Place.MINISTRY, Role.MINISTRY_OFFICER, draft)).isEqualTo(404);
        assertThat(statusOf(Place.OTHER_PROVINCE, Role.PROVINCE_LEAD, draft)).isEqualTo(404);
        assertThat(mvc.post()
                        .uri(draft + "/decision")
                        .param("granted", "yes")
                        .with(People.in(context)
                                .at(Place.MINISTRY, Role.MINISTRY_OFFICER)
                                .signedIn())
                        .with(csrf())
                        .exchange())
                .hasStatus(404);
    }

    private int statusOf(Place place, Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
