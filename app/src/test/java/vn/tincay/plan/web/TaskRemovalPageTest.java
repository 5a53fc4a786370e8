package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** A task is removed on a page that shows what leaves the plan; the person must type the reason. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskRemovalPageTest {

    private static final String TITLE = "Rà soát địa chỉ tin cậy";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PlanTestData house;
    Plan plan;

    @BeforeEach
    void draftPlan() {
        people = People.in(context);
        house = PlanTestData.in(context);
        plan = house.draft(PROVINCE, PlanTestData.task(TITLE, new Timing.ByDate(LocalDate.of(2027, 6, 30))));
    }

    @Test
    void aTaskOfADraftNeedsNoReason() {
        assertThat(removalPage()).contains(TITLE, "Nhiệm vụ và các phần của nó").doesNotContain("name=\"reason\"");
        assertThat(remove("" + editedContent().revision(), "")).hasStatus(303);
        assertThat(editedContent().content().tasks()).isEmpty();
    }

    @Test
    void aTaskOfAnIssuedPlanNeedsThePersonsOwnReason() {
        house.issue(PROVINCE, plan);
        assertThat(removalPage()).contains("bản sửa đổi", "name=\"reason\"");
        var refused = remove("" + editedContent().revision(), " ");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains(TITLE, "href=\"#reason\"");
        assertThat(remove("" + editedContent().revision(), "Đã giao cho Sở Y tế"))
                .hasRedirectedUrl("/plans/" + plan.id() + "/amendment");
        assertThat(editedContent().content().tasks()).isEmpty();
        assertThat(body(get("/plans/" + plan.id() + "/amendment"))).contains("Đã giao cho Sở Y tế");
    }

    @Test
    void anOutdatedPageIsShownAgainWithTheReason() {
        house.issue(PROVINCE, plan);
        var refused = remove("77", "Đã giao cho Sở Y tế");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("Đã giao cho Sở Y tế", TITLE);
        assertThat(editedContent().content().tasks()).hasSize(1);
    }

    @Test
    void aTaskHandedDownIsNotRemovedBelow() {
        house.issue(PROVINCE, plan);
        var below = house.handDown(PROVINCE, house.taskOf(PROVINCE, plan, TITLE), COMMUNE_A);
        assertThat(mvc.get()
                        .uri("/tasks/" + below.id() + "/removal")
                        .with(people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn()))
                .hasStatus(404);
    }

    private EditingPlan.EditedContent editedContent() {
        return house.editedContent(house.at(PROVINCE, Role.PROVINCE_LEAD), plan.id());
    }

    private String removalPath() {
        return "/tasks/" + house.taskOf(PROVINCE, plan, TITLE).id() + "/removal";
    }

    private String removalPage() {
        return body(get(removalPath()));
    }

    private MvcTestResult remove(String revision, String reason) {
        return mvc.post()
                .uri(removalPath())
                .param("revision", revision)
                .param("reason", reason)
                .with(csrf())
                .with(people.at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(people.at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
    }
}
