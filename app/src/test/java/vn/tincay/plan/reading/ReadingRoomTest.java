package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tincay.People;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plans;
import vn.tincay.plan.reading.review.CorrectingFact;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@Tag("room")
@SpringBootTest
class ReadingRoomTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StartingReview starting;

    @Autowired
    Readings readings;

    @Autowired
    CorrectingFact correcting;

    @Autowired
    DraftingFromReading drafting;

    @Autowired
    Plans plans;

    @Autowired
    PlanTasks tasks;

    Viewer officer;
    UUID reading;

    @AfterEach
    void resetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void startReading() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        officer = People.in(context)
                .at(People.Place.COMMUNE_A, Role.COMMUNE_OFFICER)
                .viewer();
        reading = starting.startFromFile(
                        officer, ReadingSpecimens.newPaper().getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                .orThrow()
                .reading();
    }

    @Test
    void keepsThePositionOfEachFactInTheOriginal() {
        var target = fact("targets-0");
        assertThat(target.field("value")).isEqualTo("60");
        assertThat(review().lines().get(target.fromLine() - 1).text()).contains("60%");
    }

    @Test
    void aCorrectionIsKeptAfterTheSession() {
        correct("targets-0", 0, Map.of("value", "70"));
        assertThat(fact("targets-0").field("value")).isEqualTo("70");
        assertThat(fact("targets-0").decision()).isEqualTo(Fact.Decision.CONFIRMED);
        assertThat(fact("targets-0").field("text")).contains("60%");
    }

    @ParameterizedTest
    @CsvSource({"150, reading.percent", "-1, reading.percent", "nhiều, base.problem.number"})
    void refusesAnInvalidPercentageAtItsField(String typed, String key) {
        var outcome = correct("targets-0", 0, Map.of("value", typed));
        assertThat(firstProblem(outcome).field()).isEqualTo("value");
        assertThat(firstProblem(outcome).key()).isEqualTo(key);
        assertThat(fact("targets-0").field("value")).isEqualTo("60");
    }

    @ParameterizedTest
    @CsvSource({"20x4", "25", "năm 2025", "1999"})
    void refusesAnInvalidYearAtItsField(String typed) {
        var outcome = correct("targets-0", 0, Map.of("year", typed));
        assertThat(firstProblem(outcome)).isEqualTo(Problem.at("year", "reading.not-a-year", typed));
    }

    @ParameterizedTest
    @CsvSource({"03/4/2024, true", "04/2024, true", "2024, true", "'', true", "13/2024, false", "20x4, false"})
    void aPaperMayHaveABlankDayOrMonth(String read, boolean right) {
        var outcome = correct("header-date", 0, Map.of("value", read));
        assertThat(outcome instanceof Outcome.Done<Fact>).isEqualTo(right);
    }

    @Test
    void aDotBetweenThousandsIsNotADecimalPoint() {
        correct("targets-0", 0, Map.of("value", "1.234,5", "unit", "hộ"));
        assertThat(fact("targets-0").field("value")).isEqualTo("1234.5");
        assertThat(firstProblem(correct("targets-0", 1, Map.of("value", "12.5")))
                        .key())
                .isEqualTo("base.problem.number-meant");
    }

    @Test
    void anUnknownChoiceOfATargetIsRefusedAtItsField() {
        for (var field : List.of("op", "indicator")) {
            assertThat(firstProblem(correct("targets-0", 0, Map.of(field, "zzz"))))
                    .isEqualTo(Problem.at(field, "base.problem.choose"));
        }
    }

    @Test
    void theSecondEditorOfAFactSeesTheFirstChange() {
        correct("targets-0", 0, Map.of("value", "70"));
        var second = correct("targets-0", 0, Map.of("value", "80"));
        assertThat(firstProblem(second).key()).isEqualTo("reading.changed-meanwhile");
        assertThat(fact("targets-0").field("value")).isEqualTo("70");
    }

    @Test
    void aSiblingAgencyFindsNothing() {
        var neighbour = People.in(context)
                .at(People.Place.COMMUNE_B, Role.COMMUNE_OFFICER)
                .viewer();
        assertThatThrownBy(() -> readings.visibleTo(neighbour).require(reading)).isInstanceOf(NotFound.class);
    }

    @Test
    void confirmingTwiceCreatesOnePlanWithoutRejectedFacts() {
        correcting
                .correct(officer, reading, "tasks-0", 0, FormInput.blank(), Fact.Decision.DROPPED)
                .orThrow();
        var first = drafting.confirm(officer, reading, draftRequest(reading)).orThrow();
        var second = drafting.confirm(officer, reading, draftRequest(reading)).orThrow();
        assertThat(second).isEqualTo(first);
        assertThat(plans.visibleTo(officer).require(first).title()).contains("xã Thử Nghiệm");
        assertThat(tasks.visibleTo(officer).ofPlan(first)).noneMatch(task -> "II.1".equals(task.number()));
    }

    @Test
    void factsCannotBeCorrectedOnceAPlanExists() {
        drafting.confirm(officer, reading, draftRequest(reading)).orThrow();
        assertThat(firstProblem(correct("targets-0", 0, Map.of("value", "70"))).key())
                .isEqualTo("reading.already-plan");
    }

    @Test
    void aFileThatIsNoTextIsRefusedAtItsField() {
        var outcome = starting.startFromFile(officer, new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 3}, "ke-hoach.docx");
        assertThat(firstProblem(outcome).field()).isEqualTo("file");
    }

    private Outcome<Fact> correct(String fact, int revision, Map<String, String> typed) {
        return correcting.correct(officer, reading, fact, revision, FormInput.of(typed), Fact.Decision.CONFIRMED);
    }

    private DocumentReview review() {
        return readings.visibleTo(officer).require(reading);
    }

    private Fact fact(String id) {
        return review().fact(id).orElseThrow();
    }

    private static Problem firstProblem(Outcome<?> outcome) {
        return outcome.fold(done -> Problem.of("nothing refused"), problems -> problems.getFirst());
    }

    private DraftingFromReading.DraftRequest draftRequest(UUID reading) {
        var review = readings.visibleTo(officer).require(reading);
        return new DraftingFromReading.DraftRequest(officer.agency(), review.revision(), true);
    }
}
