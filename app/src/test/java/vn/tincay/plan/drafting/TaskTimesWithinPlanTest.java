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
    void setUp() {
        testData = PlanTestData.in(context);
        draft = testData.draft(COMMUNE_A);
    }

    @Test
    void refusesADayBeforeThePlan() {
        var first = "01/01/" + YEAR;
        for (var day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(YEAR - 1, 12, 31))) {
            assertThat(addTask(new Timing.ByDate(day)))
                    .isEqualTo(refusalFor(Problem.at("due", "plan.task.problem.before-plan", first)));
        }
        assertThat(addTask(new Timing.ByQuarter(YEAR - 1, 4)))
                .isEqualTo(refusalFor(Problem.at("quarterYear", "plan.task.problem.before-plan", first)));
        addTask(new Timing.ByDate(LocalDate.of(YEAR, 1, 1))).orThrow();
    }

    @Test
    void refusesADayBeyondThePlan() {
        var last = LocalDate.of(YEAR + 1, 12, 31);
        var beyond = Problem.at("due", "plan.task.problem.beyond-plan", "31/12/" + (YEAR + 1));
        assertThat(addTask(new Timing.ByDate(LocalDate.of(9999, 12, 31)))).isEqualTo(refusalFor(beyond));
        assertThat(addTask(new Timing.ByDate(last.plusDays(1)))).isEqualTo(refusalFor(beyond));
        assertThat(addTask(new Timing.Recurring(Recurrence.MONTH, last.plusDays(1))))
                .isEqualTo(refusalFor(beyond));
        addTask(new Timing.ByDate(last)).orThrow();
    }

    @Test
    void acceptsATaskWithoutADay() {
        addTask(new Timing.Ongoing()).orThrow();
        addTask(new Timing.Recurring(Recurrence.QUARTER, null)).orThrow();
    }

    /** A document may state a day outside its years; a person who edits another field is not asked about that day. */
    @Test
    void aTimeStatedByTheDocumentMayStay() {
        var task = PlanTestData.task("Tổng kết giai đoạn trước", new Timing.ByDate(LocalDate.of(YEAR - 2, 12, 31)));
        draft = testData.draft(COMMUNE_A, task);
        changeTask(task.toBuilder()
                        .set(TaskField.TITLE, "Tổng kết giai đoạn vừa qua")
                        .build())
                .orThrow();
    }

    private Outcome<Plan> addTask(Timing timing) {
        return changeTask(TaskContent.of(Ids.next(), "Tập huấn cán bộ", timing));
    }

    private Outcome<Plan> changeTask(TaskContent task) {
        var officer = testData.officer(COMMUNE_A);
        int revision = testData.editedContent(officer, draft.id()).revision();
        return editing.changeTask(officer, draft.id(), revision, "", task);
    }

    private static Outcome<Plan> refusalFor(Problem problem) {
        return Outcome.refused(problem);
    }
}
