package vn.tincay.base.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Problem;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.step.StepInput;

/** The rules for the days and reasons of an extension, for tasks and reports alike. */
class ExtensionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-25, base.extension.problem.not-later",
        "2026-11-25, 2026-11-25, base.extension.problem.not-later",
        "2026-11-26, 2026-11-25,",
        "2026-11-20, 2026-11-10, base.extension.problem.not-later",
        "2026-11-21, 2026-11-10,",
        "2026-11-21, ,",
        "2026-12-31, 2026-11-25,",
        "2027-01-01, 2026-11-25, limit",
        ", 2026-11-25, base.problem.date",
    })
    void asksForADayAfterTodayAndAfterTheDueDay(
            @Nullable LocalDate requestedDay, @Nullable LocalDate due, @Nullable String problem) {
        assertThat(new ExtensionRequest(requestedDay, "Bão").problems(TODAY, due, ExtensionRulesTest::latestDayProblem))
                .isEqualTo(problem == null ? List.of() : List.of(Problem.at("wished", problem)));
    }

    @Test
    void reportsAllMissingFieldsAtOnce() {
        assertThat(new ExtensionRequest(null, " ").problems(TODAY, null, ExtensionRulesTest::latestDayProblem))
                .containsExactly(
                        Problem.at("wished", "base.problem.date"),
                        Problem.at("reason", "base.extension.problem.reason"));
        var long_ = "a".repeat(StepInput.LONGEST_REASON + 1);
        assertThat(new ExtensionRequest(TODAY.plusDays(1), long_)
                        .problems(TODAY, null, ExtensionRulesTest::latestDayProblem))
                .extracting(Problem::key)
                .containsExactly("base.problem.reason-long");
    }

    /** The due day may lie before today, because the decision may come late. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-18, 2026-11-10, base.extension.problem.until",
        "2026-11-18, 2026-11-18, base.extension.problem.until",
        "2026-11-19, 2026-11-10, base.extension.problem.until",
        "2026-11-20, 2026-11-10, base.extension.problem.until",
        "2026-11-21, 2026-11-10,",
        "2026-12-05, 2026-11-10,",
        "2026-12-05, 2026-12-05, base.extension.problem.until",
        "2026-12-05, ,",
        "2027-01-01, 2026-11-10, limit",
        ", 2026-11-10, base.problem.date",
    })
    void grantsOnlyADayAfterTodayAndAfterTheDueDay(
            @Nullable LocalDate until, @Nullable LocalDate due, @Nullable String problem) {
        assertThat(new ExtensionDecision(true, until, "").problems(TODAY, due, ExtensionRulesTest::latestDayProblem))
                .isEqualTo(problem == null ? List.of() : List.of(Problem.at("until", problem)));
    }

    @Test
    void aRefusalNeedsAReasonAndNoDay() {
        assertThat(problems(new ExtensionDecision(false, null, "Đã gia hạn hai lần")))
                .isEmpty();
        assertThat(problems(new ExtensionDecision(false, TODAY, "")))
                .containsExactly(Problem.at("answer", "base.extension.problem.answer"));
        assertThat(problems(new ExtensionDecision(null, TODAY, "")))
                .containsExactly(Problem.at("granted", "base.extension.problem.choose"));
    }

    @Test
    void theTimelineShowsTheRequestAndItsAnswer() {
        assertThat(Extension.earlier(List.of(requestedExtension(null))))
                .as("still open")
                .isEmpty();
        assertThat(Extension.earlier(List.of(requestedExtension(true), requestedExtension(false))))
                .extracting(TimelineEntry::title)
                .extracting(TimelineEntry.Words::key)
                .containsExactly(
                        "base.extension.granted-until",
                        "base.extension.refused-until",
                        "base.extension.asked-until",
                        "base.extension.asked-until");
    }

    private static List<Problem> problems(ExtensionDecision decision) {
        return decision.problems(TODAY, null, ExtensionRulesTest::latestDayProblem);
    }

    private static Optional<Problem> latestDayProblem(String field, LocalDate day) {
        return day.isAfter(LATEST) ? Optional.of(Problem.at(field, "limit")) : Optional.empty();
    }

    private static Extension requestedExtension(@Nullable Boolean granted) {
        return new Extension(
                UUID.randomUUID(),
                Instant.EPOCH,
                "Lò Thị Mai",
                "Bão",
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 11, 10),
                granted,
                Boolean.TRUE.equals(granted) ? LocalDate.of(2026, 11, 18) : null,
                granted == null ? null : Instant.EPOCH.plusSeconds(60),
                granted == null ? null : "Vàng A Páo",
                granted == null ? null : "",
                null);
    }
}
