package vn.tincay.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;

@SpringBootTest
@AutoConfigureMockMvc
class HomePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void showsActionsWithTheTextOfTheirRoom() {
        var testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask(
                        "Tập huấn cho trang đầu", LocalDate.now().plusDays(40), "3"));
        var task = testData.taskOf(PROVINCE, plan, "Tập huấn cho trang đầu");
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        assertThat(home(COMMUNE_A, Role.COMMUNE_OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("/tasks/" + child.id(), "Tập huấn cho trang đầu", "Nhận nhiệm vụ", "Kế hoạch đang thực hiện");
        assertThat(home(COMMUNE_A, Role.CLERK)).bodyText().doesNotContain("Nhận nhiệm vụ");
    }

    @Test
    void sendsAccountAdministratorsToTheAccounts() {
        assertThat(home(COMMUNE_A, Role.ADMINISTRATOR))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/people");
    }

    @Test
    void groupsTheSameActionOfFourAgencies() {
        assertThat(HomePage.bundled(receivedReports(3))).hasSize(3);
        assertThat(HomePage.bundled(receivedReports(4)))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.isSeveral()).isTrue());
    }

    @Test
    void aReturnedReportCountsAsLateAndADecisionDoesNot() {
        var today = LocalDate.of(2026, 3, 9);
        var page = new HomePage(
                Stream.of(Group.values())
                        .map(group -> new ActionItem(group, "report.action.due", "", "", today.minusDays(1), "/"))
                        .toList(),
                List.of(),
                List.of());
        assertThat(page.overdueCount(today)).isEqualTo(2);
    }

    @Test
    void countsReturnedWorkThatIsDueWithinTheWeek() {
        var today = LocalDate.of(2026, 3, 9);
        var page = new HomePage(
                Stream.of(-1, 0, 7, 8)
                        .map(days -> new ActionItem(
                                Group.RETURNED, "plan.action.returned", "", "", today.plusDays(days), "/"))
                        .toList(),
                List.of(),
                List.of());
        assertThat(page.dueSoonCount(today)).isEqualTo(2);
    }

    private static List<ActionItem> receivedReports(int agencies) {
        return Stream.iterate(1, number -> number <= agencies, number -> number + 1)
                .map(number -> new ActionItem(
                        Group.TO_DECIDE, "report.action.receive", "Báo cáo tháng", "xã " + number, null, "/" + number))
                .toList();
    }

    private MvcTestResult home(Place place, Role role) {
        return mvc.get()
                .uri("/")
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
    }
}
