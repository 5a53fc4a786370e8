package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tincay.People;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.reading.review.AddingFact;
import vn.tincay.plan.reading.review.ConfirmingFacts;
import vn.tincay.plan.reading.review.CorrectingFact;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.reading.review.UndoingAnswer;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Confirming several facts, adding facts from the original, and undoing both. */
@SpringBootTest
class ReviewAnswersTest {

    /** 14 numbered lines: a draft without number and day, one objective, one task, and a phone number without a label. */
    private static final String PAPER = """
            ỦY BAN NHÂN DÂN
            XÃ THỬ NGHIỆM
            Số: {số}/KH-UBND
            Thử Nghiệm, ngày 3 tháng 6 năm 2026
            KẾ HOẠCH
            Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn xã Thử Nghiệm
            I. MỤC TIÊU
            - Tối thiểu 55% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ.
            II. NHIỆM VỤ
            1. Tuyên truyền tại các thôn
            Chủ trì: Phòng Văn hóa - Xã hội. Thời gian: Thường xuyên.
            Trạm y tế giữ một phòng tạm lánh.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Thị Ký
            """;

    private static int number = 300;

    @Autowired
    ApplicationContext context;

    @Autowired
    StartingReview starting;

    @Autowired
    Readings readings;

    @Autowired
    CorrectingFact correcting;

    @Autowired
    ConfirmingFacts confirming;

    @Autowired
    AddingFact adding;

    @Autowired
    UndoingAnswer undoing;

    @Autowired
    DraftingFromReading drafting;

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
        var paper = PAPER.replace("{số}", String.valueOf(++number));
        reading = starting.startFromFile(officer, paper.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                .orThrow()
                .reading();
    }

    @Test
    void acceptsCertainFactsAndAsksAboutTheOthers() {
        var doubts = ReadingQuestions.on(review());
        assertThat(doubts.unconfirmedAsRead()).isNotEmpty().allMatch(fact -> fact.confidence() >= 0.9);
        assertThat(review().facts()).filteredOn(fact -> fact.confidence() < 0.9).allMatch(doubts::isAsked);
        assertThat(doubts.questions())
                .flatExtracting(ReadingQuestions.Question::facts)
                .hasSize(review().facts().size() - doubts.unconfirmedAsRead().size());
    }

    @Test
    void asksAboutCertainFactsThatHaveAWarning() {
        var text = PAPER.replace("{số}/KH-UBND", "      /KH-UBND")
                .replace("ngày 3 tháng", "ngày      tháng")
                .replace("các thôn", "các thôn " + ++number);
        reading = starting.startFromText(officer, text).orThrow().reading();
        var doubts = ReadingQuestions.on(review());
        assertThat(doubts.isAsked(fact("header-number"))).isTrue();
        assertThat(doubts.warningsAbout(fact("header-number")))
                .extracting(DocumentReview.ReadingWarning::code)
                .containsExactly("BLANK_NUMBER");
        assertThat(doubts.isAsked(fact("header-date"))).isTrue();
    }

    @Test
    void asksAboutATaskWhoseLeadIsDissolvedOnThePlansDate() {
        var text = PAPER.replace("{số}", String.valueOf(++number))
                .replace("Chủ trì: Phòng Văn hóa - Xã hội", "Chủ trì: Sở Lao động - Thương binh và Xã hội");
        reading = starting.startFromText(officer, text).orThrow().reading();
        var doubts = ReadingQuestions.on(review());
        assertThat(doubts.warningsAbout(fact("tasks-0")))
                .extracting(DocumentReview.ReadingWarning::code)
                .contains("DISSOLVED_BODY");
        assertThat(doubts.unconfirmedAsRead()).extracting(Fact::id).doesNotContain("tasks-0");
    }

    @Test
    void confirmsTheRestAndCountsThemByKind() {
        var rest = ReadingQuestions.on(review()).unconfirmedAsRead();
        var agreed = confirming
                .confirmAsRead(officer, reading, ReadingQuestions.fingerprint(rest))
                .orThrow();
        assertThat(agreed.total()).isEqualTo(rest.size());
        assertThat(agreed.confirmed()).containsEntry(FactCard.TARGETS, 1);
        assertThat(ReadingQuestions.on(review()).unconfirmedAsRead()).isEmpty();
    }

    @Test
    void refusesToConfirmFactsOnAnOutdatedPage() {
        var fingerprint =
                ReadingQuestions.fingerprint(ReadingQuestions.on(review()).unconfirmedAsRead());
        correct("targets-0", 0, Map.of("value", "70"));
        assertThat(problemKey(confirming.confirmAsRead(officer, reading, fingerprint)))
                .isEqualTo("base.changed.refused");
        assertThat(problemKey(confirming.confirmAsRead(officer, reading, ""))).isEqualTo("base.changed.refused");
        assertThat(ReadingQuestions.on(review()).unconfirmedAsRead()).isNotEmpty();
    }

    @Test
    void refusesAnAnswerToAPartlyAnsweredQuestion() {
        readDoubtfulPaper();
        var question = ReadingQuestions.on(review()).questions().getFirst();
        var first = question.facts().getFirst();
        correct(first.id(), first.revision(), Map.of());
        assertThat(problemKey(confirming.confirmQuestion(officer, reading, question.card(), question.fingerprint())))
                .isEqualTo("base.changed.refused");
    }

    @Test
    void anAddedFactHasItsLinesAndIsMarkedAsEntered() {
        int line = lineOf("Trạm y tế");
        var added = addFact(FactCard.MODELS, line, "", "một phòng tạm lánh").orThrow();
        assertThat(added.field("name")).isEqualTo("một phòng tạm lánh");
        assertThat(added.fromLine()).isEqualTo(line);
        assertThat(added.toLine()).isEqualTo(line);
        assertThat(review().isAdded(added)).isTrue();
        assertThat(review().corrections()).contains(new DocumentReview.Correction(null, added));
    }

    @Test
    void withoutASelectionTheWholeLinesAreTheFact() {
        int line = lineOf("Trạm y tế");
        var added = addFact(FactCard.TASKS, line, String.valueOf(line), "").orThrow();
        assertThat(added.field("title")).isEqualTo("Trạm y tế giữ một phòng tạm lánh.");
    }

    @Test
    void textOutsideTheLinesIsRefused() {
        int line = lineOf("Trạm y tế");
        assertThat(addFact(FactCard.TASKS, line, "", "Chữ không có trong bản gốc")
                        .orThrow()
                        .field("title"))
                .startsWith("Trạm y tế");
    }

    @Test
    void theSamePassageAddedTwiceIsOneFact() {
        int line = lineOf("Trạm y tế");
        var first = addFact(FactCard.TASKS, line, "", "").orThrow();
        assertThat(addFact(FactCard.TASKS, line, "", "").orThrow()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"0,'',from", "900,'',from", "ba,'',from", "3,2,to", "3,900,to"})
    void refusesUnknownLineNumbersAtTheirField(String from, String to, String field) {
        var outcome = adding.add(officer, reading, FactCard.TASKS, from, to, "");
        assertThat(firstProblem(outcome).field()).isEqualTo(field);
    }

    @Test
    void refusesAPassageWithoutAKind() {
        assertThat(firstProblem(adding.add(officer, reading, null, "1", "", "")).field())
                .isEqualTo("kind");
    }

    @Test
    void undoRestoresACorrectedFact() {
        correct("targets-0", 0, Map.of("value", "70"));
        undo();
        assertThat(fact("targets-0").field("value")).isEqualTo("55");
        assertThat(fact("targets-0").decision()).isEqualTo(Fact.Decision.OPEN);
        assertThat(problemKey(correct("targets-0", 1, Map.of("value", "80")))).isEqualTo("reading.changed-meanwhile");
    }

    @Test
    void undoRevertsFactsConfirmedTogetherAndRemovesAddedOnes() {
        var before = ReadingQuestions.on(review()).unconfirmedAsRead();
        confirming
                .confirmAsRead(officer, reading, ReadingQuestions.fingerprint(before))
                .orThrow();
        undo();
        assertThat(ReadingQuestions.on(review()).unconfirmedAsRead())
                .extracting(Fact::id)
                .containsExactlyElementsOf(factIds(before));
        var added = addFact(FactCard.TASKS, lineOf("Trạm y tế"), "", "").orThrow();
        undo();
        assertThat(review().fact(added.id())).isEmpty();
    }

    @Test
    void undoesNoAnswerNotYetShown() {
        correct("targets-0", 0, Map.of("value", "70"));
        int fingerprint = review().revision();
        correct("tasks-0", 0, Map.of());
        assertThat(problemKey(undoing.undo(officer, reading, fingerprint))).isEqualTo("reading.undo.changed");
        assertThat(fact("targets-0").field("value")).isEqualTo("70");
    }

    @Test
    void anAcceptedTargetOfLastYearIsInTheDraft() {
        correct("targets-0", 0, Map.of("year", "2100"));
        assertThat(DraftFacts.of(review(), officer.agency()).orThrow().targets())
                .extracting(vn.tincay.plan.drafting.facts.ReadFacts.ReadTarget::year)
                .containsExactly(2100);
    }

    @Test
    void factsCanBeConfirmedButNotChangedAfterDrafting() {
        drafting.confirm(officer, reading, draftRequest(reading)).orThrow();
        correct("targets-0", 0, Map.of());
        assertThat(fact("targets-0").decision()).isEqualTo(Fact.Decision.CONFIRMED);
        assertThat(problemKey(correct("targets-0", 1, Map.of("value", "70")))).isEqualTo("reading.already-plan");
    }

    /** Reads a second paper, without number and day, so that it has a doubtful fact. */
    private void readDoubtfulPaper() {
        var text = PAPER.replace("{số}/KH-UBND", "      /KH-UBND")
                .replace("ngày 3 tháng", "ngày      tháng")
                .replace("các thôn", "các thôn " + ++number);
        reading = starting.startFromText(officer, text).orThrow().reading();
    }

    private Outcome<Fact> addFact(FactCard card, int line, String to, String words) {
        return adding.add(officer, reading, card, String.valueOf(line), to, words);
    }

    private Outcome<Fact> correct(String fact, int revision, Map<String, String> typed) {
        return correcting.correct(officer, reading, fact, revision, FormInput.of(typed), Fact.Decision.CONFIRMED);
    }

    private void undo() {
        undoing.undo(officer, reading, review().revision()).orThrow();
    }

    private int lineOf(String beginning) {
        return review().lines().stream()
                .filter(line -> line.text().strip().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private DocumentReview review() {
        return readings.visibleTo(officer).require(reading);
    }

    private Fact fact(String id) {
        return review().fact(id).orElseThrow();
    }

    private static List<String> factIds(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }

    private static String problemKey(Outcome<?> outcome) {
        return firstProblem(outcome).key();
    }

    private static Problem firstProblem(Outcome<?> outcome) {
        return outcome.fold(done -> Problem.of("nothing refused"), problems -> problems.getFirst());
    }

    private DraftingFromReading.DraftRequest draftRequest(UUID reading) {
        var review = readings.visibleTo(officer).require(reading);
        return new DraftingFromReading.DraftRequest(officer.agency(), review.revision(), true);
    }
}
