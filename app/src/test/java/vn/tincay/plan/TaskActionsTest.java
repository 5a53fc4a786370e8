package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.source.ActionItem;

/** What the first page lists of tasks, on a real database. */
@SpringBootTest
class TaskActionsTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskActions actions;

    @Autowired
    JdbcClient sql;

    @Test
    void tasksOfAPaperPlanAcceptedTogetherHaveTheSoonestShownDueDay() {
        var testData = PlanTestData.in(context);
        var titles = Stream.of("Tập huấn", "Truyền thông", "Rà soát", "Sơ kết").toList();
        var plan = testData.issuedPlan(
                PROVINCE,
                titles.stream()
                        .map(title -> PlanTestData.task(title, new Timing.ByDate(TODAY.plusDays(3))))
                        .toArray(TaskContent[]::new));
        titles.forEach(title -> testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, title), COMMUNE_A));
        sql.sql("insert into plan.recordings values (?, now(), gen_random_uuid(), 'A', now(), gen_random_uuid(), 'B')")
                .param(plan.id())
                .update();
        // Due before the plan was entered from its paper, so its day is not shown.
        Owner.of(context)
                .sql("update plan.tasks set due_on = ? where plan_id = ? and title = 'Tập huấn'")
                .params(TODAY.minusDays(40), plan.id())
                .update();
        assertThat(actions.of(testData.officer(COMMUNE_A), TODAY, "vi"))
                .filteredOn(item -> item.link().contains(plan.id().toString()))
                .singleElement()
                .extracting(ActionItem::due, ActionItem::group)
                .containsExactly(TODAY.plusDays(3), ActionItem.Group.THIS_WEEK);
    }
}
