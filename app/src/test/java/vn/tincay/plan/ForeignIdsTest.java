package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;

/** Ids in a form may be anything: the records they name must belong to the sender. */
@SpringBootTest
class ForeignIdsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EditingPlan editing;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void bodiesOfATaskInAnotherPlanCannotBeChanged() {
        var theirs = PlanTestData.task("Truyền thông", new Timing.Ongoing());
        var above = testData.issuedPlan(PROVINCE, theirs);
        var before = testData.taskOf(PROVINCE, above, "Truyền thông");
        var own = testData.draft(COMMUNE_A);
        assertThatThrownBy(() -> addTask(own, ledByUs(before))).isInstanceOf(NotFound.class);
        var after = testData.taskOf(PROVINCE, above, "Truyền thông");
        assertThat(after.content().lead()).isEqualTo(before.content().lead());
        assertThat(after.title()).isEqualTo(before.title());
    }

    @Test
    void aPlanCannotAnswerAPlanThatItsAgencyMayNotRead() {
        var hidden = testData.draft(COMMUNE_B);
        var own = testData.draft(COMMUNE_A);
        assertThat(editing.change(
                        testData.officer(COMMUNE_A),
                        own.id(),
                        own.revision(),
                        "",
                        now -> new PlanContent(
                                now.title(),
                                now.fromYear(),
                                now.toYear(),
                                now.programmes(),
                                now.objective(),
                                hidden.id(),
                                null,
                                now.targets(),
                                now.tasks(),
                                now.text())))
                .isEqualTo(Outcome.refused(Problem.at("answers", "base.problem.choose")));
    }

    @Test
    void aTargetOfAnotherPlanCannotBeMoved() {
        var content = testData.content();
        testData.draft(PROVINCE, content);
        assertThatThrownBy(() -> testData.draft(COMMUNE_A, content)).isInstanceOf(NotFound.class);
    }

    private Outcome<Plan> addTask(Plan plan, TaskContent task) {
        return editing.change(
                testData.officer(COMMUNE_A), plan.id(), plan.revision(), "", now -> now.withTasks(List.of(task)));
    }

    private TaskContent ledByUs(PlanTask theirs) {
        var ours = testData.officer(COMMUNE_A);
        return TaskContent.of(theirs.id(), "Việc của ta", new Timing.Ongoing()).toBuilder()
                .bodies(new NamedBody(ours.agency(), ours.agencyName()), List.of())
                .build();
    }
}
