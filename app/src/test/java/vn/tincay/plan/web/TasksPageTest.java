package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** The list of tasks is searched, sorted and paged like every list. */
@SpringBootTest
@AutoConfigureMockMvc
class TasksPageTest {

    private static final LocalDate DAY = LocalDate.now(Ui.ZONE).plusDays(40);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Test
    void findsTasksWithoutDiacriticsByTaskAndPlan() {
        var plan = PlanTestData.in(context)
                .issuedPlan(
                        COMMUNE_A,
                        taskDue("Tổ chức hội nghị đầu bờ", DAY),
                        taskDue("Phát tờ gấp ở chợ phiên", DAY.plusDays(1)));
        assertThat(get("/tasks?q=hoi%20nghi%20dau%20bo"))
                .contains("hội nghị đầu bờ")
                .doesNotContain("chợ phiên");
        assertThat(get("/tasks?q=" + Objects.requireNonNull(plan.number()).replace("/", "%2F")))
                .contains("hội nghị đầu bờ", "chợ phiên");
        assertThat(get("/tasks?q=hoi%20nghi%20dau%20bo&format=csv"))
                .contains("hội nghị đầu bờ")
                .doesNotContain("chợ phiên");
    }

    @Test
    void sortsByTheColumnsShown() {
        PlanTestData.in(context)
                .issuedPlan(
                        COMMUNE_A, taskDue("Ấn định thứ tự một", DAY.plusDays(9)), taskDue("Ấn định thứ tự hai", DAY));
        var found = "/tasks?q=an%20dinh%20thu%20tu&sort=";
        assertThat(get(found + "due")).containsSubsequence("thứ tự hai", "thứ tự một");
        assertThat(get(found + "-due")).containsSubsequence("thứ tự một", "thứ tự hai");
        assertThat(get(found + "title")).containsSubsequence("thứ tự hai", "thứ tự một");
        for (var column : new String[] {"agency", "plan", "state"}) {
            assertThat(get("/tasks?of=all&q=an%20dinh%20thu%20tu&sort=-" + column))
                    .contains("thứ tự một", "aria-sort=\"descending\"");
        }
    }

    /** A task of a draft shows no due day, even if one is stored. */
    @Test
    void sortsByTheDayShownAndPutsTasksWithoutADayLastInBothDirections() {
        var testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                COMMUNE_A,
                taskDue("Xếp theo hạn sau", DAY.plusDays(9)),
                taskDue("Xếp theo hạn trước", DAY),
                PlanTestData.task("Xếp theo hạn xong", new Timing.ByDate(DAY.plusDays(5))));
        testData.draft(COMMUNE_A, taskDue("Xếp theo hạn dự thảo", DAY.plusDays(3)));
        testData.complete(COMMUNE_A, testData.taskOf(COMMUNE_A, plan, "Xếp theo hạn xong"))
                .orThrow();
        assertThat(get("/tasks?q=xep%20theo%20han&sort=due"))
                .containsSubsequence("hạn trước</a>", "hạn xong</a>", "hạn sau</a>", "hạn dự thảo</a>");
        assertThat(get("/tasks?q=xep%20theo%20han&sort=-due"))
                .containsSubsequence("hạn sau</a>", "hạn xong</a>", "hạn trước</a>", "hạn dự thảo</a>");
        assertThat(get("/tasks?q=xep%20theo%20han"))
                .containsSubsequence("hạn trước</a>", "hạn xong</a>", "hạn sau</a>", "hạn dự thảo</a>");
    }

    @Test
    void namesTheTwoStatesOfATaskAlikeInFilterHeadAndFile() {
        PlanTestData.in(context).issuedPlan(COMMUNE_A, taskDue("Hai tình trạng", DAY));
        var list = get("/tasks?q=hai%20tinh%20trang");
        assertThat(list)
                .contains("<td data-label=\"Tình trạng thực hiện\">", "<td data-label=\"Tình trạng thời hạn\">")
                .doesNotContainPattern("Tình trạng(?! thực hiện| thời hạn)");
        assertThat(list.split("Tình trạng thực hiện", -1)).hasSizeGreaterThan(3);
        assertThat(list.split("Tình trạng thời hạn", -1)).hasSizeGreaterThan(3);
        assertThat(get("/tasks?q=hai%20tinh%20trang&format=csv"))
                .contains("Tình trạng thực hiện", "Tình trạng thời hạn");
    }

    @Test
    void leadsToTheRestOfALongList() {
        PlanTestData.in(context)
                .issuedPlan(
                        COMMUNE_A,
                        IntStream.range(0, 27)
                                .mapToObj(i -> taskDue("Việc dài kỳ số " + i, DAY.plusDays(i)))
                                .toArray(TaskContent[]::new));
        assertThat(get("/tasks?q=viec%20dai%20ky"))
                .contains("1–25 trong 27", "href=\"/tasks?q=viec%20dai%20ky&amp;page=2\"");
        assertThat(get("/tasks?q=viec%20dai%20ky&page=2")).contains("Việc dài kỳ số 26");
    }

    @Test
    void saysThatFiltersHideTheRowsAndOffersToClearThem() {
        PlanTestData.in(context).issuedPlan(COMMUNE_A, taskDue("Việc luôn có", DAY));
        assertThat(get("/tasks?of=all&q=khong%20co%20viec%20nay"))
                .contains(
                        "Không có dòng nào khớp với bộ lọc",
                        "<a class=\"button button-second\" href=\"/tasks?of=all\">");
    }

    private static TaskContent taskDue(String title, LocalDate due) {
        return PlanTestData.task(title, new Timing.ByDate(due));
    }

    private String get(String address) {
        var answer = mvc.get()
                .uri(java.net.URI.create(address))
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
