package vn.tincay.plan.web.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.agency.Agency;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.answer.coverage.Promises;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A ministry hands its plan to the provinces, whose People's Committees are subordinate to the Government. */
@SpringBootTest
@AutoConfigureMockMvc
class MinistryHandoverTest {

    private static final String MINISTRY = "vu-cttn-bdg";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    PlanTestData testData;
    People.Person officer;
    UUID plan;
    String path;

    @BeforeEach
    void issueAPlan() {
        var people = People.in(context);
        testData = PlanTestData.in(context);
        officer = people.at(MINISTRY, Role.MINISTRY_OFFICER);
        var content = testData.content(
                task("Hướng dẫn", new NamedBody(null, "Ủy ban nhân dân các tỉnh, thành phố")),
                task("Kiểm tra", new NamedBody(null, "Các đoàn công tác")));
        var draft = testData.bean(DraftingPlan.class)
                .draft(
                        officer.viewer(),
                        new DraftingPlan.NewPlan(Ids.next(), officer.viewer().agency(), content, null))
                .orThrow();
        plan = draft.id();
        issue(officer.viewer(), people.at(MINISTRY, Role.HEAD).viewer(), plan);
        path = "/plans/" + plan + "/handover";
    }

    @Test
    void theCommitteesOfAllProvincesAreTicked() {
        var page = Jsoup.parse(body(get(path)));
        assertThat(page.select("input[name=committee][checked]")).hasSize(34);
        assertThat(page.select("input[name=committees][checked]")).hasSize(1);
        var checked = send(form(get(path), path + "/check"));
        assertThat(checked).hasStatusOk();
        assertThat(send(form(checked, path))).hasStatus(303);
        assertThat(below("Hướng dẫn"))
                .hasSize(34)
                .allSatisfy(task -> assertThat(task.isCoordinating()).isFalse());
        assertThat(below("Hướng dẫn")).extracting(PlanTask::agencyName).contains("Ủy ban nhân dân thành phố Cần Thơ");
    }

    @Test
    void aProvinceThatReceivesATaskMayReadThePlan() {
        send(form(send(form(get(path), path + "/check")), path));
        var province = People.in(context).at("ubnd.92", Role.PROVINCE_LEAD).viewer();
        assertThat(testData.bean(Plans.class).visibleTo(province).find(plan)).isPresent();
    }

    @Test
    void severalBodiesAreAddedByTheirFullOrShortNames() {
        var form = form(get(path), path + "/check");
        form.select("input[name=committees]").removeAttr("checked");
        var unclear = "add." + task("Kiểm tra").id();
        form.select("[name='" + unclear + "Text']").val("Ủy ban nhân dân thành phố Cần Thơ");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "add.press")
                .attr("value", task("Kiểm tra").id().toString());
        var more = form(send(Jsoup.parse(form.outerHtml()).expectForm("form")), path + "/check");
        assertThat(more.select("[name='" + unclear + "Text']").val()).isEqualTo("Ủy ban nhân dân thành phố Cần Thơ");
        more.select("[name='" + unclear + ".2Text']").val("UBND tỉnh Cà Mau");
        assertThat(send(form(send(more), path))).hasStatus(303);
        assertThat(below("Kiểm tra"))
                .extracting(PlanTask::agencyName)
                .containsExactlyInAnyOrder("Ủy ban nhân dân thành phố Cần Thơ", "Ủy ban nhân dân tỉnh Cà Mau");
    }

    @Test
    void theGroupOfDepartmentsSaysWhichOnesItHas() {
        var page = Jsoup.parse(body(get("/tasks/" + task("Kiểm tra").id() + "/handover")));
        assertThat(page.text())
                .contains("Tất cả Sở Nội vụ (34)", "Tất cả Ủy ban nhân dân cấp tỉnh (34)")
                .doesNotContain("Tất cả sở, ngành");
    }

    @Test
    void theFieldForFurtherBodiesOffersTheCommittees() {
        var source = Jsoup.parse(body(get(path)))
                .expectFirst("[data-picker*=within]")
                .attr("data-picker");
        assertThat(body(get(source + "&q=ubnd can tho"))).contains("Ủy ban nhân dân thành phố Cần Thơ");
    }

    @Test
    void aProvinceCountsOnceWhetherItsCommitteeOrItsDepartmentAnswers() {
        var below = testData.bean(PlansBelow.class);
        assertThat(below.of(officer.viewer(), plan).lines()).hasSize(34);
        send(form(send(form(get(path), path + "/check")), path));
        var answer = testData.content(task("Hướng dẫn", new NamedBody(null, "Sở Nội vụ")));
        answer(
                "ubnd.92",
                new PlanContent(
                        answer.title(),
                        answer.fromYear(),
                        answer.toYear(),
                        answer.programmes(),
                        answer.objective(),
                        plan,
                        null,
                        answer.targets(),
                        answer.tasks(),
                        answer.text()));
        var roster = below.of(officer.viewer(), plan);
        assertThat(roster.lines()).hasSize(34);
        assertThat(roster.withAnswer(PlansBelow.Answer.ISSUED).lines())
                .extracting(PlansBelow.Line::name)
                .containsExactly("Ủy ban nhân dân thành phố Cần Thơ");
    }

    @Test
    void aTaskOfTheProvincesIsMissingUntilTheyAnswer() {
        var promises = testData.bean(Promises.class)
                .of(
                        officer.viewer(),
                        testData.bean(Plans.class).visibleTo(officer.viewer()).requireOwn(plan));
        for (var asked : List.of("Hướng dẫn", "Người bị bạo lực tìm kiếm sự trợ giúp")) {
            assertThat(promises)
                    .filteredOn(promise -> promise.fact().text().equals(asked))
                    .as(asked)
                    .hasSize(34)
                    .allSatisfy(promise -> assertThat(promise.comparison()).isEqualTo(Promises.Comparison.MISSING));
        }
    }

    @Test
    void aDepartmentAnswersForItsCommitteeWhichThePlanNames() {
        var department = People.in(context).at("so-noi-vu.92", Role.PROVINCE_LEAD);
        var address = "/plans/" + plan + "/answer";
        var page = Jsoup.parse(
                body(mvc.get().uri(address).with(department.signedIn()).exchange()));
        var committee = Agency.idOf("ubnd.92").toString();
        assertThat(page.select("input[name=agency][checked]").eachAttr("value")).containsExactly(committee);
        var own = department.viewer().agency().toString();
        var chosen = Jsoup.parse(body(mvc.get()
                .uri(address + "?agency=" + own)
                .with(department.signedIn())
                .exchange()));
        assertThat(chosen.select("input[name=agency][checked]").eachAttr("value"))
                .containsExactly(own);
    }

    private void answer(String code, PlanContent content) {
        var drafter = People.in(context).at(code, Role.PROVINCE_LEAD).viewer();
        var head = People.in(context).at(code, Role.HEAD).viewer();
        var draft = testData.bean(DraftingPlan.class)
                .draft(drafter, new DraftingPlan.NewPlan(Ids.next(), drafter.agency(), content, null))
                .orThrow();
        issue(drafter, head, draft.id());
    }

    private void issue(Viewer drafter, Viewer head, UUID draft) {
        testData.bean(SubmittingPlan.class)
                .submit(drafter, draft, testData.fingerprint(draft))
                .orThrow();
        testData.bean(IssuingPlan.class)
                .sign(head, draft, testData.fingerprint(draft))
                .orThrow();
        testData.bean(IssuingPlan.class)
                .issue(
                        head,
                        draft,
                        new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE), null),
                        testData.fingerprint(draft))
                .orThrow();
    }

    private static TaskContent task(String title, NamedBody lead) {
        return TaskContent.builder(Ids.next())
                .set(TaskField.TITLE, title)
                .time(new Timing.ByDate(LocalDate.now(Ui.ZONE).plusDays(30)), null)
                .bodies(lead, List.of())
                .build();
    }

    private PlanTask task(String title) {
        return tasks().statedBy(plan).stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<PlanTask> below(String title) {
        return tasks().directlyBelow(task(title).id());
    }

    private PlanTasks.Visible tasks() {
        return testData.bean(PlanTasks.class).visibleTo(officer.viewer());
    }

    private FormElement form(MvcTestResult answer, String action) {
        Document page = Jsoup.parse(body(answer));
        return (FormElement) Objects.requireNonNull(
                page.select("form[action='" + action + "']").first(), page.text());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(officer.signedIn()).exchange();
    }

    private MvcTestResult send(FormElement form) {
        var request =
                mvc.post().uri(form.attr("action")).with(officer.signedIn()).with(csrf());
        for (var field : form.formData()) {
            request = request.param(field.key(), field.value());
        }
        return request.exchange();
    }
}
