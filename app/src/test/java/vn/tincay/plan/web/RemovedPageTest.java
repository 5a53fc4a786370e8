package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.reading.review.DiscardingReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.progress.RemovingProgress;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * A link to a removed record shows who removed it, when and why, to viewers who could see it; for others it never
 * existed.
 */
@SpringBootTest
@AutoConfigureMockMvc
class RemovedPageTest {

    private static final String REMOVED = "Nội dung này không còn nữa";
    private static final String ABSENT = "Không tìm thấy trang";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    PlanTestData testData;
    Viewer officer;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
        officer = testData.officer(COMMUNE_A);
    }

    @Test
    void showsWhoRemovedADraftAndItsTasks() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Truyền thông ở chợ", new Timing.Ongoing()));
        var task = testData.taskOf(COMMUNE_A, draft, "Truyền thông ở chợ");
        removeDraft(draft, "Nhập trùng với bản của thôn");
        for (var path : List.of("", "/tasks", "/edit", "/original", "/document")) {
            assertRemovalShown(
                    "/plans/" + draft.id() + path, "Dự thảo kế hoạch", draft.title(), "Nhập trùng với bản của thôn");
        }
        assertRemovalShown(
                "/tasks/" + task.id(), "Nhiệm vụ “Truyền thông ở chợ” đã được bỏ", "Nhập trùng với bản của thôn");
        assertLikeUnknown("/plans/" + draft.id(), COMMUNE_B);
        assertLikeUnknown("/plans/" + draft.id(), PROVINCE);
        assertLikeUnknown("/tasks/" + task.id(), COMMUNE_B);
    }

    @Test
    void textTypedForARemovedPlanIsShownAgain() {
        var draft = testData.draft(COMMUNE_A);
        removeDraft(draft, "Nhập nhầm");
        var answer = mvc.post()
                .uri("/plans/" + draft.id() + "/edit")
                .param("objective", "Mục tiêu đang gõ dở")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(410);
        assertThat(body(answer)).contains(REMOVED, "Nhập nhầm", "Mục tiêu đang gõ dở");
    }

    @Test
    void showsThatATaskLeftItsDraft() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Nói chuyện ở trường", new Timing.Ongoing()));
        var task = testData.taskOf(COMMUNE_A, draft, "Nói chuyện ở trường");
        testData.bean(EditingPlan.class)
                .change(officer, draft.id(), draft.revision(), "", content -> content.without(task.id()))
                .orThrow();
        assertRemovalShown(
                "/tasks/" + task.id(),
                "Nhiệm vụ “Nói chuyện ở trường” đã được bỏ",
                "href=\"/plans/" + draft.id() + "\"");
        assertLikeUnknown("/tasks/" + task.id(), PROVINCE);
    }

    @Test
    void showsWhoDiscardedADocument() {
        var reading = testData.bean(StartingReview.class)
                .startFromText(
                        officer,
                        "KẾ HOẠCH\nThực hiện công tác gia đình năm " + Ids.next()
                                + "\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n")
                .orThrow()
                .reading();
        testData.bean(DiscardingReading.class)
                .discard(officer, reading, "Văn bản của xã khác")
                .orThrow();
        assertRemovalShown("/readings/" + reading, "Văn bản đã đọc", "Văn bản của xã khác");
        assertRemovalShown("/readings/" + reading + "/original", "Văn bản của xã khác");
        assertLikeUnknown("/readings/" + reading, COMMUNE_B);
    }

    @Test
    void showsWhoRemovedEvidenceAloneOrWithItsEntry() {
        var task = acceptedTask();
        var alone = reportEvidence(task);
        var whole = reportEvidence(task);
        var removing = testData.bean(RemovingProgress.class);
        removing.remove(
                        officer,
                        task.id(),
                        new RemovingProgress.RemovalRequest(alone.entry(), alone.file(), "Lộ mặt một người"))
                .orThrow();
        removing.remove(
                        officer,
                        task.id(),
                        new RemovingProgress.RemovalRequest(whole.entry(), null, "Báo nhầm nhiệm vụ"))
                .orThrow();
        assertRemovalShown(
                "/tasks/" + task.id() + "/evidence/" + alone.file(),
                "Tệp minh chứng này",
                "Lộ mặt một người",
                "href=\"/tasks/" + task.id() + "\"");
        assertRemovalShown(
                "/tasks/" + task.id() + "/evidence/" + whole.file(), "Tệp minh chứng này", "Báo nhầm nhiệm vụ");
        assertLikeUnknown("/tasks/" + task.id() + "/evidence/" + alone.file(), COMMUNE_B);
        assertThat(body(get("/tasks/" + task.id(), COMMUNE_A)).split("Báo nhầm nhiệm vụ", -1))
                .as("told once on the task")
                .hasSize(2);
    }

    @Test
    void anAccountAdministratorLearnsNothing() {
        var draft = testData.draft(COMMUNE_A);
        removeDraft(draft, "Nhập nhầm");
        assertThat(body(mvc.get()
                        .uri("/plans/" + draft.id())
                        .with(People.in(context)
                                .at(COMMUNE_A, Role.ADMINISTRATOR)
                                .signedIn())
                        .exchange()))
                .contains(ABSENT)
                .doesNotContain("Nhập nhầm");
    }

    private record Evidence(UUID entry, UUID file) {}

    private Evidence reportEvidence(PlanTask task) {
        var entry = Ids.next();
        var file = new MockMultipartFile(
                "files", "anh.txt", "text/plain", "Ảnh buổi họp".getBytes(StandardCharsets.UTF_8));
        testData.bean(ReportingProgress.class)
                .report(officer, task.id(), new ReportingProgress.Entry(entry, "Đã họp", null, null, List.of(file)))
                .orThrow();
        return new Evidence(
                entry,
                context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select attachment_id from plan.progress_files where progress_id = ?")
                        .param(entry)
                        .query(UUID.class)
                        .single());
    }

    private PlanTask acceptedTask() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        var task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, task);
        return task;
    }

    private void removeDraft(Plan draft, String reason) {
        testData.bean(RemovingDraft.class)
                .remove(officer, draft.id(), reason, testData.fingerprint(draft.id()))
                .orThrow();
    }

    private void assertRemovalShown(String path, String... words) {
        var answer = get(path, COMMUNE_A);
        assertThat(answer).as(path).hasStatus(410);
        assertThat(body(answer))
                .contains(REMOVED, "Người thực hiện: " + officer.name())
                .contains(words);
    }

    /** Checks that the answer equals the page for an id that never existed. */
    private void assertLikeUnknown(String path, Place place) {
        var id = path.split("/")[2];
        var answer = get(path, place);
        assertThat(answer).as(path).hasStatus(404);
        assertThat(withoutIds(body(answer)))
                .isEqualTo(withoutIds(body(get(path.replace(id, Ids.next().toString()), place))));
    }

    private static String withoutIds(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("[0-9a-f-]{36}", "");
    }

    private MvcTestResult get(String path, Place place) {
        var role = place == PROVINCE ? Role.PROVINCE_LEAD : Role.COMMUNE_OFFICER;
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
    }
}
