package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.document.attachment.picture.SamplePictures;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.viewer.Role;

/** A progress report sent again is stored once, leaves no draft behind, and never swallows the next one. */
@SpringBootTest
@AutoConfigureMockMvc
class ProgressSentTwiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;
    PlanTask task;
    String id;

    @BeforeEach
    void acceptATask() {
        testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, task);
        id = Ids.next().toString();
    }

    @Test
    void theSameReportAgainLeavesNoDraftAndTheNextIsStored() {
        assertThat(reportProgress(id, "Lớp một", file("anh.txt"))).hasStatus(303);
        assertThat(reportProgress(id, "Lớp một", file("anh.txt"))).hasStatus(303);
        assertThat(storedEntries()).containsExactly("Lớp một");
        assertThat(countDrafts()).isZero();
        assertThat(storedFileNames()).containsExactly("anh.txt");
        var next = offeredId(page("progress"));
        assertThat(next).isNotEqualTo(id);
        assertThat(reportProgress(next, "Lớp hai")).hasStatus(303);
        assertThat(storedEntries()).containsExactly("Lớp một", "Lớp hai");
    }

    @Test
    void aPictureThatLostItsMetadataIsTheSameWhenSentAgain() throws IOException {
        var picture = new MockMultipartFile("files", "anh.jpg", null, SamplePictures.of("image/jpeg", 6));
        assertThat(reportProgress(id, "Lớp một", picture)).hasStatus(303);
        assertThat(reportProgress(id, "Lớp một", picture)).hasStatus(303);
        assertThat(storedFileNames()).containsExactly("anh.jpg");
    }

    @Test
    void parallelClicksStoreOneEntryWithItsFile() throws Exception {
        try (var clicks = Executors.newFixedThreadPool(4)) {
            var answers = clicks.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            click -> () -> reportProgress(id, "Lớp một", file("anh.txt"))
                                    .getResponse()
                                    .getStatus())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(storedFileNames()).containsExactly("anh.txt");
        assertThat(countDrafts()).isZero();
        assertThat(storedEntries()).containsExactly("Lớp một");
    }

    @Test
    void savingADraftUnderASentIdStoresNothingAndOffersANewId() {
        reportProgress(id, "Lớp một");
        var typing = post("progress-draft", true, Map.of("id", id, "words", "Lớp mộ"));
        assertThat(typing).hasStatusOk();
        assertThat(body(typing)).contains("class=\"saved\"", "đã được gửi");
        assertThat(countDrafts()).isZero();
        var saved = post("progress-draft", false, Map.of("id", id, "words", "Lớp hai"));
        assertThat(saved).hasStatus(422);
        assertThat(body(saved)).contains("Lớp hai", "có thể đã được gửi trước đó");
        assertThat(offeredId(Jsoup.parse(body(saved)))).isNotEqualTo(id);
    }

    @Test
    void otherWordsUnderASentIdAreKeptUnderANewOne() {
        reportProgress(id, "Lớp một");
        var refused = reportProgress(id, "Lớp hai", file("anh.txt"));
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused));
        assertThat(page.text()).contains("có thể đã được gửi trước đó", "Xóa tệp anh.txt");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Lớp hai");
        assertThat(reportProgress(offeredId(page), "Lớp hai")).hasStatus(303);
        assertThat(storedEntries()).containsExactly("Lớp một", "Lớp hai");
        assertThat(storedFileNames()).containsExactly("anh.txt");
    }

    @Test
    void anEntryTakesTheFilesOfItsOwnDraftOnly() {
        post("progress-draft", false, Map.of("id", id, "words", "Nháp"), file("nhap.txt"));
        assertThat(reportProgress(null, "Không mã", file("anh.txt"))).hasStatus(303);
        assertThat(storedFileNames()).containsExactly("anh.txt");
        assertThat(offeredId(page("progress"))).isEqualTo(id);
        assertThat(reportProgress(id, "Nháp")).hasStatus(303);
        assertThat(storedFileNames()).containsExactlyInAnyOrder("anh.txt", "nhap.txt");
    }

    @Test
    void aDraftLeftUnderASentIdIsDiscardedWithItsFiles() {
        post("progress-draft", false, Map.of("id", id, "words", "Nháp"), file("nhap.txt"));
        sql.sql(
                        "insert into plan.progress (id, task_id, at, person_id, person_name, words) values (?, ?, now(), ?, 'A', 'B')")
                .params(
                        UUID.fromString(id),
                        task.id(),
                        testData.officer(COMMUNE_A).person())
                .update();
        var next = offeredId(page("progress"));
        assertThat(next).isNotEqualTo(id);
        assertThat(reportProgress(next, "Lớp hai", file("anh.txt"))).hasStatus(303);
        assertThat(storedFileNames()).containsExactly("anh.txt");
        assertThat(sql.sql("select count(*) from plan.progress_draft_files where task_id = ?")
                        .param(task.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theNilIdIsNoId() {
        assertThat(reportProgress("00000000-0000-0000-0000-000000000000", "Lớp một"))
                .hasStatus(422);
        assertThat(storedEntries()).isEmpty();
    }

    @Test
    void aClosedStepSaysSoBeforeTyping() {
        testData.complete(COMMUNE_A, task).orThrow();
        for (var step : List.of("progress", "completion")) {
            var page = page(step);
            assertThat(page.select("main .banner")).as(step).isNotEmpty();
            assertThat(page.select("main form[action$=" + step + "]")).as(step).isEmpty();
        }
    }

    private MvcTestResult reportProgress(@Nullable String id, String words, MockMultipartFile... files) {
        var fields = new HashMap<>(Map.of("words", words));
        if (id != null) {
            fields.put("id", id);
        }
        return post("progress", false, fields, files);
    }

    private MvcTestResult post(String path, boolean htmx, Map<String, String> fields, MockMultipartFile... files) {
        var request = mvc.post().multipart();
        List.of(files).forEach(request::file);
        fields.forEach(request::param);
        if (htmx) {
            request.header("HX-Request", "true");
        }
        return request.uri("/tasks/" + task.id() + "/" + path)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .exchange();
    }

    private Document page(String path) {
        return Jsoup.parse(body(mvc.get()
                .uri("/tasks/" + task.id() + "/" + path)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange()));
    }

    private static String offeredId(Document page) {
        return page.select("input[name=id]").attr("value");
    }

    private List<String> storedEntries() {
        return sql.sql("select words from plan.progress where task_id = ? order by at")
                .param(task.id())
                .query(String.class)
                .list();
    }

    private List<String> storedFileNames() {
        return sql.sql("""
                        select a.file_name from plan.progress_files f join plan.progress p on p.id = f.progress_id
                          join document.attachments a on a.id = f.attachment_id where p.task_id = ?
                        """).param(task.id()).query(String.class).list();
    }

    private long countDrafts() {
        return sql.sql("select count(*) from plan.progress_drafts where task_id = ?")
                .param(task.id())
                .query(Long.class)
                .single();
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, null, "Biên bản".getBytes(StandardCharsets.UTF_8));
    }
}
