package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;

/** A form that is refused for another field keeps its files, or names those that must be chosen again. */
@SpringBootTest
@AutoConfigureMockMvc
class FilesAgainPageTest {

    private static final String AGAIN = "Tệp chưa được giữ, hãy chọn lại: ";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void namesThePaperOfARecordWithoutNumber() {
        var draft = testData.draft(COMMUNE_A);
        var answer = post(
                "/plans/" + draft.id() + "/record",
                Map.of("seen", testData.fingerprint(draft.id()), "number", ""),
                file("file", "ban-goc.txt", "Bản gốc"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("href=\"#number\"", AGAIN + "ban-goc.txt", "file-again");
    }

    @Test
    void keepsTheEvidenceOfProgressWithoutWords() {
        var answer = reportProgress("", file("files", "anh.txt", "Ảnh"), file("files", "chay.sh", "#!/bin/sh\nls\n"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .as("the right file is kept, the wrong one is named")
                .contains("Xóa tệp anh.txt", AGAIN + "chay.sh<");
        assertThat(body(reportProgress("", file("files", "bien-ban.txt", "Biên bản"))))
                .contains("Xóa tệp bien-ban.txt")
                .doesNotContain(AGAIN);
    }

    @Test
    void namesFilesBesideUnprintableText() {
        var answer =
                reportProgress("Xong \uD83D\uDE00", file("files", "anh.txt", "Ảnh"), file("files", "ảnh 2.txt", "Ảnh"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        AGAIN + "anh.txt, ảnh 2.txt",
                        "enctype=\"multipart/form-data\"",
                        "type=\"file\" id=\"files\" name=\"files\"");
    }

    @Test
    void namesAnUnreadableDocument() {
        var answer = post("/readings", Map.of("text", ""), file("file", "anh.pdf", "không phải PDF"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(AGAIN + "anh.pdf");
    }

    /** Reading only the document or only the pasted text would silently lose the other. */
    @Test
    void namesADocumentBesidePastedText() {
        var answer = post(
                "/readings", Map.of("text", "KẾ HOẠCH dán vào"), file("file", "ke-hoach.txt", "KẾ HOẠCH trong tệp"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "hãy giữ một",
                        "href=\"#file\"",
                        "href=\"#text\"",
                        AGAIN + "ke-hoach.txt",
                        "KẾ HOẠCH dán vào</textarea>");
    }

    private MvcTestResult reportProgress(String words, MockMultipartFile... files) {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        var task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, task);
        return post("/tasks/" + task.id() + "/progress", Map.of("id", Ids.next().toString(), "words", words), files);
    }

    private MvcTestResult post(String path, Map<String, String> fields, MockMultipartFile... files) {
        var request = mvc.post().multipart();
        List.of(files).forEach(request::file);
        fields.forEach(request::param);
        return request.uri(path)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String field, String name, String content) {
        return new MockMultipartFile(field, name, null, content.getBytes(StandardCharsets.UTF_8));
    }
}
