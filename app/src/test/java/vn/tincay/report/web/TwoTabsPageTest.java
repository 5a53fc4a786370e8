package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** One person has the page of a report open twice: each page stores what was typed into it, and nothing else. */
@SpringBootTest
@AutoConfigureMockMvc
class TwoTabsPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    UUID report;

    @BeforeEach
    void draftReport() {
        var testData = ReportTestData.in(context);
        report = testData.draft(COMMUNE_A, "gbv-half-year", "2020-H1", Map.of());
        testData.enterFigures(COMMUNE_A, report, Map.of("asked_help", "1", "helped", ""))
                .orThrow();
        var words =
                reportPage().split("name=\"was.part.direction\" value=\"", 2)[1].split("\"", 2)[0];
        assertThat(save("part.direction", "Một", "was.part.direction", words)
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void aFieldNotTouchedOnTheSecondPageStays() {
        save("cell.asked_help", "11", "was.cell.asked_help", "1", "part.direction", "Hai", "was.part.direction", "Một");
        assertThat(save(
                        "cell.asked_help",
                        "1",
                        "was.cell.asked_help",
                        "1",
                        "cell.helped",
                        "22",
                        "was.cell.helped",
                        "",
                        "part.direction",
                        "Một",
                        "was.part.direction",
                        "Một"))
                .hasStatus(303);
        assertThat(reportPage())
                .contains("name=\"was.cell.asked_help\" value=\"11\"", "name=\"was.cell.helped\" value=\"22\"")
                .contains("name=\"was.part.direction\" value=\"Hai\"");
    }

    @Test
    void aFieldChangedOnBothPagesIsAskedFor() {
        save("cell.asked_help", "11", "was.cell.asked_help", "1", "part.direction", "Hai", "was.part.direction", "Một");
        assertThat(save(
                        "cell.asked_help",
                        "12",
                        "was.cell.asked_help",
                        "1",
                        "part.direction",
                        "Ba",
                        "was.part.direction",
                        "Một"))
                .hasStatus(422)
                .bodyText()
                .contains("vừa đổi ô này thành 11", "value=\"12\"", "vừa sửa phần này", "Ba</textarea>");
        assertThat(reportPage())
                .contains("name=\"was.cell.asked_help\" value=\"11\"", "name=\"was.part.direction\" value=\"Hai\"");
        assertThat(save(
                        "cell.asked_help",
                        "12",
                        "was.cell.asked_help",
                        "11",
                        "part.direction",
                        "Ba",
                        "was.part.direction",
                        "Hai"))
                .hasStatus(303);
    }

    @Test
    void repeatingTheSameChangeIsHarmless() {
        String[] sent = {
            "cell.asked_help", "11", "was.cell.asked_help", "1", "part.direction", "Hai", "was.part.direction", "Một"
        };
        assertThat(save(sent)).hasStatus(303);
        assertThat(save(sent)).hasStatus(303);
    }

    /** Otherwise the next save while typing would be refused because of an earlier save from the same page. */
    @Test
    void aSaveWhileTypingRenewsWhatItsPageBeganWith() {
        assertThat(postDraft(
                        true,
                        "cell.asked_help",
                        "11",
                        "was.cell.asked_help",
                        "1",
                        "cell.helped",
                        "nhiều",
                        "was.cell.helped",
                        "",
                        "part.direction",
                        "Hai",
                        "was.part.direction",
                        "Một"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"was.cell.asked_help\" value=\"11\"", "name=\"was.part.direction\" value=\"Hai\"")
                .doesNotContain("was.cell.helped");
        assertThat(postDraft(true, "cell.asked_help", "12", "was.cell.asked_help", "11"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("saved-refused");
        assertThat(reportPage()).contains("name=\"was.cell.asked_help\" value=\"12\"");
    }

    @Test
    void aRefusedSaveWhileTypingStaysAskedFor() {
        save("cell.asked_help", "11", "was.cell.asked_help", "1");
        assertThat(postDraft(true, "cell.asked_help", "12", "was.cell.asked_help", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("vừa đổi ô này thành 11")
                .doesNotContain("name=\"was.cell.asked_help\"");
    }

    private MvcTestResult save(String... fields) {
        return postDraft(false, fields);
    }

    private MvcTestResult postDraft(boolean typing, String... fields) {
        var request = mvc.post()
                .uri("/reports/" + report + "/draft")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf());
        if (typing) {
            request = request.header("HX-Request", "true");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String reportPage() {
        var answer = mvc.get()
                .uri("/reports/" + report)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
