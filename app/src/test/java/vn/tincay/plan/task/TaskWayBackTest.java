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
import vn.tincay.notice.Notice;
import vn.tincay.notice.Notices;
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
import vn.tincay.viewer.Viewer;
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

    PlanTestData testData;
    Plan plan;
    PlanTask task;
    PlanTask child;

    @BeforeEach
    void handATaskDown() {
        testData = PlanTestData.in(context);
        plan = testData.issuedPlan(PROVINCE, PlanTestData.countedTask("Rà soát địa chỉ", DUE, "10"));
        task = testData.taskOf(PROVINCE, plan, "Rà soát địa chỉ");
        child = testData.handDown(PROVINCE, task, COMMUNE_A);
    }

    @Test
    void aBodyThatLostTheTaskWhileWaitingForTheLockCannotAct() {
        var accepting = context.getBean(AcceptingTask.class);
        assertThatThrownBy(() -> BehindLock.run(
                        context,
                        () -> sql.sql("update plan.tasks set agency_id = ? where id = ?")
                                .params(testData.officer(COMMUNE_B).agency(), child.id())
                                .update(),
                        () -> accepting.accept(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, ""))))
                .hasRootCauseInstanceOf(NotFound.class);
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.HANDED);
    }

    @Test
    void aWithdrawnTaskIsInNoListButKeepsItsHistory() {
        testData.accept(COMMUNE_A, child);
        assertThat(problemKeys(withdrawTask(PROVINCE, " "))).containsExactly("plan.problem.reason");
        withdrawTask(PROVINCE, "Giao nhầm địa bàn").orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(actionLinks(COMMUNE_A, DUE)).noneMatch(link -> link.startsWith("/tasks/" + child.id()));
        assertThat(calendarOfCommune()).doesNotContain("/tasks/" + child.id());
        assertThat(listedTasks(PlanTasks.Filter.ALL)).doesNotContain(child.id());
        assertThat(listedTasks(new PlanTasks.Filter("", false, null, TaskState.WITHDRAWN, plan.id())))
                .containsExactly(child.id());
        assertThat(context.getBean(TaskHistory.class).steps(child).getFirst().words())
                .isEqualTo("Giao nhầm địa bàn");
        assertThat(countNotices("plan.notice.decided.withdrawn")).isEqualTo(1);
        testData.complete(PROVINCE, task).orThrow();
    }

    @Test
    void onlyTheAgencyThatHandedItDownWithdrawsIt() {
        assertThatThrownBy(() -> withdrawTask(COMMUNE_A, "Không làm")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdrawTask(COMMUNE_B, "Không làm")).isInstanceOf(NotFound.class);
    }

    @Test
    void noStepSucceedsOnAnOutdatedPage() {
        var old = testData.stepInput(child, "Giao nhầm");
        testData.accept(COMMUNE_A, child);
        assertThat(problemKeys(withdrawing.withdraw(testData.officer(PROVINCE), child.id(), old)))
                .containsExactly("base.changed.refused");
        assertThat(problemKeys(
                        withdrawing.withdraw(testData.officer(PROVINCE), child.id(), StepInput.of("Nhầm", null))))
                .containsExactly("base.changed.refused");
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void aDoubleClickCountsOnce() {
        var stepInput = testData.stepInput(child, "Giao nhầm");
        withdrawing.withdraw(testData.officer(PROVINCE), child.id(), stepInput).orThrow();
        withdrawing.withdraw(testData.officer(PROVINCE), child.id(), stepInput).orThrow();
        assertThat(context.getBean(TaskHistory.class).steps(child)).hasSize(1);
    }

    @Test
    void isDoneOnlyAfterTheAgencyAboveConfirms() {
        testData.accept(COMMUNE_A, child);
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.REPORTED);
        assertThat(context.getBean(DueStatuses.class).of(testData.reload(child)))
                .isEqualTo(DueStatus.AWAITING);
        assertThat(actionLinks(COMMUNE_A, DUE.plusDays(3))).noneMatch(link -> link.startsWith("/tasks/" + child.id()));
        assertThat(actionLinks(PROVINCE, TODAY)).contains("/tasks/" + child.id());
        assertThat(problemKeys(testData.complete(PROVINCE, task))).containsExactly("plan.task.problem.parts-open");
        deciding.confirm(testData.officer(PROVINCE), child.id(), testData.stepInput(child, ""))
                .orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.DONE);
        assertThat(actionLinks(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
        testData.complete(PROVINCE, task).orThrow();
    }

    @Test
    void aCompletionCanBeWithdrawnReturnedOrReopened() {
        testData.accept(COMMUNE_A, child);
        testData.complete(COMMUNE_A, child).orThrow();
        deciding.undo(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, ""))
                .orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.ACCEPTED);
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(problemKeys(deciding.returnCompletion(
                        testData.officer(PROVINCE), child.id(), testData.stepInput(child, ""))))
                .containsExactly("plan.problem.reason");
        assertThat(returnedLinks(COMMUNE_A)).doesNotContain("/tasks/" + child.id());
        deciding.returnCompletion(testData.officer(PROVINCE), child.id(), testData.stepInput(child, "Thiếu biên bản"))
                .orThrow();
        assertThat(returnedLinks(COMMUNE_A))
                .as("the body sees what came back to it")
                .contains("/tasks/" + child.id());
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(returnedLinks(COMMUNE_A)).doesNotContain("/tasks/" + child.id());
        deciding.confirm(testData.officer(PROVINCE), child.id(), testData.stepInput(child, ""))
                .orThrow();
        assertThat(problemKeys(deciding.undo(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, ""))))
                .containsExactly("plan.task.problem.not-now");
        testData.complete(PROVINCE, task).orThrow();
        assertThat(problemKeys(
                        deciding.reopen(testData.officer(PROVINCE), child.id(), testData.stepInput(child, "Sai số"))))
                .containsExactly("plan.task.problem.above-finished");
        deciding.undo(testData.officer(PROVINCE), task.id(), testData.stepInput(task, ""))
                .orThrow();
        deciding.reopen(testData.officer(PROVINCE), child.id(), testData.stepInput(child, "Sai số"))
                .orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(context.getBean(TaskHistory.class).steps(child))
                .extracting(TaskHistory.Step::step)
                .containsExactly(TaskStep.REOPEN, TaskStep.CONFIRM, TaskStep.RETURN, TaskStep.UNDO);
    }

    @Test
    void aRefusalWaitsUntilItIsDecided() {
        refuseTask();
        testData.bean(PlanTasks.class).visibleTo(testData.officer(PROVINCE)).require(child.id());
        assertThat(actionLinks(PROVINCE, TODAY)).contains("/tasks/" + child.id());
        assertThat(problemKeys(testData.complete(PROVINCE, task))).containsExactly("plan.task.problem.parts-open");
        deciding.rejectRefusal(
                        testData.officer(PROVINCE), child.id(), testData.stepInput(child, "Việc thuộc địa bàn xã"))
                .orThrow();
        assertThat(actionLinks(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.HANDED);
        assertThat(problemKeys(context.getBean(RefusingTask.class)
                        .refuse(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Vẫn không"))))
                .containsExactly("plan.task.problem.not-waiting");
    }

    @Test
    void aRefusedTaskIsGivenToAnotherAgency() {
        refuseTask();
        var request =
                new ReroutingTask.RerouteRequest(testData.officer(COMMUNE_B).agency(), null);
        context.getBean(ReroutingTask.class)
                .reroute(testData.officer(PROVINCE), child.id(), request, testData.stepInput(child, "Xã bên nhận"))
                .orThrow();
        assertThat(testData.reload(child).state()).isEqualTo(TaskState.WITHDRAWN);
        var given = testData.childAt(PROVINCE, task.id(), COMMUNE_B);
        assertThat(given.state()).isEqualTo(TaskState.HANDED);
        assertThat(given.dueOn()).isEqualTo(DUE);
        assertThat(actionLinks(PROVINCE, TODAY)).doesNotContain("/tasks/" + child.id());
    }

    @Test
    void noClerkIsNotifiedOfStepsOfOthers() {
        testData.accept(COMMUNE_A, child);
        var clerk = People.in(context).at(COMMUNE_A, Role.CLERK).viewer();
        assertThat(items.of(clerk, DUE, "vi")).extracting(ActionItem::group).isSubsetOf(ActionItem.Group.TO_DECIDE);
        assertThat(items.of(clerk, DUE, "vi"))
                .extracting(ActionItem::link)
                .noneMatch(link -> link.startsWith("/tasks/"));
        assertThat(actionLinks(COMMUNE_A, DUE)).contains("/tasks/" + child.id() + "/progress");
    }

    @Test
    void noticesOfTasksReachThoseWhoMayActAndNoClerk() {
        testData.accept(COMMUNE_A, child);
        testData.complete(COMMUNE_A, child).orThrow();
        for (var place : List.of(COMMUNE_A, PROVINCE)) {
            assertThat(noticeLinks(testData.officer(place))).contains("/tasks/" + child.id());
            assertThat(noticeLinks(testData.at(place, Role.HEAD))).contains("/tasks/" + child.id());
            assertThat(noticeLinks(testData.at(place, Role.CLERK))).doesNotContain("/tasks/" + child.id());
        }
    }

    private List<String> noticeLinks(Viewer viewer) {
        return context.getBean(Notices.class).of(viewer, 1).items().stream()
                .map(Notice::href)
                .toList();
    }

    @Test
    void aTaskCannotBeHandedDownOverdue() {
        refuseTask();
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(TODAY.minusDays(3), child.id())
                .update();
        var rerouting = context.getBean(ReroutingTask.class);
        var other = testData.officer(COMMUNE_B).agency();
        var kept = new ReroutingTask.RerouteRequest(other, null);
        assertThat(problemFields(rerouting.reroute(
                        testData.officer(PROVINCE), child.id(), kept, testData.stepInput(child, "Xã bên nhận"))))
                .containsExactly("due");
        var fresh = new ReroutingTask.RerouteRequest(other, DUE.minusDays(1));
        rerouting
                .reroute(testData.officer(PROVINCE), child.id(), fresh, testData.stepInput(child, "Xã bên nhận"))
                .orThrow();
        assertThat(testData.childAt(PROVINCE, task.id(), COMMUNE_B).dueOn()).isEqualTo(DUE.minusDays(1));
    }

    @Test
    void aNewDueDayIsShownEverywhereAndTheOldOneInTheHistory() {
        testData.accept(COMMUNE_A, child);
        var redating = context.getBean(RedatingTask.class);
        var officer = testData.officer(PROVINCE);
        assertThat(problemFields(
                        redating.redate(officer, child.id(), DUE.plusDays(1), testData.stepInput(child, "Bão"))))
                .containsExactly("due");
        assertThat(problemFields(
                        redating.redate(officer, child.id(), TODAY.minusDays(1), testData.stepInput(child, "Bão"))))
                .containsExactly("due");
        redating.redate(officer, child.id(), DUE.minusDays(5), testData.stepInput(child, "Đoàn kiểm tra đến sớm"))
                .orThrow();
        var now = testData.reload(child);
        assertThat(now.dueOn()).isEqualTo(DUE.minusDays(5));
        assertThat(now.content().timing()).isEqualTo(new Timing.ByDate(DUE.minusDays(5)));
        var step = context.getBean(TaskHistory.class).steps(child).getFirst();
        assertThat(step.before()).isEqualTo(DUE);
        assertThat(step.after()).isEqualTo(DUE.minusDays(5));
    }

    @Test
    void anExtensionEndsWithinAYearAfterThePlan() {
        testData.accept(COMMUNE_A, child);
        var asking = context.getBean(ExtendingTask.class);
        var latest = LocalDate.of(plan.toYear() + 1, 12, 31);
        var officer = testData.officer(COMMUNE_A);
        for (var day : List.of(DUE, latest.plusDays(1), LocalDate.of(2127, 2, 28))) {
            assertThat(problemFields(asking.ask(officer, child.id(), testData.stepInput(child, "Mưa lũ"), day)))
                    .as("%s", day)
                    .containsExactly("wished");
        }
        sql.sql("update plan.tasks set due_on = null where id = ?")
                .param(task.id())
                .update();
        asking.ask(officer, child.id(), testData.stepInput(child, "Mưa lũ"), latest)
                .orThrow();
        context.getBean(ExtendingTask.class)
                .decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        new ExtensionDecision(true, latest, ""),
                        testData.stepInput(child, "").fingerprint())
                .orThrow();
        assertThat(testData.reload(child).content().timing()).isEqualTo(new Timing.ByDate(latest));
    }

    @Test
    void aReturnedOccurrenceOfARecurringTaskIsDueAgain() {
        var weekly = testData.issuedPlan(
                PROVINCE, PlanTestData.task("Giao ban", new Timing.Recurring(Recurrence.WEEK, null)));
        var below = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, weekly, "Giao ban"), COMMUNE_A);
        testData.accept(COMMUNE_A, below);
        var first = below.dueOn();
        testData.complete(COMMUNE_A, below).orThrow();
        assertThat(testData.reload(below).reported()).isTrue();
        deciding.returnCompletion(testData.officer(PROVINCE), below.id(), testData.stepInput(below, "Chưa có biên bản"))
                .orThrow();
        assertThat(testData.reload(below).dueOn()).isEqualTo(first);
        assertThat(testData.reload(below).reported()).isFalse();
    }

    private List<String> returnedLinks(Place place) {
        return items.of(testData.officer(place), TODAY, "vi").stream()
                .filter(item -> item.group() == ActionItem.Group.RETURNED)
                .map(ActionItem::link)
                .toList();
    }

    private void refuseTask() {
        context.getBean(RefusingTask.class)
                .refuse(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Không thuộc địa bàn"))
                .orThrow();
    }

    private Outcome<PlanTask> withdrawTask(Place place, String reason) {
        return withdrawing.withdraw(testData.officer(place), child.id(), testData.stepInput(child, reason));
    }

    private List<String> actionLinks(Place place, LocalDate day) {
        return items.of(testData.officer(place), day, "vi").stream()
                .filter(item -> item.group() != ActionItem.Group.RETURNED)
                .map(ActionItem::link)
                .toList();
    }

    private List<String> calendarOfCommune() {
        return context
                .getBean(CalendarDays.class)
                .of(testData.officer(COMMUNE_A), TODAY, DUE.plusDays(1), "vi")
                .stream()
                .map(CalendarDay::link)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<java.util.UUID> listedTasks(PlanTasks.Filter filter) {
        var ofPlan = new PlanTasks.Filter("", filter.owners(), filter.dueStatus(), filter.state(), plan.id());
        return tasks.visibleTo(testData.officer(PROVINCE)).page(ofPlan, null, 1).items().stream()
                .map(PlanTask::id)
                .toList();
    }

    private long countNotices(String key) {
        return sql.sql("select count(*) from notice.notices where href = ? and key = ?")
                .params("/tasks/" + child.id(), key)
                .query(Long.class)
                .single();
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    private static List<String> problemFields(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::field).toList());
    }
}
