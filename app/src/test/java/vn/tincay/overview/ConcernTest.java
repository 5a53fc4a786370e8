package vn.tincay.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Problem;
import vn.tincay.overview.Concern.Kind;

class ConcernTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void missedDaysComeFirstThenWhatOthersWaitFor() {
        assertThat(Concern.worstFirst(List.of(
                        concern(Kind.PLANS_UNANSWERED, null, 90, "a"),
                        concern(Kind.REFUSALS, null, 1, "b"),
                        concern(Kind.TASKS_OVERDUE, DAY, 1, "c"))))
                .extracting(Concern::subject)
                .containsExactly("c", "b", "a");
    }

    @Test
    void theDayMissedEarliestIsWorst() {
        assertThat(Concern.worstFirst(List.of(
                        concern(Kind.TASKS_OVERDUE, DAY, 40, "many"),
                        concern(Kind.TASKS_OVERDUE, DAY.minusDays(1), 1, "old"),
                        concern(Kind.TASKS_OVERDUE, DAY, 41, "more"))))
                .extracting(Concern::subject)
                .containsExactly("old", "more", "many");
    }

    private static Concern concern(Kind kind, @Nullable LocalDate since, long count, String subject) {
        return new Concern(kind, subject, Problem.of("overview.concerns"), since, count, "/", null);
    }
}
