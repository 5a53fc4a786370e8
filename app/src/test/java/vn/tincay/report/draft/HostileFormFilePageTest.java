package vn.tincay.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.MINISTRY;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.viewer.Role;

/** Form files and texts that would harm the pages and papers on which a form's title stands. */
@SpringBootTest(properties = "tincay.test.database=forms")
@AutoConfigureMockMvc
class HostileFormFilePageTest {

    private static final String FORM = """
            code: thu_ky_tu
            version: 1
            validFrom: '2026-01-01'
            title: {vi: "Biểu %s", en: Trial}
            citation: Thông tư thử
            window: {kind: year, due: {commune: 3}}
            sections:
            - code: I
              title: {vi: Số liệu, en: Figures}
              tables:
              - code: t
                title: {vi: Bảng, en: Table}
                rows:
                - {code: a, title: {vi: Số vụ, en: a}, unit: {vi: vụ, en: u}}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u202e", "\\0"})
    void hiddenCharactersNamedByEscapesAreRefused(String escape) {
        assertThat(upload("bieu.yaml", FORM.formatted(escape).getBytes(StandardCharsets.UTF_8), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp có ký tự ẩn hoặc ký tự không in được");
    }

    @Test
    void theNameOfAFileIsNeverShown() throws java.io.IOException {
        var id = UUID.randomUUID();
        var file = OutlineWorkbook.plain(java.util.List.of(
                java.util.List.of("TT", "Chỉ tiêu", "Số lượng"), java.util.List.of("1", "Số vụ", "")));
        assertThat(upload("Nguyễn Thị A.xlsx", file, id)).hasStatus(303);
        assertThat(body(PageRequests.in(context).get(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts/" + id)))
                .doesNotContain("Nguyễn Thị A");
    }

    @Test
    void aTitleTooLongToPrintIsNotStored() {
        var requests = PageRequests.in(context);
        var id = UUID.randomUUID();
        var path = "/forms/drafts/" + id;
        requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts", Map.of("start", "BLANK", "id", id.toString()));
        var revision = Jsoup.parse(body(requests.get(MINISTRY, Role.MINISTRY_OFFICER, path)))
                .select("#revision")
                .attr("value");
        var refused = requests.post(
                MINISTRY,
                Role.MINISTRY_OFFICER,
                path + "/content",
                Map.of("title", "a".repeat(100_000), "revision", revision));
        assertThat(refused).hasStatus(422).bodyText().contains("title-error");
    }

    private MvcTestResult upload(String name, byte[] file, UUID id) {
        return mvc.post()
                .uri("/forms/drafts")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .param("start", "FILE")
                .param("id", id.toString())
                .with(People.in(context).at(MINISTRY, Role.MINISTRY_OFFICER).signedIn())
                .with(csrf())
                .exchange();
    }
}
