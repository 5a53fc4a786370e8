package vn.tincay.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;

/** A time typed for a task lies between the plan's first day and the last day on which its tasks may fall due. */
@SpringBootTest
class TaskTimesWithinPlanTest {

    private static final int YEAR = LocalDate.now(Ui.ZONE).getYear();

    @Autowired
    ApplicationContext context;

    @Autowired
    EditingPlan editing;

    PlanTestData testData;
    Plan draft;

    @BeforeEach
    void draft() {
        testData = PlanTestData.in(context);
        draft = testData.draft(COMMUNE_A);
    }

    @Test
    void refusesADayBeforeThePlan() {
        var first = "01/01/" + YEAR;
        for (var day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(YEAR - 1, 12, 31))) {
            assertThat(add(new Timing.ByDate(day)))
                    .isEqualTo(refused(Problem.at("due", "plan.task.problem.before-plan", first)));
        }
        assertThat(add(new Timing.ByQuarter(YEAR - 1, 4)))
                .isEqualTo(refused(Problem.at("quarterYear", "plan.task.problem.before-plan", first)));
        add(new Timing.ByDate(LocalDate.of(YEAR, 1, 1))).orThrow();
    }

    @Test
    void refusesADayBeyondThePlan() {
        var last = LocalDate.of(YEAR + 1, 12, 31);
        var beyond = Problem.at("due", "plan.task.problem.beyond-plan", "31/12/" + (YEAR + 1));
        assertThat(add(new Timing.ByDate(LocalDate.of(9999, 12, 31)))).isEqualTo(refused(beyond));
        assertThat(add(new Timing.ByDate(last.plusDays(1)))).isEqualTo(refused(beyond));
        assertThat(add(new Timing.Recurring(Recurrence.MONTH, last.plusDays(1))))
                .isEqualTo(refused(beyond));
        add(new Timing.ByDate(last)).orThrow();
    }

    @Test
    void acceptsATaskWithoutADay() {
        add(new Timing.Ongoing()).orThrow();
        add(new Timing.Recurring(Recurrence.QUARTER, null)).orThrow();
    }

    /** A document may state a day outside its years; whoever edits something else is not asked about it. */
    @Test
    void aTimeStatedByTheDocumentMayStay() {
        var task = PlanTestData.task("Tổng kết giai đoạn trước", new Timing.ByDate(LocalDate.of(YEAR - 2, 12, 31)));
        draft = testData.draft(COMMUNE_A, task);
        change(task.toBuilder()
                        .set(TaskField.TITLE, "Tổng kết giai đoạn vừa qua")
                        .build())
                .orThrow();
    }

    private Outcome<Plan> add(Timing timing) {
        return change(TaskContent.of(Ids.next(), "Tập huấn cán bộ", timing));
    }

    private Outcome<Plan> change(TaskContent task) {
        var officer = testData.officer(COMMUNE_A);
        int revision = testData.working(officer, draft.id()).revision();
        return editing.changeTask(officer, draft.id(), revision, "", task);
    }

    private static Outcome<Plan> refused(Problem problem) {
        return Outcome.refused(problem);
    }
}
