package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.viewer.Role;

/** The files of a task: listed with what a reader may do, sent and shown only through a task the reader may see. */
@SpringBootTest
@AutoConfigureMockMvc
class EvidencePageTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    PlanTestData testData;
    PlanTask task;

    @BeforeEach
    void reportWithFiles() {
        testData = PlanTestData.in(context);
        task = acceptedTask();
        testData.bean(ReportingProgress.class)
                .report(
                        testData.officer(COMMUNE_A),
                        task.id(),
                        new ReportingProgress.Entry(
                                Ids.next(),
                                "Đã họp",
                                null,
                                null,
                                List.of(file("anh.png", PICTURE), file("bien-ban.txt", "Biên bản"))))
                .orThrow();
    }

    @Test
    void namesKindAndSizeAndOffersTheViewOfAPictureOnly() {
        var files = page("/tasks/" + task.id(), COMMUNE_A).select(".timeline .files > li");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).text()).contains("anh.png", "ảnh", "1 KB", "Xem", "Xóa tệp");
        assertThat(files.get(1).text()).contains("bien-ban.txt", "văn bản thuần", "Xóa tệp");
        assertThat(files.get(1).select("a[href*=preview]")).isEmpty();
    }

    @Test
    void whoMayNotRemoveIsOfferedNoRemoval() {
        var files = page("/tasks/" + task.id(), PROVINCE).select(".timeline .files > li");
        assertThat(files).hasSize(2);
        assertThat(files.text()).doesNotContain("Xóa tệp");
    }

    @Test
    void asksBeforeRemovingByTheNameOfTheFile() {
        var link = page("/tasks/" + task.id(), COMMUNE_A)
                .select(".timeline .files > li:contains(anh.png) a[href*=removal]")
                .attr("href");
        assertThat(page(link, COMMUNE_A).select("main .files > li").eachText())
                .singleElement()
                .asString()
                .contains("anh.png", "Xem");
    }

    @Test
    void showsAPictureAndDownloadsAText() {
        var picture = get(downloadAddress("anh.png") + "?preview=true", COMMUNE_A);
        assertThat(picture).hasStatusOk().hasContentType("image/png");
        assertThat(picture).headers().hasValue("Content-Disposition", "inline; filename=\"anh.png\"");
        assertThat(picture.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox;");
        assertThat(get(downloadAddress("anh.png"), COMMUNE_A))
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"anh.png\"");
        assertThat(get(downloadAddress("bien-ban.txt") + "?preview=true", COMMUNE_A))
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"bien-ban.txt\"");
    }

    @Test
    void aFileOfAnotherTaskIsNotFoundUnderAVisibleOne() {
        var other = acceptedTask();
        var file = downloadAddress("anh.png").replaceFirst(".*/", "");
        assertThat(get("/tasks/" + other.id(), COMMUNE_A)).hasStatusOk();
        for (var preview : List.of("", "?preview=true")) {
            assertThat(get("/tasks/" + other.id() + "/evidence/" + file + preview, COMMUNE_A))
                    .hasStatus(404);
            assertThat(get(downloadAddress("anh.png") + preview, COMMUNE_B)).hasStatus(404);
        }
    }

    @Test
    void aDraftListsItsFilesForItsWriterAlone() {
        var officer = testData.officer(COMMUNE_A);
        var drafts = testData.bean(ProgressDrafts.class);
        drafts.save(
                officer, task.id(), new ProgressDrafts.DraftInput(UUID.randomUUID(), "Đang viết", "", "", List.of()));
        drafts.attach(officer, task.id(), List.of(file("so-bo.png", PICTURE)));
        var form = page("/tasks/" + task.id() + "/progress", COMMUNE_A);
        assertThat(form.select(".files > li").text()).contains("so-bo.png", "Xem", "Xóa tệp so-bo.png");
        assertThat(form.select("input[type=file][name=files]")).hasSize(1);
        var address = form.select(".files a[download]").attr("href");
        assertThat(get(address, COMMUNE_A)).hasStatusOk();
        assertThat(get(address, COMMUNE_A, Role.HEAD)).hasStatus(404);
    }

    private String downloadAddress(String name) {
        return page("/tasks/" + task.id(), COMMUNE_A)
                .select(".files a[download]:containsOwn(" + name + ")")
                .attr("href");
    }

    private PlanTask acceptedTask() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        var handed = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, handed);
        return handed;
    }

    private Document page(String path, Place place) {
        try {
            return Jsoup.parse(get(path, place).getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private MvcTestResult get(String path, Place place) {
        return get(path, place, place == PROVINCE ? Role.PROVINCE_LEAD : Role.COMMUNE_OFFICER);
    }

    private MvcTestResult get(String path, Place place, Role role) {
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
    }

    private static MockMultipartFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, null, bytes);
    }
}
