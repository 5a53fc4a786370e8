package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;

/** Pages say whose turn a task is, and offer only what can still be decided. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskTurnPageTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;
    PlanTask child;

    @BeforeEach
    void handTaskDown() {
        testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(PROVINCE, PlanTestData.task("Rà soát địa chỉ tin cậy", new Timing.ByDate(DUE)));
        child = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Rà soát địa chỉ tin cậy"), COMMUNE_A);
        testData.accept(COMMUNE_A, child);
    }

    @Test
    void aDecisionIsFilledWithTheRequestedDayOnlyWhenItCanBeGranted() {
        requestExtension(DUE.plusDays(5));
        assertThat(getTaskPage(PROVINCE, "/extension-decision"))
                .as("the task above is due earlier")
                .contains("name=\"until.day\"")
                .doesNotContain("value=\"" + DUE.plusDays(5).getYear() + "\"");
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(DUE.plusDays(60), Objects.requireNonNull(child.handedFrom()))
                .update();
        assertThat(getTaskPage(PROVINCE, "/extension-decision"))
                .contains("value=\"" + DUE.plusDays(5).getYear() + "\"");
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(DUE.plusDays(5), child.id())
                .update();
        assertThat(getTaskPage(PROVINCE, "/extension-decision"))
                .as("the task is due on that day already")
                .doesNotContain("value=\"" + DUE.plusDays(5).getYear() + "\"");
    }

    @Test
    void aRequestedDayThatHasComeIsNeitherFilledInNorGranted() {
        requestExtension(DUE.plusDays(5));
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(TODAY.minusDays(3), child.id())
                .update();
        Owner.of(context)
                .sql("update plan.extensions set wished_on = ? where task_id = ?")
                .params(TODAY, child.id())
                .update();
        assertThat(getTaskPage(PROVINCE, "/extension-decision"))
                .contains("name=\"until.day\"")
                .doesNotContain("value=\"" + TODAY.getYear() + "\"");
        var outcome = context.getBean(ExtendingTask.class)
                .decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        new ExtensionDecision(true, TODAY, ""),
                        testData.stepInput(child, "").seenFingerprint());
        assertThat(outcome.<List<Problem>>fold(task -> List.of(), problems -> problems))
                .containsExactly(Problem.at("until", "base.extension.problem.until"));
    }

    @Test
    void anUnsentProgressReportIsShownToItsAuthorWithAWayBackToIt() {
        var way = "<a href=\"/tasks/" + child.id() + "/progress\">Viết tiếp</a>";
        var drafts = context.getBean(ProgressDrafts.class);
        var entry = Ids.next();
        var officer = testData.officer(COMMUNE_A);
        assertThat(getTaskPage(COMMUNE_A, "")).doesNotContain(way);
        drafts.save(officer, child.id(), new ProgressDrafts.DraftInput(entry, " ", "", "", List.of()));
        assertThat(getTaskPage(COMMUNE_A, "")).as("nothing is typed").doesNotContain(way);
        drafts.save(officer, child.id(), new ProgressDrafts.DraftInput(entry, "Đã họp", "", "", List.of()));
        assertThat(getTaskPage(COMMUNE_A, "")).contains("viết dở", way);
        assertThat(getTaskPage(PROVINCE, "")).doesNotContain(way);
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(getTaskPage(COMMUNE_A, "")).as("it cannot be sent any more").doesNotContain(way);
    }

    @Test
    void thePlanOfATaskIsALink() {
        assertThat(getTaskPage(PROVINCE, ""))
                .contains("<dt>Theo kế hoạch</dt>")
                .containsPattern("<dd>\\s*<a href=\"/plans/" + child.plan());
    }

    @Test
    void theFormOfARequestIsBlankAndLeadsBackToTheTask() {
        assertThat(getTaskPage(COMMUNE_A, "/extension"))
                .contains("name=\"wished.day\"", "class=\"button button-text\" href=\"/tasks/" + child.id() + "\"")
                .doesNotContain("value=\"" + DUE.getYear() + "\"");
    }

    @Test
    void aRequestOfAFinishedTaskIsOpenNowhere() {
        requestExtension(DUE.plusDays(5));
        assertThat(getTaskPage(COMMUNE_A, "/extension")).contains("đang chờ trả lời");
        testData.complete(COMMUNE_A, child).orThrow();
        for (var place : new People.Place[] {COMMUNE_A, PROVINCE}) {
            assertThat(getTaskPage(place, "")).doesNotContain("quyết định.</p>", "Trả lời đề nghị gia hạn");
        }
        assertThat(getTaskPage(COMMUNE_A, "/extension")).doesNotContain("đang chờ trả lời");
        assertThat(getTaskPage(PROVINCE, "/extension-decision")).doesNotContain("name=\"until.day\"", "đề nghị lúc");
    }

    @Test
    void aTaskThatWaitsForConfirmationIsNotShownAsOverdue() {
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(TODAY.minusDays(3), child.id())
                .update();
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(context.getBean(ActionItems.class).of(testData.officer(PROVINCE), TODAY, "vi"))
                .filteredOn(item -> item.link().equals("/tasks/" + child.id()))
                .singleElement()
                .extracting(ActionItem::due)
                .isNull();
        assertThat(getTaskPage(PROVINCE, "/completion-confirmation"))
                .contains("Đã báo hoàn thành, chờ UBND tỉnh Thử nghiệm thu")
                .doesNotContain("quá hạn 3 ngày");
        assertThat(getTaskPage(COMMUNE_A, "/completion-undoing"))
                .contains("Đã báo hoàn thành, chờ UBND tỉnh Thử nghiệm thu")
                .doesNotContain("quá hạn 3 ngày");
        assertThat(getTaskPage(COMMUNE_A, "")).contains("UBND tỉnh Thử sẽ nghiệm thu hoặc trả lại");
    }

    private void requestExtension(LocalDate day) {
        context.getBean(ExtendingTask.class)
                .ask(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Mưa lũ"), day)
                .orThrow();
    }

    private String getTaskPage(People.Place place, String page) {
        var role = testData.officer(place).role();
        var answer = mvc.get()
                .uri("/tasks/" + child.id() + page)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
