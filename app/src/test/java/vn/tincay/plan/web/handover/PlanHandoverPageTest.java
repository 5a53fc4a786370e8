package vn.tincay.plan.web.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.RedatingTask;
import vn.tincay.viewer.Role;

/** The pages that hand a plan down, as a browser without scripts sends them. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanHandoverPageTest {

    private static final LocalDate DUE = LocalDate.now(Ui.ZONE).plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PlanTestData testData;
    Plan plan;
    String path;

    @BeforeEach
    void issueAPlan() {
        people = People.in(context);
        testData = PlanTestData.in(context);
        people.agency(COMMUNE_A);
        people.agency(COMMUNE_B);
        var department = new NamedBody(people.agency(DEPARTMENT), "Sở Nội vụ tỉnh Thử");
        plan = testData.issuedPlan(
                PROVINCE,
                task("Tập huấn", department, List.of(new NamedBody(null, "UBND các xã, phường"))),
                task("Truyền thông", new NamedBody(null, "Tổ công tác liên ngành"), List.of()),
                task("Rà soát", new NamedBody(null, "Ủy ban nhân dân các xã, phường"), List.of(department)));
        path = "/plans/" + plan.id() + "/handover";
    }

    @Test
    void whatThePlanNamesIsTickedAndWhatIsUnclearComesFirst() {
        var page = Jsoup.parse(body(get(path)));
        assertThat(page.select("#unclear").text()).contains("1 nhiệm vụ");
        assertThat(page.expectFirst("table").text()).contains("Truyền thông", "Tổ công tác liên ngành");
        assertThat(page.select("input[name=to][checked]")).hasSize(1);
        assertThat(page.select("input[name=with][checked]")).hasSize(1);
        assertThat(page.select("input[name=committees][checked]")).hasSize(2);
        assertThat(page.text()).contains("Kế hoạch nêu phối hợp: “UBND các xã, phường”");
    }

    @Test
    void twoFormsHandThePlanDown() {
        var checked = send(form(get(path), path + "/check"), PROVINCE);
        assertThat(checked).hasStatusOk();
        assertThat(body(checked)).contains("2 nhiệm vụ đến", "UBND xã A", "Sở Nội vụ tỉnh Thử");
        var done = send(form(checked, path), PROVINCE);
        assertThat(done).hasStatus(303).hasRedirectedUrl("/plans/" + plan.id() + "/tasks");
        assertThat(below("Tập huấn"))
                .filteredOn(task -> !task.isCoordinating())
                .extracting(PlanTask::agency)
                .containsExactly(people.agency(DEPARTMENT));
        assertThat(below("Rà soát"))
                .filteredOn(PlanTask::isCoordinating)
                .extracting(PlanTask::agency)
                .containsExactly(people.agency(DEPARTMENT));
        assertThat(below("Truyền thông")).isEmpty();
        assertThat(body(get("/plans/" + plan.id()))).contains("Giao 2 nhiệm vụ cho");
        var again = send(form(get(path), path + "/check"), PROVINCE);
        assertThat(again).hasStatus(422);
        assertThat(body(again)).contains("2 trong 2 Ủy ban nhân dân cấp dưới đã có", "Chưa chọn cơ quan nào");
    }

    @Test
    void anOutdatedCheckIsShownAgainWithWhatHappened() {
        var checked = send(form(get(path), path + "/check"), PROVINCE);
        testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Rà soát"), COMMUNE_A);
        var refused = send(form(checked, path), PROVINCE);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused));
        assertThat(page.select("#changed-since").text()).contains("Giao cấp dưới thực hiện – Rà soát");
        assertThat(page.text()).contains("đã giao từ trước");
        assertThat(send(form(refused, path), PROVINCE)).hasStatus(303);
    }

    @Test
    void refusedFieldsKeepWhatWasTyped() {
        var form = form(get(path), path + "/check");
        check(form, "rule", "EARLIER");
        form.select("[name=days]").val("trăm");
        form.select("[name=note]").val("Làm ngay");
        form.select("input[name=to]").removeAttr("checked");
        var unclear = testData.taskOf(PROVINCE, plan, "Truyền thông");
        form.select("[name='add." + unclear.id() + "Text']").val("không có đâu");
        var refused = send(form, PROVINCE);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused));
        assertThat(page.select(".problems a").eachAttr("href")).contains("#days", "#add." + unclear.id());
        assertThat(page.select("[name=days]").val()).isEqualTo("trăm");
        assertThat(page.select("[name=note]").text()).isEqualTo("Làm ngay");
        assertThat(page.select("input[name=to][checked]")).isEmpty();
    }

    @Test
    void aBodyIsAddedByItsTypedName() {
        var form = form(get(path), path + "/check");
        var unclear = testData.taskOf(PROVINCE, plan, "Truyền thông");
        form.select("[name='add." + unclear.id() + "Text']").val("ubnd xa a");
        assertThat(send(form(send(form, PROVINCE), path), PROVINCE)).hasStatus(303);
        assertThat(below("Truyền thông")).extracting(PlanTask::agency).containsExactly(people.agency(COMMUNE_A));
    }

    @Test
    void anOverdueTaskIsHandedDownOnlyWithAnAnswerAboutItsDay() {
        var overdue = testData.taskOf(PROVINCE, plan, "Rà soát");
        context.getBean(JdbcClient.class)
                .sql("update plan.tasks set due_on = current_date - 5, time_day = current_date - 5 where id = ?")
                .param(overdue.id())
                .update();
        var form = form(get(path), path + "/check");
        assertThat(form.text()).contains("1 nhiệm vụ đã quá hạn. Đặt hạn mới?");
        assertThat(form.select("input[name=overdue][checked]")).isEmpty();
        var asked = send(form, PROVINCE);
        assertThat(asked).hasStatus(422);
        assertThat(body(asked)).contains("1 nhiệm vụ được giao đã quá hạn");

        var answered = form(asked, path + "/check");
        answered.select("input[name=overdue][value=NEW_DAY]").attr("checked", "checked");
        answered.select("[name='overdueDay.day']").val("" + DUE.getDayOfMonth());
        answered.select("[name='overdueDay.month']").val("" + DUE.getMonthValue());
        answered.select("[name='overdueDay.year']").val("" + DUE.getYear());
        assertThat(send(form(send(answered, PROVINCE), path), PROVINCE)).hasStatus(303);
        assertThat(below("Rà soát"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.dueOn()).isEqualTo(DUE));
    }

    @Test
    void theListOfCommitteesIsSearchedAndTickedWithoutAScript() {
        var form = form(get(path), path + "/check");
        form.select("[name='committee.find']").val("XA A");
        var page = Jsoup.parse(body(press(form, "committee.press", "NONE")));
        assertThat(page.select("input[name=committee][checked]").eachAttr("value"))
                .contains(people.agency(COMMUNE_B).toString())
                .doesNotContain(people.agency(COMMUNE_A).toString());
        assertThat(page.select(".choice[hidden] input").eachAttr("value"))
                .contains(people.agency(COMMUNE_B).toString());
    }

    @Test
    void aDraftCannotBeHandedDown() {
        var draft = testData.draft(PROVINCE, PlanTestData.task("Việc", new Timing.Ongoing()));
        assertThat(body(get("/plans/" + draft.id() + "/handover"))).contains("kế hoạch đã ban hành");
    }

    @Test
    void aCommuneAcceptsAllItsTasksAtOnce() {
        send(form(send(form(get(path), path + "/check"), PROVINCE), path), PROVINCE);
        var list = "/tasks/acceptances?plan=" + plan.id();
        var accepting = form(get(COMMUNE_A, list), "/tasks/acceptances");
        assertThat(accepting.select("input[name=tasks][checked]")).hasSize(2);
        assertThat(send(accepting, COMMUNE_A)).hasStatus(303);
        assertThat(send(accepting, COMMUNE_A)).hasStatus(303);
        assertThat(body(get(COMMUNE_A, list))).contains("Không có nhiệm vụ chờ nhận");
        assertThat(below("Rà soát"))
                .filteredOn(task -> task.agency().equals(people.agency(COMMUNE_A)))
                .extracting(task -> task.state().name())
                .containsExactly("ACCEPTED");
    }

    @Test
    void aTaskChangedMeanwhileIsShownAgainAndNoneIsAccepted() {
        send(form(send(form(get(path), path + "/check"), PROVINCE), path), PROVINCE);
        var accepting = form(get(COMMUNE_A, "/tasks/acceptances?plan=" + plan.id()), "/tasks/acceptances");
        var changed = below("Rà soát").stream()
                .filter(task -> task.agency().equals(people.agency(COMMUNE_A)))
                .findFirst()
                .orElseThrow();
        testData.bean(RedatingTask.class)
                .redate(
                        testData.officer(PROVINCE),
                        changed.id(),
                        DUE.minusDays(3),
                        testData.stepInput(changed, "Cần sớm"))
                .orThrow();
        var refused = send(accepting, COMMUNE_A);
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(body(refused)).select("tr:contains(Rà soát)").text())
                .contains("Mới hoặc đã thay đổi");
        assertThat(testData.reload(changed).state().name()).isEqualTo("HANDED");
        accepting.select("input[name=tasks]").removeAttr("checked");
        assertThat(send(accepting, COMMUNE_A)).hasStatus(422);
    }

    private static TaskContent task(String title, NamedBody lead, List<NamedBody> coordinating) {
        return TaskContent.builder(Ids.next())
                .set(TaskField.TITLE, title)
                .time(new Timing.ByDate(DUE), null)
                .bodies(lead, coordinating)
                .build();
    }

    private List<PlanTask> below(String title) {
        UUID task = testData.taskOf(PROVINCE, plan, title).id();
        return testData.bean(PlanTasks.class)
                .visibleTo(testData.officer(PROVINCE))
                .directlyBelow(task);
    }

    private static void check(FormElement form, String name, String value) {
        form.select("input[name=" + name + "]").removeAttr("checked");
        form.select("input[name=" + name + "][value=" + value + "]").attr("checked", "checked");
    }

    private FormElement form(MvcTestResult answer, String action) {
        Document page = Jsoup.parse(body(answer));
        return (FormElement) Objects.requireNonNull(
                page.select("form[action='" + action + "']").first(), page.text());
    }

    private MvcTestResult get(String address) {
        return get(PROVINCE, address);
    }

    private MvcTestResult get(People.Place place, String address) {
        return mvc.get().uri(address).with(person(place).signedIn()).exchange();
    }

    private People.Person person(People.Place place) {
        return people.at(place, place == PROVINCE ? Role.PROVINCE_LEAD : Role.COMMUNE_OFFICER);
    }

    private MvcTestResult press(FormElement form, String button, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", button).attr("value", value);
        return send(Jsoup.parse(form.outerHtml()).expectForm("form"), PROVINCE);
    }

    /** Sends the form as a browser does; buttons are not among its fields. */
    private MvcTestResult send(FormElement form, People.Place place) {
        var request = mvc.post()
                .uri(form.attr("action"))
                .with(person(place).signedIn())
                .with(csrf());
        for (var field : form.formData()) {
            request = request.param(field.key(), field.value());
        }
        return request.exchange();
    }
}
