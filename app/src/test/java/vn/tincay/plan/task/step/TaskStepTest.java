package vn.tincay.plan.task.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;

/** The steps that are open for a task by its state. */
class TaskStepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HANDED    | ACCEPT REFUSE EXTEND DECIDE_EXTENSION REDATE REROUTE WITHDRAW REMARK
            ACCEPTED  | PROGRESS HAND_DOWN COMPLETE EXTEND DECIDE_EXTENSION REDATE REROUTE WITHDRAW REMARK
            REFUSED   | REJECT_REFUSAL REROUTE WITHDRAW REMARK
            REPORTED  | UNDO CONFIRM RETURN REROUTE WITHDRAW REMARK
            DONE      | REOPEN
            WITHDRAWN |
            """)
    void aHandedDownTaskHasItsSteps(TaskState state, @Nullable String steps) {
        assertThat(openSteps(task(state, true, true, false))).isEqualTo(stepsNamed(steps));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN | PROGRESS HAND_DOWN COMPLETE REMARK
            DONE | UNDO
            """)
    void aTaskOfThePlanIsDecidedByItsOwner(TaskState state, String steps) {
        assertThat(openSteps(task(state, false, true, false))).isEqualTo(stepsNamed(steps));
    }

    @ParameterizedTest
    @CsvSource({"HANDED", "ACCEPTED", "REFUSED", "REPORTED", "DONE", "WITHDRAWN"})
    void thereAreNoStepsWhileThePlanIsNotInForce(TaskState state) {
        assertThat(openSteps(task(state, true, false, false))).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void isNotRefusedAgainOnceARefusalWasRejected() {
        assertThat(TaskStep.REFUSE.isOpen(task(TaskState.HANDED, true, true, true)))
                .isFalse();
    }

    private static Set<TaskStep> openSteps(PlanTask task) {
        return Arrays.stream(TaskStep.values())
                .filter(step -> step.isOpen(task))
                .collect(Collectors.toSet());
    }

    private static Set<TaskStep> stepsNamed(@Nullable String steps) {
        return steps == null
                ? Set.of()
                : Arrays.stream(steps.split(" ")).map(TaskStep::valueOf).collect(Collectors.toSet());
    }

    private static PlanTask task(TaskState state, boolean handed, boolean running, boolean bound) {
        boolean met = state == TaskState.REPORTED || state == TaskState.DONE;
        var above = handed ? new UUID(0, 9) : null;
        return new PlanTask(
                TaskContent.of(new UUID(0, 1), "Rà soát", new Timing.ByDate(DAY)),
                new UUID(0, 2),
                "Kế hoạch",
                null,
                new UUID(0, 3),
                "Ủy ban nhân dân xã",
                above,
                handed ? new TaskAction(Instant.EPOCH, new UUID(0, 4), "Nguyễn Văn Thử", null) : null,
                false,
                1,
                DAY,
                state,
                met ? DAY : null,
                met ? DAY : null,
                true,
                running,
                state == TaskState.REPORTED,
                bound);
    }
}
