package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** The pages of a plan's steps: a signature page shows what is signed, and an outdated page is refused with the changes. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanStepsPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PageRequests requests;
    PlanTestData testData;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        requests = PageRequests.in(context);
        testData = PlanTestData.in(context);
    }

    @Test
    void theHeadSignsOnAPageThatShowsEverything() {
        var draft = submittedPlan();
        var page = body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature")));
        assertThat(page)
                .contains(draft.title(), "Người bị bạo lực tìm kiếm sự trợ giúp", "70%", "Tập huấn cộng tác viên");
        assertThat(requests.post(
                        COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"), Map.of("seen", fingerprintIn(page))))
                .hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.CLERK, pathOf(draft, "")))).contains("Đã ký, chờ số");
        assertThat(body(requests.get(COMMUNE_A, Role.CLERK, pathOf(draft, "/issue"))))
                .contains("value=\"" + LocalDate.now(Ui.ZONE).getYear() + "\"");
    }

    @Test
    void aSignatureOnAnOutdatedPageIsRefusedWithTheChanges() {
        var draft = submittedPlan();
        var fingerprint = fingerprintIn(body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"))));
        var officer = testData.officer(COMMUNE_A);
        testData.bean(SubmittingPlan.class)
                .returnToDraft(officer, draft.id(), "", fingerprint)
                .orThrow();
        testData.bean(EditingPlan.class)
                .change(
                        officer,
                        draft.id(),
                        draft.revision(),
                        "",
                        now -> PlanTestData.retitled(now, "Tên đã đổi sau lưng"))
                .orThrow();
        testData.submit(COMMUNE_A, draft);
        var answer = requests.post(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"), Map.of("seen", fingerprint));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("Nội dung đã thay đổi sau khi bạn mở trang này")
                .contains("Tên đã đổi sau lưng", draft.title(), officer.name())
                .doesNotContain("value=\"" + fingerprint + "\"");
        assertThat(body(requests.get(COMMUNE_A, Role.CLERK, pathOf(draft, "")))).doesNotContain("Đã ký, chờ số");
    }

    @Test
    void theHeadSeesWhoTookThePlanBackAndNoButtons() {
        var draft = submittedPlan();
        var fingerprint = fingerprintIn(body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"))));
        var officer = testData.officer(COMMUNE_A);
        testData.bean(SubmittingPlan.class)
                .returnToDraft(officer, draft.id(), "Thiếu một nhiệm vụ", fingerprint)
                .orThrow();
        var answer = requests.post(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"), Map.of("seen", fingerprint));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(officer.name() + " đã đưa kế hoạch về dự thảo lúc", "Thiếu một nhiệm vụ")
                .doesNotContain(">Ký duyệt<");
        assertThat(body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"))))
                .contains("hiện không chờ bước này")
                .doesNotContain(">Ký duyệt<");
    }

    @Test
    void everyStepIsExplainedInBothLanguages() {
        var draft = testData.draft(COMMUNE_A);
        for (var step : List.of("/record", "/removal", "/return", "/closure")) {
            assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, step)))
                    .as(step)
                    .hasStatusOk();
            assertThat(mvc.get()
                            .uri(pathOf(draft, step))
                            .header("Accept-Language", "en")
                            .with(people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn()))
                    .as(step)
                    .hasStatusOk();
        }
    }

    @Test
    void theEntryOfAPaperNamesWhoConfirmsIt() {
        testData.at(COMMUNE_A, Role.CLERK);
        var draft = testData.draft(COMMUNE_A);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, "/record"))))
                .contains("Người xác nhận bản giấy: văn thư hoặc lãnh đạo của " + draft.agencyName());
    }

    @Test
    void theSignaturePageNamesWhatIsNotSigned() {
        var draft = submittedPlan();
        assertThat(body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"))))
                .contains("Bạn ký các nội dung dưới đây", "chữ ký này không gồm các phần đó");
    }

    @Test
    void anUnknownLeadIsMarkedForDrafterAndHead() {
        var plain = PlanTestData.task("Tập huấn cộng tác viên", new Timing.Ongoing());
        var task = plain.toBuilder()
                .bodies(new NamedBody(null, "Sở Lao động - Thương binh và Xã hội"), List.of())
                .build();
        var draft = testData.draft(COMMUNE_A, task);
        var gone = "Cơ quan chủ trì không còn trong hệ thống";
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, "/tasks"))))
                .contains(gone);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/tasks/" + task.id())))
                .contains(gone);
        testData.submit(COMMUNE_A, draft);
        assertThat(body(requests.get(COMMUNE_A, Role.HEAD, pathOf(draft, "/signature"))))
                .contains(gone);
    }

    @Test
    void aPaperIsConfirmedBesideItsOriginal() {
        var draft = testData.draft(COMMUNE_A);
        var form = body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, "/record")));
        var number = "8" + System.nanoTime() % 10_000 + "/KH-UBND";
        var day = Map.of(
                "seen",
                fingerprintIn(form),
                "number",
                number,
                "issuedOn.day",
                "3",
                "issuedOn.month",
                "5",
                "issuedOn.year",
                "2024");
        var answer = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, "/record"), day);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("href=\"#file\"");

        var page = body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, "/record")));
        var file = new MockMultipartFile(
                "file", "ban-goc.txt", "text/plain", "Bản gốc đã ký".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .multipart()
                        .file(file)
                        .uri(pathOf(draft, "/record"))
                        .param("seen", fingerprintIn(page))
                        .param("number", number)
                        .param("issuedOn.day", "3")
                        .param("issuedOn.month", "5")
                        .param("issuedOn.year", "2024")
                        .with(people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                        .with(csrf()))
                .hasStatus(303);
        var compare = body(requests.get(COMMUNE_A, Role.CLERK, pathOf(draft, "/confirmation")));
        assertThat(compare).contains(number, "ban-goc.txt", "Xác nhận đúng với bản gốc");
        assertThat(requests.post(
                        COMMUNE_A, Role.CLERK, pathOf(draft, "/confirmation"), Map.of("seen", fingerprintIn(compare))))
                .hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, pathOf(draft, ""))))
                .contains("Ghi nhận từ bản giấy", "Đã xác nhận bản giấy", number)
                .doesNotContain("Đã trình ký", "Đã ban hành");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?q=" + number.split("/")[0])))
                .contains("Ghi nhận từ bản giấy");
    }

    private Plan submittedPlan() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Tập huấn cộng tác viên", new Timing.Ongoing()));
        testData.submit(COMMUNE_A, draft);
        return draft;
    }

    private static String pathOf(Plan plan, String step) {
        return "/plans/" + plan.id() + step;
    }

    private static String fingerprintIn(String page) {
        var field = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as("the page carries what it shows").isTrue();
        return field.group(1);
    }
}
