package vn.tincay.plan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

/** The due days of the receivers, from those of the plan. */
class DueRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        // due in the plan, five days earlier, one day for all: 10 December
        "2026-12-20, 2026-12-15, 2026-12-10",
        "2026-12-10, 2026-12-05, ",
        "2026-12-03, 2026-12-01, ",
        "2026-11-20, , ",
        ", , 2026-12-10"
    })
    void neverMakesADayLaterOrMovesItIntoThePast(
            @Nullable LocalDate due, @Nullable LocalDate earlier, @Nullable LocalDate oneDay) {
        var task = OpenTasks.due(due, due == null ? new Timing.Ongoing() : new Timing.ByDate(due));
        assertThat(new DueRule.Same().dueDay(task, TODAY)).isNull();
        assertThat(new DueRule.Earlier(5).dueDay(task, TODAY)).isEqualTo(earlier);
        assertThat(new DueRule.OneDay(LocalDate.of(2026, 12, 10)).dueDay(task, TODAY))
                .isEqualTo(oneDay);
    }

    @Test
    void keepsTheRhythmOfARecurringTask() {
        var task = OpenTasks.due(LocalDate.of(2026, 12, 31), new Timing.Recurring(Recurrence.QUARTER, null));
        assertThat(new DueRule.Earlier(5).dueDay(task, TODAY)).isNull();
        assertThat(new DueRule.OneDay(TODAY).dueDay(task, TODAY)).isNull();
    }
}
