package vn.tincay.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;

@SpringBootTest
@AutoConfigureMockMvc
class RemindingAnswersPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RemindingAnswers reminding;

    PageRequests pages;
    PlanTestData testData;
    Plan plan;
    String communeA;
    String communeB;

    @BeforeEach
    void issuePlan() {
        pages = PageRequests.in(context);
        testData = PlanTestData.in(context);
        plan = testData.issuedPlan(PROVINCE);
        communeA = People.in(context).agency(COMMUNE_A).toString();
        communeB = People.in(context).agency(COMMUNE_B).toString();
    }

    @Test
    void onlyTheTickedBodiesAreRemindedWithTheDayWished() {
        var day = LocalDate.now(Ui.ZONE).plusDays(5);
        assertThat(remind(Map.of(
                        "agency", communeA,
                        "dueOn.day", "" + day.getDayOfMonth(),
                        "dueOn.month", "" + day.getMonthValue(),
                        "dueOn.year", "" + day.getYear())))
                .hasStatus(303);
        assertThat(reminding.reminded(plan).keySet())
                .extracting(Object::toString)
                .containsExactly(communeA);
        assertThat(below()).contains("đã đôn đốc lần 1", "Đề nghị có kế hoạch trước ngày");
        assertThat(notices(COMMUNE_A))
                .contains("UBND tỉnh Thử đôn đốc ban hành kế hoạch thực hiện", plan.title())
                .contains(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
        assertThat(actions()).anySatisfy(item -> {
            assertThat(item.link()).isEqualTo("/plans/" + plan.id() + "/answer");
            assertThat(item.due()).isEqualTo(day);
            assertThat(item.group()).isEqualTo(ActionItem.Group.THIS_WEEK);
        });
    }

    @Test
    void aBodyIsRemindedOnceADayWhoeverPresses() {
        remind(Map.of("agency", communeA));
        var again = reminding
                .remind(testData.at(PROVINCE, Role.HEAD), plan.id(), Set.of(java.util.UUID.fromString(communeA)), null)
                .orThrow();
        assertThat(again.due()).isEmpty();
        assertThat(again.remindedToday()).hasSize(1);
        assertThat(reminding.of(plan)).hasSize(1);
        assertThat(below()).doesNotContain("agency-" + communeA).contains("agency-" + communeB);
    }

    @Test
    void nobodyIsRemindedWithoutATickOrForADayThatIsPast() {
        var none = remind(Map.of("seen", "1"));
        assertThat(none).hasStatus(422);
        assertThat(body(none)).contains("Chọn ít nhất một cơ quan");
        var past = remind(
                Map.of("seen", "1", "agency", communeB, "dueOn.day", "1", "dueOn.month", "1", "dueOn.year", "2020"));
        assertThat(past).hasStatus(422);
        assertThat(body(past)).contains("Ngày đề nghị không trước hôm nay", "value=\"2020\"");
        assertThat(reminding.of(plan)).isEmpty();
    }

    @Test
    void onlyTheIssuerReminds() {
        assertThat(body(pages.get(MINISTRY, Role.MINISTRY_OFFICER, "/plans/" + plan.id() + "/below")))
                .doesNotContain("Đôn đốc các cơ quan đã chọn");
        assertThat(pages.post(
                        MINISTRY,
                        Role.MINISTRY_OFFICER,
                        "/plans/" + plan.id() + "/below/reminders",
                        Map.of("agency", communeA)))
                .hasStatus(404);
        assertThat(pages.post(
                        COMMUNE_B,
                        Role.COMMUNE_OFFICER,
                        "/plans/" + plan.id() + "/below/reminders",
                        Map.of("agency", communeA)))
                .hasStatus(404);
        assertThat(reminding.of(plan)).isEmpty();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult remind(Map<String, String> fields) {
        return pages.post(PROVINCE, Role.PROVINCE_LEAD, "/plans/" + plan.id() + "/below/reminders", fields);
    }

    private String below() {
        return body(pages.get(PROVINCE, Role.PROVINCE_LEAD, "/plans/" + plan.id() + "/below"));
    }

    private String notices(People.Place place) {
        return body(pages.get(place, Role.COMMUNE_OFFICER, "/notices"));
    }

    private List<ActionItem> actions() {
        return context.getBean(UnansweredPlans.class).of(testData.officer(COMMUNE_A), LocalDate.now(Ui.ZONE), "vi");
    }
}
