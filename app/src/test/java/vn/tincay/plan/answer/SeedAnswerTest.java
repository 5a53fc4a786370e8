package vn.tincay.plan.answer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tincay.base.Ids;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.answer.proposal.ProposingAnswer;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.reading.DraftFacts;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.reader.SeedPlansTest;

/** A commune answers the five source plans; the files are not in the repository, and the test runs only where they exist. */
@SpringBootTest
@EnabledIf("vn.tincay.reader.SeedPlansTest#filesExist")
class SeedAnswerTest {

    @Autowired
    ApplicationContext context;

    PlanTestData testData;

    @BeforeEach
    void readVietnamese() {
        testData = PlanTestData.in(context);
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void resetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    static List<Path> seeds() throws IOException {
        try (var files = Files.list(SeedPlansTest.sharedFolder().resolve("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactThatConcernsTheCommuneIsTakenOverAndNothingElse(Path file) throws IOException {
        var above = issued(Files.readString(file));
        var officer = testData.officer(COMMUNE_A);
        var proposed = testData.bean(ProposingAnswer.class).of(officer, above, null, null, null);
        var stated = testData.bean(PlanContents.class).of(above);
        assertThat(proposed.targets()).hasSameSizeAs(stated.targets());
        assertThat(proposed.tasks()).hasSameSizeAs(stated.tasks());
        assertThat(proposed.tasks())
                .as("a commune has work in every plan with tasks of its own")
                .matches(rows -> rows.isEmpty() || rows.stream().anyMatch(ProposedAnswer.TaskRow::preselected));

        var draft = testData.bean(AnsweringPlan.class)
                .answer(officer, above, null, SentAnswer.of(proposed, Ids.next()))
                .orThrow();
        var ours = testData.bean(PlanContents.class).of(draft);
        assertThat(ours.tasks()).hasSize((int) proposed.tasks().stream()
                .filter(ProposedAnswer.TaskRow::preselected)
                .count());
        assertThat(testData.bean(Origins.class).of(draft))
                .hasSize(ours.targets().size()
                        + ours.tasks().size()
                        + proposed.days().size());
        var coverage = requireNonNull(testData.bean(AnswerCoverage.class).of(officer, draft, id -> ""));
        assertThat(coverage.missing()).isEmpty();
    }

    private Plan issued(String text) {
        var officer = testData.officer(PROVINCE);
        var reading = testData.bean(StartingReview.class)
                .startFromText(officer, text)
                .orThrow()
                .reading();
        var review = testData.bean(Readings.class).visibleTo(officer).require(reading);
        var facts = DraftFacts.of(review, officer.agency()).orThrow();
        var plan = testData.bean(DraftingPlan.class).fromReading(officer, facts).orThrow();
        testData.issue(PROVINCE, plan);
        return testData.bean(Plans.class).visibleTo(testData.officer(COMMUNE_A)).require(plan.id());
    }
}
