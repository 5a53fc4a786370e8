package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** Answering, copying, comparing, and reading the promises, as pages. */
@SpringBootTest
@AutoConfigureMockMvc
class AnswerPageTest {

    private static final int YEAR = LocalDate.now(Ui.ZONE).getYear();

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PageRequests requests;
    PlanTestData testData;
    Plan above;

    @BeforeEach
    void issueThePlanAbove() {
        people = People.in(context);
        requests = PageRequests.in(context);
        testData = PlanTestData.in(context);
        testData.officer(DEPARTMENT);
        above = testData.issuedPlan(
                PROVINCE,
                task("Duy trì địa chỉ tin cậy", "UBND các xã, phường"),
                task("Hội nghị cấp tỉnh", "Sở Tài chính tỉnh Thử"),
                PlanTestData.task("Báo cáo năm", new Timing.ByDate(LocalDate.of(YEAR, 12, 1))));
    }

    @Test
    void theHomePageLeadsToTheAnswer() {
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/")))
                .contains("/plans/" + above.id() + "/answer");
        answerAll(COMMUNE_A);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/")))
                .doesNotContain("/plans/" + above.id() + "/answer");
    }

    @Test
    void thePlanPageOffersTheAnswerToDraftersBelow() {
        var path = "/plans/" + above.id();
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path))).contains(path + "/answer");
        assertThat(body(requests.get(COMMUNE_A, Role.CLERK, path))).doesNotContain(path + "/answer");
    }

    @Test
    void showsEachFactWithItsSourceAndTicksWhatConcernsUs() {
        var page = document(COMMUNE_A, "/plans/" + above.id() + "/answer");
        assertThat(page.text()).contains("Từ Kế hoạch số " + above.number());
        assertThat(page.select("[name='task.0.take'][checked]")).hasSize(1);
        assertThat(page.select("[name='task.1.take'][checked]")).isEmpty();
        assertThat(page.select("[name='task.2.take'][checked]")).hasSize(1);
        assertThat(page.select("[name='target.0.value']").val()).isEqualTo("70");
    }

    @Test
    void onePressCreatesTheDraftAndASecondOneNothing() {
        var fields = fields(document(COMMUNE_A, "/plans/" + above.id() + "/answer"));
        var path = "/plans/" + above.id() + "/answer";
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, fields))
                .hasStatus(303)
                .hasRedirectedUrl("/plans/" + fields.get("id"));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, fields))
                .hasStatus(303)
                .hasRedirectedUrl("/plans/" + fields.get("id"));
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + fields.get("id"))))
                .contains("Từ Kế hoạch " + above.number());
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + fields.get("id") + "/tasks")))
                .contains("Từ Kế hoạch " + above.number())
                .doesNotContain("Hội nghị cấp tỉnh");
    }

    @Test
    void aWrongValueIsReportedAtItsFieldAndEverythingTypedKept() {
        var fields = fields(document(COMMUNE_A, "/plans/" + above.id() + "/answer"));
        fields.put("target.0.value", "150");
        fields.put("task.0.title", "Lời của xã");
        fields.remove("task.2.take");
        var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer", fields);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused));
        assertThat(page.select("[id='target.0.value-error']")).hasSize(1);
        assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#target.0.value");
        assertThat(page.select("[name='target.0.value']").val()).isEqualTo("150");
        assertThat(page.select("[name='task.0.title']").text()).isEqualTo("Lời của xã");
        assertThat(page.select("[name='task.2.take'][checked]")).isEmpty();
    }

    @Test
    void aClosedPlanAboveIsNotAnswered() {
        var fields = fields(document(COMMUNE_A, "/plans/" + above.id() + "/answer"));
        fields.put("task.0.title", "Lời của xã");
        testData.close(PROVINCE, above);
        assertThat(body(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer", fields)))
                .contains("Kế hoạch cấp trên đã kết thúc", "Lời của xã");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer")))
                .contains("Kế hoạch cấp trên đã kết thúc")
                .doesNotContain("name=\"seen\"");
    }

    @Test
    void aPlanThatIsAnsweredAlreadyIsSaidFirst() {
        var path = "/plans/" + above.id() + "/answer";
        var stale = fields(document(COMMUNE_A, path));
        var first = answerAll(COMMUNE_A);
        var page = document(COMMUNE_A, path);
        assertThat(page.select("main a[href=/plans/" + first.id() + "]")).isNotEmpty();
        assertThat(page.select("[name=seen]")).isEmpty();
        assertThat(page.select("main a[href$='?another=yes']")).hasSize(1);
        stale.put("title", "Kế hoạch của người đến sau");
        var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, stale);
        assertThat(refused).hasStatus(422);
        var asked = Jsoup.parse(body(refused));
        assertThat(asked.select("main a[href=/plans/" + first.id() + "]")).isNotEmpty();
        assertThat(asked.select("[name=title]").text()).isEqualTo("Kế hoạch của người đến sau");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, fields(asked)))
                .hasStatus(303);
        assertThat(fields(document(COMMUNE_A, path + "?another=yes"))).containsKey("known");
    }

    @Test
    void theDraftOfAnotherCommuneIsNoAnswerOfOurs() {
        answerAll(COMMUNE_B);
        assertThat(document(COMMUNE_A, "/plans/" + above.id() + "/answer").select("[name=seen]"))
                .hasSize(1);
    }

    @Test
    void aLeadThatIsGoneIsSaidAtItsRow() {
        var fields = fields(document(COMMUNE_A, "/plans/" + above.id() + "/answer"));
        fields.put("task.0.lead", Ids.next().toString());
        var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer", fields);
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(body(refused)).select("[id='task.0.lead-error']").text())
                .contains("Đơn vị này không còn hoặc không thuộc cấp của kế hoạch");
    }

    @Test
    void theSourceStandsOnThePageOfTheTaskAndOfTheTarget() {
        var plan = answerAll(COMMUNE_A);
        var content =
                testData.editedContent(testData.officer(COMMUNE_A), plan.id()).content();
        var task = content.tasks().getFirst().id();
        assertThat(document(COMMUNE_A, "/tasks/" + task).text()).contains("Từ Kế hoạch " + above.number());
        var target = content.targets().getFirst().id();
        assertThat(document(COMMUNE_A, "/plans/" + plan.id() + "/targets/" + target + "/measure")
                        .text())
                .contains("Từ Kế hoạch " + above.number());
    }

    @Test
    void anEarlierPlanBeyondTheFirstPageOfTheListIsOffered() {
        var oldest = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Việc năm trước", new Timing.Ongoing()));
        for (int more = 0; more < Page.USUAL_SIZE; more++) {
            testData.draft(COMMUNE_A, PlanTestData.task("Việc khác", new Timing.Ongoing()));
        }
        assertThat(document(COMMUNE_A, "/plans/" + above.id() + "/answer?another=yes")
                        .select("[name=last] option[value=" + oldest.id() + "]"))
                .hasSize(1);
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThat(requests.get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer"))
                .hasStatus(404);
        assertThat(requests.get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/comparison"))
                .hasStatus(404);
    }

    @Test
    void whatIsMissingIsNamedAndAdded() {
        var fields = fields(document(COMMUNE_A, "/plans/" + above.id() + "/answer"));
        fields.remove("task.2.take");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer", fields))
                .hasStatus(303);
        var path = "/plans/" + fields.get("id");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path)))
                .contains("1 nội dung của kế hoạch cấp trên chưa được triển khai");
        var page = document(COMMUNE_A, path + "/coverage");
        assertThat(page.text()).contains("Báo cáo năm");
        var source = page.select("[name=source]").val();
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path + "/coverage", Map.of("source", source)))
                .hasStatus(303);
        assertThat(document(COMMUNE_A, path + "/coverage").select("[name=source]"))
                .isEmpty();
    }

    @Test
    void anOwnPlanIsCopiedAndComparedWithItsCopy() {
        var own = testData.issuedPlan(
                COMMUNE_A, PlanTestData.task("Họp sơ kết năm " + YEAR, new Timing.ByDate(LocalDate.of(YEAR, 6, 30))));
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + own.id() + "/answer"))
                .hasStatus(303);
        var fields = fields(document(COMMUNE_A, "/plans/" + own.id() + "/copy"));
        assertThat(fields.get("fromYear")).isEqualTo("" + (YEAR + 1));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + own.id() + "/copy", fields))
                .hasStatus(303);
        var path = "/plans/" + fields.get("id") + "/comparison?with=" + own.id();
        assertThat(document(COMMUNE_A, path).text())
                .contains("Họp sơ kết năm " + (YEAR + 1))
                .contains("Giữ nguyên");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path + "&format=csv")))
                .contains("Họp sơ kết");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path + "&standing=GONE")))
                .contains("Không có dòng nào");
    }

    @Test
    void aDraftIsNotCopied() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Việc", new Timing.Ongoing()));
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + draft.id() + "/copy")))
                .contains("Chỉ sao chép được kế hoạch đã ban hành.");
    }

    @Test
    void theProvinceReadsThePromisesSideBySide() {
        var plan = answerAll(COMMUNE_B);
        testData.issue(COMMUNE_B, plan);
        var path = "/plans/" + above.id() + "/promises";
        var page = document(PROVINCE, path + "?sort=-difference&q=xã B");
        assertThat(page.text()).contains("UBND xã B").contains("Bằng");
        assertThat(document(PROVINCE, path + "?q=xã A&standing=MISSING").text()).contains("UBND xã A");
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, path + "?format=csv")))
                .contains("UBND xã B");
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path)).hasStatus(404);
    }

    private Plan answerAll(People.Place place) {
        var fields = fields(document(place, "/plans/" + above.id() + "/answer"));
        assertThat(requests.post(place, Role.COMMUNE_OFFICER, "/plans/" + above.id() + "/answer", fields))
                .hasStatus(303);
        return testData.bean(Plans.class)
                .visibleTo(testData.officer(place))
                .require(UUID.fromString(String.valueOf(fields.get("id"))));
    }

    /** The fields as a browser sends them when nothing is changed. */
    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.select("form[method=post]").stream()
                .filter(one -> !one.select("[name=seen]").isEmpty())
                .findFirst()
                .orElseThrow();
        form.select("input[name], textarea[name], select[name]").forEach(field -> {
            boolean box =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (!box || field.hasAttr("checked")) {
                fields.put(
                        field.attr("name"),
                        field.normalName().equals("select")
                                ? field.select("option[selected]").val()
                                : field.normalName().equals("textarea") ? field.wholeText() : field.val());
            }
        });
        return fields;
    }

    private static TaskContent task(String title, String lead) {
        return TaskContent.builder(Ids.next())
                .set(TaskField.TITLE, title)
                .bodies(new NamedBody(null, lead), List.of())
                .build();
    }

    private Document document(People.Place place, String path) {
        var role = place == PROVINCE ? Role.PROVINCE_LEAD : Role.COMMUNE_OFFICER;
        var answer = requests.get(place, role, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(body(answer));
    }
}
