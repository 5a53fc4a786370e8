package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.facts.ReadFacts;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.text.PlanText;
import vn.tincay.viewer.Viewer;

/** A paper is stored once: recognised by issuer, number and year in every spelling, and by its text. */
@SpringBootTest
class PaperOnceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);
    private static final LocalDate DAY = LocalDate.of(2023, 5, 12);

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingPlan drafting;

    @Autowired
    StartingReview starting;

    @Autowired
    DraftingFromReading confirming;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;
    Viewer officer;
    int number;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
        officer = testData.officer(PROVINCE);
        number = NUMBER.incrementAndGet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: {n}/KH-UBND", "số {n} /KH–UBND", "0{n}/kh-ubnd", "{n}/KH - UBND", "SỐ:{n}/KH‑UBND"})
    void aNumberInAnotherSpellingIsTheSameNumber(String spelling) {
        draftFromPaper(number + "/KH-UBND", DAY).orThrow();
        var again = draftFromPaper(spelling.replace("{n}", String.valueOf(number)), DAY.plusDays(1));
        assertThat(problemKeys(again)).containsExactly(DraftingPlan.EXISTS);
    }

    @Test
    void theNumberOfAnotherYearIsAnotherPaper() {
        draftFromPaper(number + "/KH-UBND", DAY).orThrow();
        var other = draftFromPaper(number + "/KH-UBND", DAY.minusYears(1)).orThrow();
        assertThat(other.number()).isEqualTo(number + "/KH-UBND");
    }

    @Test
    void theDatabaseRefusesADuplicate() {
        var first = draftFromPaper(number + "/KH-UBND", DAY).orThrow();
        var second = draftFromPaper((number + 500) + "/KH-UBND", DAY).orThrow();
        assertThatThrownBy(() -> sql.sql("update plan.plans set number = ? where id = ?")
                        .params("Số: 0" + first.number(), second.id())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ofTwoConcurrentEntriesOneSucceeds() throws Exception {
        try (var hands = Executors.newFixedThreadPool(4)) {
            Callable<Outcome<Plan>> enter = () -> draftFromPaper("Số " + number + "/KH-UBND", DAY);
            var outcomes = hands.invokeAll(List.of(enter, enter, enter, enter)).stream()
                    .map(PaperOnceTest::resultOf)
                    .toList();
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .allSatisfy(outcome -> assertThat(problemKeys(outcome)).containsExactly(DraftingPlan.EXISTS));
        }
    }

    @Test
    void aTextReadTwiceRedirectsToItsReadingOrPlan() {
        var first = startReading(planText("70%"));
        var again = starting.startFromText(officer, planText("70%").replace("\n", "\r\n\r\n"))
                .orThrow();
        assertThat(again.again()).isTrue();
        assertThat(again.reading()).isEqualTo(first.reading());
        var plan = confirming
                .confirm(officer, first.reading(), confirmedRequest(first.reading()))
                .orThrow();
        assertThat(startReading(planText("70%")).plan()).isEqualTo(plan);
    }

    @Test
    void ofTwoConcurrentUploadsOneIsRead() throws Exception {
        try (var hands = Executors.newFixedThreadPool(3)) {
            Callable<StartingReview.StartedReview> upload = () -> startReading(planText("70%"));
            var readings = hands.invokeAll(List.of(upload, upload, upload)).stream()
                    .map(done -> resultOf(done).reading())
                    .toList();
            assertThat(readings).containsOnly(readings.getFirst());
        }
    }

    @Test
    void anotherTextOfTheSamePaperOpensThePlanOrBecomesItsVersion() {
        var plan = confirming
                .confirm(
                        officer,
                        startReading(planText("70%")).reading(),
                        confirmedRequest(startReading(planText("70%")).reading()))
                .orThrow();
        var other = startReading(planText("85%")).reading();
        assertThat(problemKeys(confirming.confirm(officer, other, confirmedRequest(other))))
                .containsExactly(DraftingPlan.EXISTS);
        var review = context.getBean(Readings.class).visibleTo(officer).require(other);
        assertThat(confirming.planOfSamePaper(officer, review, officer.agency()).map(Plan::id))
                .contains(plan);

        var before = contentOf(plan);
        assertThat(confirming
                        .updateStoredPlan(officer, other, confirmedRequest(other), "Bản trước đọc thiếu")
                        .orThrow())
                .isEqualTo(plan);
        var after = contentOf(plan);
        assertThat(after.targets().getFirst().value()).isEqualByComparingTo("85");
        assertThat(after.tasks().getFirst().id())
                .isEqualTo(before.tasks().getFirst().id());
        assertThat(sql.sql("select count(*) from plan.plans where number = ?")
                        .param(number + "/KH-UBND")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aPaperKnownUnderAnotherIssuerIsAskedAbout() {
        var committee = People.in(context).agency(People.Place.OTHER_PROVINCE);
        var known = Ids.next();
        draftFromPaper(known, number + "/KH-UBND", DAY).orThrow();
        Owner.of(context)
                .sql("update plan.plans set agency_id = ? where id = ?")
                .params(committee, known)
                .update();
        var reading = startReading(planText("70%")).reading();
        assertThat(problemKeys(confirming.confirm(officer, reading, draftRequest(reading, false))))
                .containsExactly("reading.sure.elsewhere");
        assertThat(problemKeys(confirming.confirm(officer, reading, draftRequest(reading, true))))
                .isEmpty();
    }

    @Test
    void aSymbolOfAnotherKindOfBodyIsAskedAbout() {
        var reading =
                startReading(planText("70%").replace("/KH-UBND", "/KH-SNV")).reading();
        assertThat(problemKeys(confirming.confirm(officer, reading, draftRequest(reading, false))))
                .containsExactly("reading.sure.symbol");
        assertThat(problemKeys(confirming.confirm(officer, reading, draftRequest(reading, true))))
                .isEmpty();
    }

    @Test
    void anAnswerOfAColleagueIsShownBeforeConfirming() {
        var reading = startReading(planText("70%")).reading();
        var older = confirmedRequest(reading);
        sql.sql("update plan.readings set revision = revision + 1 where id = ?")
                .param(reading)
                .update();
        assertThat(problemKeys(confirming.confirm(officer, reading, older))).containsExactly("reading.page.changed");
        assertThat(problemKeys(confirming.updateStoredPlan(officer, reading, older, "x")))
                .containsExactly("reading.page.changed");
        assertThat(problemKeys(confirming.confirm(officer, reading, confirmedRequest(reading))))
                .isEmpty();
    }

    private DraftingFromReading.DraftRequest confirmedRequest(UUID reading) {
        return draftRequest(reading, true);
    }

    private DraftingFromReading.DraftRequest draftRequest(UUID reading, boolean sure) {
        var review = context.getBean(Readings.class).visibleTo(officer).require(reading);
        return new DraftingFromReading.DraftRequest(officer.agency(), review.revision(), sure);
    }

    private PlanContent contentOf(UUID plan) {
        return testData.editedContent(officer, plan).content();
    }

    private StartingReview.StartedReview startReading(String text) {
        return starting.startFromFile(officer, text.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                .orThrow();
    }

    private String planText(String share) {
        return """
                ỦY BAN NHÂN DÂN
                TỈNH THỬ

                Số: %d/KH-UBND

                Thử, ngày 12 tháng 5 năm 2023

                KẾ HOẠCH

                Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2023 trên địa bàn tỉnh Thử

                I. MỤC TIÊU

                - Tối thiểu %s người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ.

                II. NHIỆM VỤ

                1. Tuyên truyền tại các thôn

                Chủ trì: Sở Văn hóa. Thời gian: Thường xuyên.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Người Ký Mẫu
                """.formatted(number, share);
    }

    private Outcome<Plan> draftFromPaper(String number, LocalDate day) {
        return draftFromPaper(Ids.next(), number, day);
    }

    private Outcome<Plan> draftFromPaper(UUID id, String number, LocalDate day) {
        var content = testData.content();
        return drafting.fromReading(
                officer,
                new ReadFacts(
                        id,
                        officer.agency(),
                        content.title(),
                        number,
                        day,
                        2023,
                        2023,
                        List.of(),
                        List.of(),
                        null,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "Dòng 1",
                        null,
                        PlanText.NONE));
    }

    private static <T> T resultOf(java.util.concurrent.Future<T> done) {
        try {
            return Objects.requireNonNull(done.get());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }
}
