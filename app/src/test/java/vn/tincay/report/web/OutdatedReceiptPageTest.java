package vn.tincay.report.web;

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
import vn.tincay.People;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.WithdrawingReport;
import vn.tincay.viewer.Role;

/**
 * A client can forge the moment in the hidden field of a page, so what the answer lists must not depend on that moment.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OutdatedReceiptPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void tellsTheReceiverNothingOfTheDraft() throws Exception {
        var testData = ReportTestData.in(context);
        var report = testData.draft(COMMUNE_A, "gbv-month", "2022-08", Map.of("households", "98765"));
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        testData.submitting
                .submit(officer, report, StepInput.of("", testData.fingerprint(officer, report, ReportStep.SUBMIT)))
                .orThrow();
        var head = testData.head(COMMUNE_A);
        context.getBean(WithdrawingReport.class)
                .withdraw(
                        head,
                        report,
                        StepInput.of("Số hộ sai", testData.fingerprint(head, report, ReportStep.HAND_BACK)))
                .orThrow();
        testData.enterFigures(COMMUNE_A, report, Map.of("households", "4")).orThrow();
        testData.sign(COMMUNE_A, report).orThrow();
        for (var step : List.of("receipt", "return")) {
            var answer = mvc.post()
                    .uri("/reports/" + report + "/" + step)
                    .param("seen", "x.0")
                    .param("reason", "Xem lại")
                    .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                    .with(csrf())
                    .exchange();
            assertThat(answer).hasStatus(422);
            assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .as(step)
                    .contains("id=\"changed-since\"")
                    .doesNotContain("98765", "98.765", "Số hộ sai");
        }
    }
}
