package vn.tincay.plan.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.viewer.Role;

/** Several completed tasks are looked at and confirmed on one page. */
@SpringBootTest
@AutoConfigureMockMvc
class ConfirmationsPageTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    PageRequests requests;
    PlanTestData testData;
    Plan plan;
    PlanTask ofA;
    PlanTask ofB;

    @BeforeEach
    void twoBodiesReportCompletion() {
        requests = PageRequests.in(context);
        testData = PlanTestData.in(context);
        plan = testData.issuedPlan(PROVINCE, PlanTestData.task("Rà soát địa chỉ tin cậy", new Timing.ByDate(TODAY)));
        var task = testData.taskOf(PROVINCE, plan, "Rà soát địa chỉ tin cậy");
        ofA = handedDown(task, COMMUNE_A);
        ofB = handedDown(task, COMMUNE_B);
        testData.bean(ReportingProgress.class)
                .report(
                        testData.officer(COMMUNE_A),
                        ofA.id(),
                        new ReportingProgress.Entry(
                                Ids.next(), "Đã công khai 12 địa chỉ", null, 100, List.of(file("bien-ban.txt"))))
                .orThrow();
        testData.complete(COMMUNE_A, ofA).orThrow();
        testData.complete(COMMUNE_B, ofB).orThrow();
    }

    @Test
    void showsWhatWasReportedWithItsFiles() {
        var lines = page().select("tbody tr");
        var a = line(ofA);
        assertThat(lines.text()).contains(ofA.agencyName(), ofB.agencyName());
        assertThat(a.text()).contains("Đã công khai 12 địa chỉ", "100", "bien-ban.txt");
        assertThat(line(ofB).text()).contains("Chưa báo kết quả");
        var file = a.select(".files a[download]").attr("href");
        assertThat(file).startsWith("/tasks/" + ofA.id() + "/evidence/");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, file)).hasStatusOk();
        assertThat(requests.get(COMMUNE_B, Role.COMMUNE_OFFICER, file)).hasStatus(404);
    }

    @Test
    void confirmsTheTickedTasksAndLeavesTheOthers() {
        assertThat(confirm(ofA)).hasStatus(303);
        assertThat(state(ofA)).isEqualTo(TaskState.DONE);
        assertThat(state(ofB)).isEqualTo(TaskState.REPORTED);
        assertThat(page().select("tbody tr").text()).doesNotContain(ofA.agencyName());
    }

    @Test
    void aPressedTwiceConfirmationIsTakenOnce() {
        var fields = fields(ofA, ofB);
        assertThat(post(fields)).hasStatus(303);
        assertThat(post(fields)).hasStatus(303);
        assertThat(sql.sql("select count(*) from plan.task_steps where task_id in (?, ?) and step = 'confirm'")
                        .params(ofA.id(), ofB.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void namesATaskThatChangedMeanwhileAndConfirmsTheOthers() {
        var fields = fields(ofA, ofB);
        testData.bean(DecidingCompletion.class)
                .undo(testData.officer(COMMUNE_B), ofB.id(), testData.stepInput(testData.reload(ofB), ""))
                .orThrow();
        testData.complete(COMMUNE_B, ofB).orThrow();
        var answer = post(fields);
        assertThat(answer).hasStatus(422);
        assertThat(state(ofA)).isEqualTo(TaskState.DONE);
        assertThat(state(ofB)).isEqualTo(TaskState.REPORTED);
        var again = Jsoup.parse(body(answer));
        assertThat(again.select("[role=alert]").text()).contains(ofB.agencyName());
        assertThat(again.select("input[name=task][checked]")).isEmpty();
        assertThat(again.select("input[name=task]").eachAttr("value"))
                .contains(ofB.id().toString())
                .doesNotContain(ofA.id().toString());
    }

    @Test
    void confirmsNothingWithoutATickOrAFingerprint() {
        assertThat(post(Map.of())).hasStatus(422);
        assertThat(post(Map.of("task", ofA.id().toString()))).hasStatus(422);
        assertThat(state(ofA)).isEqualTo(TaskState.REPORTED);
    }

    @Test
    void aTaskThatAnotherBodyHandedDownIsNotFoundAndNothingIsConfirmed() {
        var fields = fields(ofA);
        assertThat(post(COMMUNE_B, Role.COMMUNE_OFFICER, fields)).hasStatus(404);
        assertThat(post(COMMUNE_A, Role.COMMUNE_OFFICER, fields)).hasStatus(404);
        assertThat(state(ofA)).isEqualTo(TaskState.REPORTED);
        assertThat(body(requests.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/tasks/confirmations")))
                .doesNotContain(ofA.id().toString());
        var mixed = new LinkedHashMap<>(fields);
        mixed.put("task", UUID.randomUUID().toString());
        assertThat(post(mixed)).hasStatus(404);
    }

    @Test
    void theListOfTasksAndTheStartPageLeadToIt() {
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/tasks?light=AWAITING")))
                .contains("/tasks/confirmations");
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/")))
                .contains("/tasks/confirmations?plan=" + plan.id())
                .doesNotContain("\"/tasks/" + ofA.id() + "\"");
    }

    private PlanTask handedDown(PlanTask task, Place to) {
        var child = testData.handDown(PROVINCE, task, to);
        testData.accept(to, child);
        return child;
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, null, "Biên bản".getBytes(StandardCharsets.UTF_8));
    }

    private Document page() {
        return Jsoup.parse(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/tasks/confirmations?plan=" + plan.id())));
    }

    private Element line(PlanTask task) {
        return requireNonNull(
                page().select("tbody tr:has(input[value=" + task.id() + "])").first());
    }

    private Map<String, String> fields(PlanTask... tasks) {
        var page = page();
        var fields = new LinkedHashMap<String, String>();
        for (var task : tasks) {
            fields.merge("task", task.id().toString(), (one, other) -> one + " " + other);
            var seen = "seen." + task.id();
            fields.put(seen, page.select("input[name=" + seen + "]").attr("value"));
        }
        return fields;
    }

    private MvcTestResult confirm(PlanTask... tasks) {
        return post(fields(tasks));
    }

    private MvcTestResult post(Map<String, String> fields) {
        return post(PROVINCE, Role.PROVINCE_LEAD, fields);
    }

    private MvcTestResult post(Place place, Role role, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/tasks/confirmations")
                .with(People.in(context).at(place, role).signedIn())
                .with(csrf());
        fields.forEach((name, value) -> request.param(name, value.split(" ")));
        return request.exchange();
    }

    private TaskState state(PlanTask task) {
        return testData.reload(task).state();
    }
}
