package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.viewer.Role;

/**
 * The contact person, an example of an ordinary field, is shown wherever the task is: from the form to the agency
 * below.
 */
@SpringBootTest
@AutoConfigureMockMvc
class TaskContactPageTest {

    private static final String TITLE = "Tập huấn tư vấn viên";
    private static final String CONTACT = "Nguyễn Thị Hoa, 0912 345 678";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PlanTestData testData;
    Plan plan;

    @BeforeEach
    void draftPlanWithTask() {
        people = People.in(context);
        testData = PlanTestData.in(context);
        plan = testData.draft(PROVINCE);
        assertThat(post("/plans/" + plan.id() + "/tasks", "id", Ids.next().toString(), CONTACT))
                .hasStatus(303);
    }

    @Test
    void isInTheFormOnThePagesAndOnTheSigningPage() {
        assertThat(body(get(Role.PROVINCE_LEAD, "/tasks/" + task().id() + "/edit")))
                .contains("Người liên hệ", "value=\"" + CONTACT + "\"");
        assertThat(body(get(Role.PROVINCE_LEAD, "/tasks/" + task().id()))).contains("Người liên hệ", CONTACT);
        testData.submit(PROVINCE, plan);
        assertThat(body(get(Role.HEAD, "/plans/" + plan.id() + "/signature"))).contains("Người liên hệ: " + CONTACT);
    }

    @Test
    void isOptionalAndOneShortLine() {
        var path = "/plans/" + plan.id() + "/tasks";
        assertThat(post(path, "id", Ids.next().toString(), "")).hasStatus(303);
        assertThat(post(path, "id", Ids.next().toString(), "x".repeat(200))).hasStatus(303);
        var long201 = post(path, "id", Ids.next().toString(), "x".repeat(201));
        assertThat(long201).hasStatus(422);
        assertThat(body(long201)).contains("href=\"#contact\"", "Tối đa 200 ký tự; bạn đã nhập 201.");
    }

    @Test
    void aChangeIsListedInTheAmendment() {
        testData.issue(PROVINCE, plan);
        assertThat(post("/tasks/" + task().id() + "/edit", "revision", "0", "Trần Văn Nam"))
                .hasStatus(303);
        assertThat(body(get(Role.PROVINCE_LEAD, "/plans/" + plan.id() + "/amendment")))
                .contains("<strong>Người liên hệ</strong>", "<del>" + CONTACT + "</del>", "<ins>Trần Văn Nam</ins>");
    }

    @Test
    void isHandedDownWithTheTaskAndSentToOtherSystems() {
        testData.issue(PROVINCE, plan);
        var below = testData.handDown(PROVINCE, task(), COMMUNE_A);
        assertThat(below.content().contact()).isEqualTo(CONTACT);
        var api = mvc.get()
                .uri("/api/v1/plans/" + plan.id())
                .with(people.at(PROVINCE, Role.SYSTEM).asSystem());
        assertThat(api).bodyJson().extractingPath("$.tasks[0].details.contact").isEqualTo(CONTACT);
        assertThat(mvc.get()
                        .uri("/api/v1/tasks?plan=" + plan.id())
                        .accept("text/csv")
                        .with(people.at(PROVINCE, Role.SYSTEM).asSystem()))
                .bodyText()
                .contains(",contact,", CONTACT);
        assertThat(body(get(Role.PROVINCE_LEAD, "/tasks?format=csv"))).contains("Người liên hệ", CONTACT);
    }

    private PlanTask task() {
        return testData.taskOf(PROVINCE, plan, TITLE);
    }

    private MvcTestResult post(String path, String key, String value, String contact) {
        var form = new HashMap<String, String>();
        form.put(key, value);
        form.put("reason", "Đổi người phụ trách");
        form.put("title", TITLE);
        form.put("time", "ONGOING");
        form.put("contact", contact);
        var request = mvc.post().uri(path);
        form.forEach(request::param);
        return request.with(people.at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Role role, String path) {
        return mvc.get().uri(path).with(people.at(PROVINCE, role).signedIn()).exchange();
    }
}
