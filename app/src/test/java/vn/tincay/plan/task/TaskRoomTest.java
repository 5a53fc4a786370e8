package vn.tincay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.task.due.TaskExtensions;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.plan.task.handover.RefusingTask;
import vn.tincay.plan.task.progress.CompletingTask;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.progress.TaskProgress;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;

/** Handing a task down and reporting on it, on a real database. */
@SpringBootTest
class TaskRoomTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlanTasks tasks;

    @Autowired
    TaskTree tree;

    @Autowired
    HandingDown handingDown;

    @Autowired
    CompletingTask completing;

    @Autowired
    ReportingProgress reporting;

    PlanTestData testData;
    Plan plan;
    PlanTask task;

    @BeforeEach
    void issueAPlanWithATask() {
        testData = PlanTestData.in(context);
        plan = testData.issuedPlan(PROVINCE, PlanTestData.countedTask("Tổ chức truyền thông", DUE, "10"));
        task = testData.taskOf(PROVINCE, plan, "Tổ chức truyền thông");
    }

    @Test
    void reachesTheAgencyBelowAndNoSibling() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        assertThat(child.state()).isEqualTo(TaskState.HANDED);
        assertThat(child.dueOn()).isEqualTo(DUE);
        assertThat(canSee(testData.officer(COMMUNE_A), child)).isTrue();
        assertThat(canSee(testData.officer(PROVINCE), child)).isTrue();
        assertThat(canSee(testData.officer(COMMUNE_B), child)).isFalse();
        assertThat(canSee(testData.officer(OTHER_COMMUNE), child)).isFalse();
    }

    @Test
    void handingDownTwiceCreatesOneTask() {
        testData.handDown(PROVINCE, task, COMMUNE_A);
        var agencies = List.of(
                testData.officer(COMMUNE_A).agency(),
                testData.officer(COMMUNE_B).agency());
        var handed = handingDown
                .handDown(testData.officer(PROVINCE), task.id(), new HandingDown.Order(agencies, null, "", null))
                .orThrow();
        assertThat(handed).isEqualTo(new HandingDown.HandedDown(1, 0, 1));
        assertThat(tasks.visibleTo(testData.officer(PROVINCE)).directlyBelow(task.id()))
                .hasSize(2);
    }

    @Test
    void onlySubordinateAgenciesReceiveATask() {
        var order =
                new HandingDown.Order(List.of(testData.officer(OTHER_COMMUNE).agency()), null, "", null);
        assertThat(problemFields(handingDown.handDown(testData.officer(PROVINCE), task.id(), order)))
                .containsExactly("agencies");
        assertThatThrownBy(() -> handingDown.handDown(testData.officer(COMMUNE_A), task.id(), order))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHandedDownTaskIsNeverDueLater() {
        var order = new HandingDown.Order(List.of(testData.officer(COMMUNE_A).agency()), DUE.plusDays(1), "", null);
        assertThat(problemFields(handingDown.handDown(testData.officer(PROVINCE), task.id(), order)))
                .containsExactly("due");
    }

    @Test
    void aRefusalNeedsAReasonAndReleasesTheAgency() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        var refusing = context.getBean(RefusingTask.class);
        assertThat(problemFields(
                        refusing.refuse(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, ""))))
                .containsExactly("reason");
        refusing.refuse(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Không thuộc địa bàn"))
                .orThrow();
        refusing.refuse(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Không thuộc địa bàn"))
                .orThrow();
        assertThat(problemKeys(context.getBean(AcceptingTask.class)
                        .accept(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, ""))))
                .containsExactly("plan.task.problem.not-waiting");
        var again = new HandingDown.Order(List.of(child.agency()), null, "", null);
        assertThat(handingDown
                        .handDown(testData.officer(PROVINCE), task.id(), again)
                        .orThrow()
                        .ordered())
                .isEqualTo(1);
    }

    @Test
    void anExtensionIsRequestedBelowAndDecidedAbove() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(DUE.plusDays(60), task.id())
                .update();
        var asking = context.getBean(ExtendingTask.class);
        var deciding = context.getBean(ExtendingTask.class);
        var officer = testData.officer(COMMUNE_A);
        assertThat(problemFields(asking.ask(officer, child.id(), testData.stepInput(child, ""), TODAY)))
                .containsExactly("wished", "reason");
        asking.ask(officer, child.id(), testData.stepInput(child, "Mưa lũ"), DUE.plusDays(5))
                .orThrow();
        asking.ask(officer, child.id(), testData.stepInput(child, "Mưa lũ"), DUE.plusDays(5))
                .orThrow();
        assertThat(context.getBean(TaskExtensions.class).of(child)).hasSize(1);
        asking.ask(officer, child.id(), testData.stepInput(child, "Bão"), DUE.plusDays(61))
                .orThrow();
        assertThat(context.getBean(TaskExtensions.class).of(child))
                .extracting(Extension::reason, Extension::isOpen)
                .containsExactly(tuple("Bão", true), tuple("Mưa lũ", false));

        assertThat(actionLinks(PROVINCE, TODAY, ActionItem.Group.TO_DECIDE))
                .contains("/tasks/" + child.id() + "/extension-decision");
        assertThatThrownBy(() ->
                        deciding.decide(officer, child.id(), new ExtensionDecision(true, DUE.plusDays(5), ""), ""))
                .isInstanceOf(NotFound.class);
        var tooLate = new ExtensionDecision(true, DUE.plusDays(61), "");
        assertThat(problemKeys(deciding.decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        tooLate,
                        testData.stepInput(child, "").fingerprint())))
                .containsExactly("plan.task.problem.beyond-above");
        var granted = new ExtensionDecision(true, DUE.plusDays(4), "Đồng ý");
        deciding.decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        granted,
                        testData.stepInput(child, "").fingerprint())
                .orThrow();
        deciding.decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        granted,
                        testData.stepInput(child, "").fingerprint())
                .orThrow();
        assertThat(tasks.visibleTo(officer).require(child.id()).dueOn()).isEqualTo(DUE.plusDays(4));
        assertThat(problemKeys(deciding.decide(
                        testData.officer(PROVINCE), child.id(), new ExtensionDecision(false, null, "Thôi"), "")))
                .containsExactly("base.extension.problem.decided");
    }

    @Test
    void figuresFromBelowAreSummedAndCannotBeOverwritten() {
        var a = testData.handDown(PROVINCE, task, COMMUNE_A);
        var b = testData.handDown(PROVINCE, task, COMMUNE_B);
        testData.accept(COMMUNE_A, a);
        testData.accept(COMMUNE_B, b);
        reportProgress(COMMUNE_A, a, "3").orThrow();
        reportProgress(COMMUNE_B, b, "4").orThrow();
        assertThat(currentProgress()).isEqualTo(new TaskProgress(70, new BigDecimal("7")));
        assertThat(problemFields(reportProgress(PROVINCE, task, "10"))).containsExactly("figure");
        reportProgress(PROVINCE, task, null).orThrow();
        assertThat(currentProgress().percent()).isEqualTo(70);
    }

    @Test
    void anEntrySentTwiceIsNotifiedOnce() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        var entry =
                new ReportingProgress.Entry(Ids.next(), "Đã họp", null, 40, List.of(textFile("anh.txt", "Biên bản")));
        reporting.report(testData.officer(COMMUNE_A), child.id(), entry).orThrow();
        reporting.report(testData.officer(COMMUNE_A), child.id(), entry).orThrow();
        var progress = context.getBean(TaskEntries.class).progress(child);
        assertThat(progress).hasSize(1);
        assertThat(progress.getFirst().files()).hasSize(1);
    }

    @Test
    void aRefusedFileStoresNothingOfTheEntry() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        var files = List.of(textFile("tot.txt", "Biên bản"), textFile("chay.sh", "#!/bin/sh\nls\n"));
        var entry = new ReportingProgress.Entry(Ids.next(), "Đã họp", null, 40, files);
        assertThat(problemFields(reporting.report(testData.officer(COMMUNE_A), child.id(), entry)))
                .containsExactly("files");
        assertThat(context.getBean(TaskEntries.class).progress(child)).isEmpty();
    }

    @Test
    void isNotDoneWhileAPartIsOpen() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        assertThat(problemKeys(complete(PROVINCE, task, TODAY))).containsExactly("plan.task.problem.parts-open");
        testData.accept(COMMUNE_A, child);
        complete(COMMUNE_A, child, TODAY).orThrow();
        assertThat(problemKeys(complete(PROVINCE, task, TODAY))).containsExactly("plan.task.problem.parts-open");
        context.getBean(DecidingCompletion.class)
                .confirm(testData.officer(PROVINCE), child.id(), testData.stepInput(child, ""))
                .orThrow();
        complete(PROVINCE, task, TODAY).orThrow();
        complete(PROVINCE, task, TODAY).orThrow();
        var done = tasks.visibleTo(testData.officer(PROVINCE)).require(task.id());
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(context.getBean(DueStatuses.class).of(done)).isEqualTo(DueStatus.DONE_ON_TIME);
    }

    @Test
    void isNotDoneBeforeItWasHandedDown() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        var today = TODAY.format(DueDays.DAY);
        for (var day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(1990, 1, 1), TODAY.minusDays(1))) {
            assertThat(complete(COMMUNE_A, child, day))
                    .isEqualTo(Outcome.refused(Problem.at("done", "plan.task.problem.done-before-handed", today)));
        }
        complete(COMMUNE_A, child, TODAY).orThrow();
    }

    @Test
    void anOwnTaskIsNotDoneBeforeThePlanBegins() {
        var newYear = TODAY.withDayOfYear(1);
        assertThat(complete(PROVINCE, task, newYear.minusDays(1)))
                .isEqualTo(Outcome.refused(
                        Problem.at("done", "plan.task.problem.done-before-plan", newYear.format(DueDays.DAY))));
        complete(PROVINCE, task, newYear).orThrow();
    }

    @Test
    void aRecurringTaskMovesOnToItsNextDay() {
        var monthly = testData.issuedPlan(
                PROVINCE, PlanTestData.task("Giao ban", new Timing.Recurring(Recurrence.WEEK, null)));
        var weekly = testData.taskOf(PROVINCE, monthly, "Giao ban");
        var first = Objects.requireNonNull(weekly.dueOn());
        assertThat(first).isAfterOrEqualTo(TODAY);
        complete(PROVINCE, weekly, TODAY).orThrow();
        complete(PROVINCE, weekly, TODAY).orThrow();
        var next = tasks.visibleTo(testData.officer(PROVINCE)).require(weekly.id());
        var expected = first.plusWeeks(1);
        assertThat(next.dueOn()).isEqualTo(expected.getYear() > TODAY.getYear() ? null : expected);
    }

    @Test
    void remindsAllLateAgenciesOnce() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        var reminding = context.getBean(RemindingTasks.class);
        var shown = List.of(child.id());
        assertThat(problemKeys(reminding.remind(testData.officer(PROVINCE), plan.id(), shown, "")))
                .containsExactly("plan.reminder.problem.none-late");
        sql.sql("update plan.tasks set due_on = ? where id = ?")
                .params(TODAY.minusDays(1), child.id())
                .update();
        assertThat(problemKeys(reminding.remind(testData.officer(PROVINCE), plan.id(), shown, "")))
                .as("a body is not late on the day on which it received the task")
                .containsExactly("plan.reminder.problem.none-late");
        sql.sql("update plan.tasks set handed_at = handed_at - interval '2 days' where id = ?")
                .param(child.id())
                .update();
        assertThat(problemKeys(reminding.remind(testData.officer(PROVINCE), plan.id(), List.of(), "")))
                .as("only of what was shown")
                .containsExactly("plan.reminder.problem.none-late");
        var sent = reminding
                .remind(testData.officer(PROVINCE), plan.id(), shown, "Đề nghị thực hiện ngay")
                .orThrow();
        assertThat(sent.tasks()).isEqualTo(1);
        reminding.remind(testData.at(PROVINCE, Role.HEAD), plan.id(), shown, "").orThrow();
        assertThat(reminding
                        .late(testData.officer(PROVINCE), plan, 0)
                        .reminded()
                        .keySet())
                .extracting(PlanTask::id)
                .containsExactly(child.id());
        assertThat(reminding.of(plan)).hasSize(1);
        assertThat(sql.sql("select count(*) from notice.notices where href = ? and key = 'plan.notice.reminded'")
                        .param("/tasks/" + child.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isListedForThosePersonsWhoCanAct() {
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        assertThat(actionLinks(COMMUNE_A, TODAY, ActionItem.Group.TO_DECIDE)).contains("/tasks/" + child.id());
        assertThat(actionLinks(COMMUNE_B, TODAY, ActionItem.Group.TO_DECIDE)).doesNotContain("/tasks/" + child.id());
        testData.accept(COMMUNE_A, child);
        var form = "/tasks/" + child.id() + "/progress";
        assertThat(actionLinks(COMMUNE_A, DUE, ActionItem.Group.THIS_WEEK)).contains(form);
        assertThat(actionLinks(COMMUNE_A, DUE.plusDays(1), ActionItem.Group.OVERDUE))
                .contains(form);
    }

    @Test
    void aTaskToAcceptIsListedByItsDueDayOnceThatIsNear() {
        var link = "/tasks/" + testData.handDown(PROVINCE, task, COMMUNE_A).id();
        var nearest = DUE.minusDays(ActionItem.WEEK);
        assertThat(actionLinks(COMMUNE_A, nearest.minusDays(1), ActionItem.Group.TO_DECIDE))
                .contains(link);
        assertThat(actionLinks(COMMUNE_A, nearest, ActionItem.Group.TO_DECIDE)).doesNotContain(link);
        assertThat(actionLinks(COMMUNE_A, nearest, ActionItem.Group.THIS_WEEK)).contains(link);
        assertThat(actionLinks(COMMUNE_A, DUE.plusDays(1), ActionItem.Group.OVERDUE))
                .contains(link);
    }

    private List<String> actionLinks(Place place, LocalDate day, ActionItem.Group group) {
        return context.getBean(ActionItems.class).of(testData.officer(place), day, "vi").stream()
                .filter(item -> item.group() == group)
                .map(ActionItem::link)
                .toList();
    }

    @Test
    void anAgencyNamedInAnIssuedPlanSeesItsTask() {
        var department = testData.officer(DEPARTMENT);
        var named = TaskContent.of(Ids.next(), "Thống kê", new Timing.Ongoing());
        var draft = testData.draft(
                COMMUNE_A,
                named.toBuilder()
                        .bodies(new NamedBody(department.agency(), "Sở Nội vụ"), List.of())
                        .build());
        var own = testData.taskOf(COMMUNE_A, draft, "Thống kê");
        assertThat(canSee(department, own)).isFalse();
        testData.issue(COMMUNE_A, draft);
        assertThat(canSee(department, own)).isTrue();
        assertThat(canSee(testData.officer(COMMUNE_B), own)).isFalse();
    }

    private TaskProgress currentProgress() {
        var visible = tasks.visibleTo(testData.officer(PROVINCE));
        return tree.of(visible.branch(task.id())).getFirst().progress();
    }

    private Outcome<PlanTask> reportProgress(Place place, PlanTask progress, @Nullable String figure) {
        var entry = new ReportingProgress.Entry(
                Ids.next(), "Đã tổ chức", figure == null ? null : new BigDecimal(figure), null, List.of());
        return reporting.report(testData.officer(place), progress.id(), entry);
    }

    private Outcome<PlanTask> complete(Place place, PlanTask done, LocalDate day) {
        return completing.complete(
                testData.officer(place),
                done.id(),
                new CompletingTask.CompletionInput(done.dueOn(), day, ""),
                testData.stepInput(done, "").fingerprint());
    }

    private static MultipartFile textFile(String name, String text) {
        return new MockMultipartFile("files", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean canSee(Viewer viewer, PlanTask fingerprint) {
        try {
            tasks.visibleTo(viewer).require(fingerprint.id());
            return true;
        } catch (NotFound absent) {
            return false;
        }
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
