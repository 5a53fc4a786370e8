package vn.tincay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.RedatingTask;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.plan.task.handover.RefusingTask;
import vn.tincay.plan.task.handover.WithdrawingTask;
import vn.tincay.plan.task.progress.CompletingTask;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.plan.task.step.TaskParty;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.task.step.WaitingCompletions;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItems;

/** The three levels take random steps in random order; the states of a branch of tasks never contradict each other. */
@SpringBootTest
class TaskWalksTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);
    private static final int STEPS = 120;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanTasks tasks;

    @Autowired
    TaskFingerprint fingerprints;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2026, 76})
    void randomStepsKeepStatesConsistentAndRefuseOutdatedPages(long seed) {
        var random = new Random(seed);
        var plan = testData.issuedPlan(MINISTRY, PlanTestData.task("Rà soát", new Timing.ByDate(TODAY.plusDays(40))));
        var top = testData.taskOf(MINISTRY, plan, "Rà soát");
        var middle = testData.handDown(MINISTRY, top, PROVINCE);
        testData.accept(PROVINCE, middle);
        testData.handDown(PROVINCE, middle, COMMUNE_A);
        testData.handDown(PROVINCE, middle, COMMUNE_B);
        int taken = 0;
        for (int number = 0; number < STEPS; number++) {
            var all = branchUnder(top);
            var task = all.get(random.nextInt(all.size()));
            var step = randomStep(task, random);
            var old = StepInput.of("Lý do", fingerprints.current(task));
            var outcome = takeStep(step, task, old, random);
            if (outcome == null) {
                continue;
            }
            boolean fits = step.isOpen(task);
            assertThat(!fits && succeeded(outcome) && stateOf(task) != task.state())
                    .as("%s of %s", step, task.state())
                    .isFalse();
            if (stateOf(task) != task.state()) {
                taken++;
                assertOldPageRefused(task, old);
            }
            assertStatesConsistent(top);
        }
        assertThat(taken).isGreaterThan(10);
    }

    /** Usually a step that is open for the task, sometimes any step. */
    private static TaskStep randomStep(PlanTask task, Random random) {
        // A remark changes nothing of the task, so it is no step of a walk.
        var steps = Arrays.stream(TaskStep.values())
                .filter(taskStep -> taskStep != TaskStep.REMARK)
                .toList();
        var fitting = steps.stream().filter(taskStep -> taskStep.isOpen(task)).toList();
        return fitting.isEmpty() || random.nextInt(5) == 0
                ? steps.get(random.nextInt(steps.size()))
                : fitting.get(random.nextInt(fitting.size()));
    }

    /** Takes another step from the page opened before the step just taken, and checks that it is refused. */
    private void assertOldPageRefused(PlanTask task, StepInput old) {
        if (stateOf(task) == TaskState.WITHDRAWN || !task.isHandedDown()) {
            return;
        }
        var outcome = context.getBean(RedatingTask.class)
                .redate(testData.officer(assignerOf(task)), task.id(), TODAY.plusDays(2), old);
        assertThat(problemKeys(outcome)).containsExactly("base.changed.refused");
    }

    private void assertStatesConsistent(PlanTask top) {
        var all = branchUnder(top);
        for (var task : all) {
            for (var part : all) {
                if (!task.id().equals(part.handedFrom())) {
                    continue;
                }
                if (task.state() == TaskState.WITHDRAWN) {
                    assertThat(part.state()).isEqualTo(TaskState.WITHDRAWN);
                }
                if (task.state() == TaskState.DONE || task.state() == TaskState.REPORTED) {
                    assertThat(part.state().isSettled())
                            .as("%s under %s", part.state(), task.state())
                            .isTrue();
                }
                if (part.dueOn() != null && task.dueOn() != null && part.state() != TaskState.WITHDRAWN) {
                    assertThat(part.dueOn()).isBeforeOrEqualTo(task.dueOn());
                }
            }
            if (task.isHandedDown()) {
                var decider = testData.officer(assignerOf(task));
                boolean waitsWithOthers =
                        context.getBean(WaitingCompletions.class).of(decider, "", task.plan()).stream()
                                .anyMatch(one -> one.task().id().equals(task.id()));
                assertThat(waitsWithOthers)
                        .as("on the page of completions above: %s", task.state())
                        .isEqualTo(task.state() == TaskState.REPORTED);
                boolean waits = context.getBean(ActionItems.class).of(decider, TODAY, "vi").stream()
                        .filter(item -> item.kind().startsWith("plan.action.completion")
                                || item.kind().equals("plan.action.refusal"))
                        .anyMatch(item -> item.link().equals("/tasks/" + task.id())
                                || waitsWithOthers && item.link().equals("/tasks/confirmations?plan=" + task.plan()));
                assertThat(waits)
                        .as("in the action items above: %s", task.state())
                        .isEqualTo(task.state() == TaskState.REPORTED || task.state() == TaskState.REFUSED);
            }
        }
    }

    private @Nullable Outcome<?> takeStep(TaskStep step, PlanTask task, StepInput stepInput, Random random) {
        if (step.line().by().contains(TaskParty.ASSIGNER) && !task.isHandedDown()) {
            return null;
        }
        Viewer by = testData.officer(step.line().by().contains(TaskParty.ASSIGNER) ? assignerOf(task) : placeOf(task));
        var id = task.id();
        var deciding = context.getBean(DecidingCompletion.class);
        return switch (step) {
            case ACCEPT -> context.getBean(AcceptingTask.class).accept(by, id, stepInput);
            case REFUSE -> context.getBean(RefusingTask.class).refuse(by, id, stepInput);
            case PROGRESS ->
                context.getBean(ReportingProgress.class)
                        .report(by, id, new ReportingProgress.Entry(Ids.next(), "Đã họp", null, null, List.of()));
            case HAND_DOWN -> handDown(by, task);
            case REROUTE, EXTEND, DECIDE_EXTENSION, REMARK -> null;
            case COMPLETE ->
                context.getBean(CompletingTask.class)
                        .complete(
                                by,
                                id,
                                new CompletingTask.CompletionInput(task.dueOn(), TODAY, ""),
                                stepInput.fingerprint());
            case UNDO -> deciding.undo(by, id, stepInput);
            case CONFIRM -> deciding.confirm(by, id, stepInput);
            case RETURN -> deciding.returnCompletion(by, id, stepInput);
            case REOPEN -> deciding.reopen(by, id, stepInput);
            case REJECT_REFUSAL -> deciding.rejectRefusal(by, id, stepInput);
            case REDATE ->
                context.getBean(RedatingTask.class).redate(by, id, TODAY.plusDays(3 + random.nextInt(37)), stepInput);
            case WITHDRAW ->
                // Rare, because it ends a branch for good.
                random.nextInt(15) == 0 ? context.getBean(WithdrawingTask.class).withdraw(by, id, stepInput) : null;
        };
    }

    /** Hands down again to bodies that no longer have the task, so that a walk continues after a withdrawal. */
    private @Nullable Outcome<?> handDown(Viewer by, PlanTask task) {
        var below = switch (placeOf(task)) {
            case MINISTRY -> List.of(PROVINCE);
            case PROVINCE -> List.of(COMMUNE_A, COMMUNE_B);
            default -> List.<Place>of();
        };
        var agencies =
                below.stream().map(place -> testData.officer(place).agency()).toList();
        return below.isEmpty()
                ? null
                : context.getBean(HandingDown.class)
                        .handDown(by, task.id(), new HandingDown.Order(agencies, null, "", null));
    }

    private List<PlanTask> branchUnder(PlanTask top) {
        return tasks.visibleTo(testData.officer(MINISTRY)).branch(top.id());
    }

    private TaskState stateOf(PlanTask task) {
        return tasks.visibleTo(testData.officer(MINISTRY)).require(task.id()).state();
    }

    private Place placeOf(PlanTask task) {
        return List.of(MINISTRY, PROVINCE, COMMUNE_A, COMMUNE_B).stream()
                .filter(place -> testData.officer(place).agency().equals(task.agency()))
                .findFirst()
                .orElseThrow();
    }

    private Place assignerOf(PlanTask task) {
        return placeOf(tasks.visibleTo(testData.officer(MINISTRY)).require(Objects.requireNonNull(task.handedFrom())));
    }

    private static boolean succeeded(Outcome<?> outcome) {
        return problemKeys(outcome).isEmpty();
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }
}
