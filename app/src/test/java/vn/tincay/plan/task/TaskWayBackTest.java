package vn.tincay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.BehindLock;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.due.RedatingTask;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.RefusingTask;
import vn.tincay.plan.task.handover.ReroutingTask;
import vn.tincay.plan.task.handover.WithdrawingTask;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;
import vn.tincay.viewer.source.CalendarDay;
import vn.tincay.viewer.source.CalendarDays;

/** Every step of a handed-down task can be reversed, and is recorded. */
@SpringBootTest
class TaskWayBackTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(20);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlanTasks tasks;

    @Autowired
    WithdrawingTask withdrawing;

    @Autowired
    DecidingCompletion deciding;

    @Autowired
    ActionItems items;

    PlanTestData house;
    Plan plan;
    PlanTask task;
    PlanTask child;

    @BeforeEach
    void handATaskDown() {
        house = PlanTestData.in(context);
        plan = house.issued(PROVINCE, PlanTestData.counted("Rà soát địa chỉ", DUE, "10"));
        task = house.taskOf(PROVINCE, plan, "Rà soát địa chỉ");
        child = house.handed(PROVINCE, task, COMMUNE_A);
    }

    @Test
    void whoLostTheTaskWhileWaitingForTheLockCannotAct() {
        var accepting = context.getBean(AcceptingTask.class);
        assertThatThrownBy(() -> BehindLock.after(
                        context,
                        () -> sql.sql("update plan.tasks set agency_id = ? where id = ?")
                                .params(house.officer(COMMUNE_B).agency(), child.id())
                                .update(),
                        () -> accepting.accept(house.officer(COMMUNE_A), child.id(), house.stepInput(child, ""))))
                .hasRootCauseInstanceOf(NotFound.class);
        assertThat(house.now(child).state()).isEqualTo(TaskState.HANDED);
    }

    @Test
    void aWithdrawnTaskIsInNoListButKeepsItsHistory() {
        house.accepted(COMMUNE_A, child);
        assertThat(keys(withdraw(PROVINCE, " "))).containsExactly("plan.problem.reason");
        withdraw(PROVINCE, "Giao nhầm địa bàn").orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(links(COMMUNE_A, DUE)).doesNotContain("/tasks/" + child.id());
        assertThat(calendar()).doesNotContain("/tasks/" + child.id());
        assertThat(listed(PlanTasks.Filter.ALL)).doesNotContain(child.id());
        assertThat(listed(new PlanTasks.Filter(false, null, TaskState.WITHDRAWN, plan.id())))
                .containsExactly(child.id());
        assertThat(context.getBean(TaskHistory.class).steps(child).getFirst().words())
                .isEqualTo("Giao nhầm địa bàn");
        assertThat(notices("plan.notice.decided.withdrawn")).isEqualTo(1);
        house.completed(PROVINCE, task).orThrow();
    }

    @Test
    void onlyTheAgencyThatHandedItDownWithdrawsIt() {
        assertThatThrownBy(() -> withdraw(COMMUNE_A, "Không làm")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(COMMUNE_B, "Không làm")).isInstanceOf(NotFound.class);
    }

    @Test
    void noStepSucceedsOnAnOutdatedPage() {
        var old = house.stepInput(child, "Giao nhầm");
        house.accepted(COMMUNE_A, child);
        assertThat(keys(withdrawing.withdraw(house.officer(PROVINCE), child.id(), old)))
                .containsExactly("base.changed.refused");
        assertThat(keys(withdrawing.withdraw(house.officer(PROVINCE), child.id(), StepInput.of("Nhầm", null))))
                .containsExactly("base.changed.refused");
        assertThat(house.now(child).state()).isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void aDoubleClickCountsOnce() {
        var stepInput = house.stepInput(child, "Giao nhầm");
        withdrawing.withdraw(house.officer(PROVINCE), child.id(), stepInput).orThrow();
        withdrawing.withdraw(house.officer(PROVINCE), child.id(), stepInput).orThrow();
        assertThat(context.getBean(TaskHistory.class).steps(child)).hasSize(1);
    }

    @Test
    void isDoneOnlyAfterTheAgencyAboveConfirms() {
        house.accepted(COMMUNE_A, child);
        house.completed(COMMUNE_A, child).orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.REPORTED);
        assertThat(context.getBean(DueStatuses.class).of(house.now(child))).isEqualTo(DueStatus.AWAITING);
        assertThat(links(COMMUNE_A, DUE.plusDays(3))).doesNotContain("/tasks/" + child.id());
        assertThat(links(PROVINCE, TODAY)).contains("/tasks/" + child.id());
        assertThat(keys(house.completed(PROVINCE, task))).containsExactly("plan.task.problem.parts-open");
        deciding.confirm(house.officer(PROVINCE), child.id(), house.stepInput(child, ""))
                .orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.DONE);
        assertThat(links(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
        house.completed(PROVINCE, task).orThrow();
    }

    @Test
    void aCompletionCanBeWithdrawnReturnedOrReopened() {
        house.accepted(COMMUNE_A, child);
        house.completed(COMMUNE_A, child).orThrow();
        deciding.undo(house.officer(COMMUNE_A), child.id(), house.stepInput(child, ""))
                .orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.ACCEPTED);
        house.completed(COMMUNE_A, child).orThrow();
        assertThat(keys(deciding.giveBack(house.officer(PROVINCE), child.id(), house.stepInput(child, ""))))
                .containsExactly("plan.problem.reason");
        assertThat(returned(COMMUNE_A)).doesNotContain("/tasks/" + child.id());
        deciding.giveBack(house.officer(PROVINCE), child.id(), house.stepInput(child, "Thiếu biên bản"))
                .orThrow();
        assertThat(returned(COMMUNE_A)).as("the body sees what came back to it").contains("/tasks/" + child.id());
        house.completed(COMMUNE_A, child).orThrow();
        assertThat(returned(COMMUNE_A)).doesNotContain("/tasks/" + child.id());
        deciding.confirm(house.officer(PROVINCE), child.id(), house.stepInput(child, ""))
                .orThrow();
        assertThat(keys(deciding.undo(house.officer(COMMUNE_A), child.id(), house.stepInput(child, ""))))
                .containsExactly("plan.task.problem.not-now");
        house.completed(PROVINCE, task).orThrow();
        assertThat(keys(deciding.reopen(house.officer(PROVINCE), child.id(), house.stepInput(child, "Sai số"))))
                .containsExactly("plan.task.problem.above-finished");
        deciding.undo(house.officer(PROVINCE), task.id(), house.stepInput(task, ""))
                .orThrow();
        deciding.reopen(house.officer(PROVINCE), child.id(), house.stepInput(child, "Sai số"))
                .orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(context.getBean(TaskHistory.class).steps(child))
                .extracting(TaskHistory.Step::step)
                .containsExactly(TaskStep.REOPEN, TaskStep.CONFIRM, TaskStep.RETURN, TaskStep.UNDO);
    }

    @Test
    void aRefusalWaitsUntilItIsDecided() {
        refuse();
        house.use(PlanTasks.class).visibleTo(house.officer(PROVINCE)).require(child.id());
        assertThat(links(PROVINCE, TODAY)).contains("/tasks/" + child.id());
        assertThat(keys(house.completed(PROVINCE, task))).containsExactly("plan.task.problem.parts-open");
        deciding.rejectRefusal(house.officer(PROVINCE), child.id(), house.stepInput(child, "Việc thuộc địa bàn xã"))
                .orThrow();
        assertThat(links(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
        assertThat(house.now(child).state()).isEqualTo(TaskState.HANDED);
        assertThat(keys(context.getBean(RefusingTask.class)
                        .refuse(house.officer(COMMUNE_A), child.id(), house.stepInput(child, "Vẫn không"))))
                .containsExactly("plan.task.problem.not-waiting");
    }

    @Test
    void aRefusedTaskIsGivenToAnotherAgency() {
        refuse();
        var request = new ReroutingTask.RerouteRequest(house.officer(COMMUNE_B).agency(), null);
        context.getBean(ReroutingTask.class)
                .reroute(house.officer(PROVINCE), child.id(), request, house.stepInput(child, "Xã bên nhận"))
                .orThrow();
        assertThat(house.now(child).state()).isEqualTo(TaskState.WITHDRAWN);
        var given = house.childAt(PROVINCE, task.id(), COMMUNE_B);
        assertThat(given.state()).isEqualTo(TaskState.HANDED);
        assertThat(given.dueOn()).isEqualTo(DUE);
        assertThat(links(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
    }

    @Test
    void noClerkIsNotifiedOfStepsOfOthers() {
        house.accepted(COMMUNE_A, child);
        var clerk = People.in(context).at(COMMUNE_A, Role.CLERK).viewer();
        assertThat(items.of(clerk, DUE, "vi")).extracting(ActionItem::group).isSubsetOf(ActionItem.Group.TO_DECIDE);
        assertThat(items.of(clerk, DUE, "vi"))
                .extracting(ActionItem::link)
                .noneMatch(link -> link.startsWith("/tasks/"));
        assertThat(links(COMMUNE_A, DUE)).contains("/tasks/" + child.id());
    }

    @Test
    void aTaskCannotBeHandedDownOverdue() {
        refuse();
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(TODAY.minusDays(3), child.id())
                .update();
        var rerouting = context.getBean(ReroutingTask.class);
        var other = house.officer(COMMUNE_B).agency();
        var kept = new ReroutingTask.RerouteRequest(other, null);
        assertThat(fields(rerouting.reroute(
                        house.officer(PROVINCE), child.id(), kept, house.stepInput(child, "Xã bên nhận"))))
                .containsExactly("due");
        var fresh = new ReroutingTask.RerouteRequest(other, DUE.minusDays(1));
        rerouting
                .reroute(house.officer(PROVINCE), child.id(), fresh, house.stepInput(child, "Xã bên nhận"))
                .orThrow();
        assertThat(house.childAt(PROVINCE, task.id(), COMMUNE_B).dueOn()).isEqualTo(DUE.minusDays(1));
    }

    @Test
    void aNewDueDayIsShownEverywhereAndTheOldOneInTheHistory() {
        house.accepted(COMMUNE_A, child);
        var redating = context.getBean(RedatingTask.class);
        var officer = house.officer(PROVINCE);
        assertThat(fields(redating.redate(officer, child.id(), DUE.plusDays(1), house.stepInput(child, "Bão"))))
                .containsExactly("due");
        assertThat(fields(redating.redate(officer, child.id(), TODAY.minusDays(1), house.stepInput(child, "Bão"))))
                .containsExactly("due");
        redating.redate(officer, child.id(), DUE.minusDays(5), house.stepInput(child, "Đoàn kiểm tra đến sớm"))
                .orThrow();
        var now = house.now(child);
        assertThat(now.dueOn()).isEqualTo(DUE.minusDays(5));
        assertThat(now.content().timing()).isEqualTo(new Timing.ByDate(DUE.minusDays(5)));
        var step = context.getBean(TaskHistory.class).steps(child).getFirst();
        assertThat(step.before()).isEqualTo(DUE);
        assertThat(step.after()).isEqualTo(DUE.minusDays(5));
    }

    @Test
    void anExtensionEndsWithinAYearAfterThePlan() {
        house.accepted(COMMUNE_A, child);
        var asking = context.getBean(ExtendingTask.class);
        var latest = LocalDate.of(plan.toYear() + 1, 12, 31);
        var officer = house.officer(COMMUNE_A);
        for (var day : List.of(DUE, latest.plusDays(1), LocalDate.of(2127, 2, 28))) {
            assertThat(fields(asking.ask(officer, child.id(), house.stepInput(child, "Mưa lũ"), day)))
                    .as("%s", day)
                    .containsExactly("wished");
        }
        sql.sql("update plan.tasks set due_on = null where id = ?")
                .param(task.id())
                .update();
        asking.ask(officer, child.id(), house.stepInput(child, "Mưa lũ"), latest)
                .orThrow();
        context.getBean(ExtendingTask.class)
                .decide(
                        house.officer(PROVINCE),
                        child.id(),
                        new ExtensionDecision(true, latest, ""),
                        house.stepInput(child, "").fingerprint())
                .orThrow();
        assertThat(house.now(child).content().timing()).isEqualTo(new Timing.ByDate(latest));
    }

    @Test
    void aReturnedOccurrenceOfARecurringTaskIsDueAgain() {
        var weekly = house.issued(PROVINCE, PlanTestData.task("Giao ban", new Timing.Recurring(Recurrence.WEEK, null)));
        var below = house.handed(PROVINCE, house.taskOf(PROVINCE, weekly, "Giao ban"), COMMUNE_A);
        house.accepted(COMMUNE_A, below);
        var first = below.dueOn();
        house.completed(COMMUNE_A, below).orThrow();
        assertThat(house.now(below).reported()).isTrue();
        deciding.giveBack(house.officer(PROVINCE), below.id(), house.stepInput(below, "Chưa có biên bản"))
                .orThrow();
        assertThat(house.now(below).dueOn()).isEqualTo(first);
        assertThat(house.now(below).reported()).isFalse();
    }

    private List<String> returned(Place place) {
        return items.of(house.officer(place), TODAY, "vi").stream()
                .filter(item -> item.group() == ActionItem.Group.RETURNED)
                .map(ActionItem::link)
                .toList();
    }

    private void refuse() {
        context.getBean(RefusingTask.class)
                .refuse(house.officer(COMMUNE_A), child.id(), house.stepInput(child, "Không thuộc địa bàn"))
                .orThrow();
    }

    private Outcome<PlanTask> withdraw(Place place, String reason) {
        return withdrawing.withdraw(house.officer(place), child.id(), house.stepInput(child, reason));
    }

    private List<String> links(Place place, LocalDate day) {
        return items.of(house.officer(place), day, "vi").stream()
                .filter(item -> item.group() != ActionItem.Group.RETURNED)
                .map(ActionItem::link)
                .toList();
    }

    private List<String> calendar() {
        return context.getBean(CalendarDays.class).of(house.officer(COMMUNE_A), TODAY, DUE.plusDays(1), "vi").stream()
                .map(CalendarDay::link)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<java.util.UUID> listed(PlanTasks.Filter filter) {
        var ofPlan = new PlanTasks.Filter(filter.mine(), filter.dueStatus(), filter.state(), plan.id());
        return tasks.visibleTo(house.officer(PROVINCE)).page(ofPlan, 1).items().stream()
                .map(PlanTask::id)
                .toList();
    }

    private long notices(String key) {
        return sql.sql("select count(*) from notice.notices where href = ? and key = ?")
                .params("/tasks/" + child.id(), key)
                .query(Long.class)
                .single();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::field).toList());
    }
}
