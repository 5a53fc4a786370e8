package vn.tincay.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;

/** List, form, steps, history, files, action items, search and download of visits, all from the shared pieces. */
@SpringBootTest
@AutoConfigureMockMvc
class VisitPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPlannedVisitStandsInListFileSearchAndOnTheFirstPage() {
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var path = plan(officer, "Giám sát nhà tạm lánh");
        assertThat(page(officer, "/visits?q=nha+tam+lanh")).contains("Giám sát nhà tạm lánh", path);
        assertThat(page(officer, "/visits?q=khong+co")).doesNotContain("Giám sát nhà tạm lánh");
        assertThat(page(officer, "/visits?format=csv")).contains("Giám sát nhà tạm lánh");
        assertThat(page(officer, "/search?q=tam+lanh")).contains("Giám sát nhà tạm lánh");
        assertThat(page(officer, "/")).contains("Giám sát nhà tạm lánh");
        var other = People.in(context).at(COMMUNE_B, Role.COMMUNE_OFFICER);
        assertThat(page(other, "/visits")).doesNotContain("Giám sát nhà tạm lánh");
    }

    @Test
    void aFormWithFaultsKeepsWhatWasTyped() {
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var answer = mvc.post()
                .uri("/visits")
                .param("id", Ids.next().toString())
                .param("title", "Giữ lại")
                .param("day.day", "31")
                .param("day.month", "2")
                .param("day.year", "2026")
                .with(officer.signedIn())
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Giữ lại", "value=\"31\"");
    }

    @Test
    void aStepOnAnOutdatedPageIsRefusedAndACancellationNeedsAReason() {
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var head = People.in(context).at(COMMUNE_A, Role.HEAD);
        var path = plan(officer, "Giám sát câu lạc bộ");
        var seen = seen(page(head, path));
        assertThat(step(head, path + "/cancellation", seen, "")).hasStatus(422);
        addFile(officer, path);
        assertThat(step(head, path + "/cancellation", seen, "Trùng lịch")).hasStatus(422);
        var last = step(head, path + "/cancellation", seen(page(head, path)), "Trùng lịch");
        assertThat(last.getResponse().getStatus())
                .as(body(last).replaceAll("(?s).*?error-summary", ""))
                .isEqualTo(303);
        assertThat(page(head, path))
                .contains("Trùng lịch", "Đã hủy", "bien-ban.txt")
                .doesNotContain("/completion");
    }

    @Test
    void aFileIsAddedDownloadedAndRemoved() {
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var path = plan(officer, "Giám sát trường học");
        addFile(officer, path);
        var file = Pattern.compile(path + "/files/([0-9a-f-]{36})").matcher(page(officer, path));
        assertThat(file.find()).isTrue();
        assertThat(page(officer, path + "/files/" + file.group(1))).isEqualTo("Biên bản");
        assertThat(mvc.post()
                        .uri(path + "/files")
                        .param("seen", seen(page(officer, path)))
                        .param("drop", file.group(1))
                        .with(officer.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(page(officer, path)).doesNotContain("bien-ban.txt");
    }

    private String plan(People.Person officer, String title) {
        var day = LocalDate.now(Ui.ZONE);
        var answer = mvc.post()
                .uri("/visits")
                .param("id", Ids.next().toString())
                .param("title", title)
                .param("day.day", String.valueOf(day.getDayOfMonth()))
                .param("day.month", String.valueOf(day.getMonthValue()))
                .param("day.year", String.valueOf(day.getYear()))
                .with(officer.signedIn())
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void addFile(People.Person officer, String path) {
        assertThat(mvc.post()
                        .uri(path + "/files")
                        .multipart()
                        .file(new MockMultipartFile(
                                "files", "bien-ban.txt", "text/plain", "Biên bản".getBytes(StandardCharsets.UTF_8)))
                        .param("seen", seen(page(officer, path)))
                        .with(officer.signedIn())
                        .with(csrf()))
                .hasStatus(303);
    }

    private MvcTestResult step(People.Person who, String path, String seen, String reason) {
        return mvc.post()
                .uri(path)
                .param("seen", seen)
                .param("reason", reason)
                .with(who.signedIn())
                .with(csrf())
                .exchange();
    }

    private static String seen(String page) {
        var field = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private String page(People.Person reader, String address) {
        var answer = mvc.get().uri(address).with(reader.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
