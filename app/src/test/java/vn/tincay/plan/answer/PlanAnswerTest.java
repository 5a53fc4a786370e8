package vn.tincay.plan.answer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.AnsweringPlan.TakenTarget;
import vn.tincay.plan.answer.AnsweringPlan.TakenTask;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.answer.coverage.Promises;
import vn.tincay.plan.answer.coverage.Promises.Comparison;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.answer.proposal.ProposingAnswer;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.version.AmendingPlan;
import vn.tincay.viewer.Role;

/** A commune answers the plan of its province, and repeats its own. */
@SpringBootTest
class PlanAnswerTest {

    private static final int YEAR = LocalDate.now(Ui.ZONE).getYear();

    @Autowired
    ApplicationContext context;

    @Autowired
    ProposingAnswer proposing;

    @Autowired
    AnsweringPlan answering;

    @Autowired
    AnswerCoverage coverage;

    @Autowired
    Origins origins;

    @Autowired
    Promises promises;

    @Autowired
    PlanContents contents;

    PlanTestData testData;
    Plan above;

    @BeforeEach
    void issueThePlanAbove() {
        testData = PlanTestData.in(context);
        var group = task("Duy trì địa chỉ tin cậy", "UBND các xã, phường, đặc khu");
        above = testData.issuedPlan(
                PROVINCE,
                group,
                task("Phát tờ rơi tại thôn", null).withParent(group.id()),
                task("Tập huấn cho báo chí", "Các cơ quan báo chí"),
                PlanTestData.task("Tổng kết", new Timing.ByDate(LocalDate.of(YEAR, 12, 1))));
        campaignDay(above, "Tháng hành động");
    }

    @Test
    void proposesWhatConcernsTheCommune() {
        var proposed = proposed();
        assertThat(proposed.tasks())
                .extracting(row -> row.stated().title(), ProposedAnswer.TaskRow::preselected)
                .containsExactly(
                        tuple("Duy trì địa chỉ tin cậy", true),
                        tuple("Phát tờ rơi tại thôn", true),
                        tuple("Tập huấn cho báo chí", false),
                        tuple("Tổng kết", true));
        assertThat(proposed.targets()).hasSize(1).allMatch(row -> row.national() != null && row.preselected());
        assertThat(proposed.header().title()).contains(String.valueOf(above.number()));
    }

    @Test
    void takesOverWithTheOriginOfEveryFact() {
        var draft = answer(proposed(), Ids.next()).orThrow();
        var content = contents.of(draft);
        assertThat(content.answers()).isEqualTo(above.id());
        assertThat(content.tasks())
                .extracting(TaskContent::number, TaskContent::title)
                .containsExactly(
                        tuple("1", "Duy trì địa chỉ tin cậy"),
                        tuple("1.1", "Phát tờ rơi tại thôn"),
                        tuple("2", "Tổng kết"));
        assertThat(content.tasks().get(1).parent())
                .isEqualTo(content.tasks().getFirst().id());
        assertThat(content.tasks().getFirst().lead()).isNotNull();
        assertThat(origins.of(draft))
                .hasSize(5)
                .allMatch(origin -> origin.source().equals(above.id()) && origin.version() == 1);
        assertThat(origins.bySubject(draft).get(content.tasks().getFirst().id()))
                .singleElement()
                .satisfies(origin -> assertThat(origin.changedFields()).contains("lead"));
    }

    @Test
    void sentTwiceCreatesOneDraft() {
        var proposed = proposed();
        var id = Ids.next();
        var first = answer(proposed, id).orThrow();
        assertThat(answer(proposed, id).orThrow().id()).isEqualTo(first.id());
        assertThat(origins.of(first)).hasSize(5);
    }

    @Test
    void namesWhatHasNoAnswerAndAddsIt() {
        var proposed = proposed();
        var some = SentAnswer.tasks(proposed);
        some.remove(proposed.tasks().getLast().stated().id());
        var draft = answering
                .answer(testData.officer(COMMUNE_A), above, null, SentAnswer.of(proposed, Ids.next(), some))
                .orThrow();
        var officer = testData.officer(COMMUNE_A);
        var before = requireNonNull(coverage.of(officer, draft, id -> ""));
        assertThat(before.missing()).extracting(AnswerCoverage.Missing::text).containsExactly("Tổng kết");
        assertThat(before.tasks()).isEqualTo(3);
        var supplementing = context.getBean(SupplementingPlan.class);
        var source = before.missing().getFirst().id();
        supplementing.supplement(officer, draft.id(), source).orThrow();
        supplementing.supplement(officer, draft.id(), source).orThrow();
        var after = requireNonNull(coverage.of(officer, draft, id -> ""));
        assertThat(after.missing()).isEmpty();
        assertThat(contents.of(draft).tasks()).hasSize(3);
    }

    @Test
    void aPlanAmendedMeanwhileIsNotAnsweredUnseen() {
        var proposed = proposed();
        amendAbove();
        assertThat(answer(proposed, Ids.next())).isEqualTo(Outcome.refused(Fingerprint.outdated()));
    }

    @Test
    void aPlanClosedMeanwhileIsNotAnswered() {
        var proposed = proposed();
        testData.close(PROVINCE, above);
        above = testData.bean(Plans.class)
                .visibleTo(testData.officer(COMMUNE_A))
                .require(above.id());
        assertThat(answer(proposed, Ids.next())).isEqualTo(Outcome.refused(Problem.of(AnsweringPlan.ENDED)));
    }

    @Test
    void aLeadOfAnotherLevelIsRefusedAtItsField() {
        var proposed = proposed();
        var tasks = SentAnswer.tasks(proposed);
        var first = proposed.tasks().getFirst().stated();
        tasks.put(first.id(), new TakenTask("task.0.", first.title(), UUID.randomUUID()));
        assertThat(answering.answer(
                        testData.officer(COMMUNE_A), above, null, SentAnswer.of(proposed, Ids.next(), tasks)))
                .isEqualTo(Outcome.refused(Problem.at("task.0.lead", "answer.problem.lead")));
    }

    @Test
    void laterChangesOfThePlanAboveAreShown() {
        var draft = answer(proposed(), Ids.next()).orThrow();
        amendAbove();
        var found = requireNonNull(coverage.of(testData.officer(COMMUNE_A), draft, id -> ""));
        assertThat(requireNonNull(found.changed()).changes())
                .extracting(change -> change.field())
                .contains("value");
    }

    @Test
    void thePromisesShowWhoIsAboveBelowAndMissing() {
        issueAnswer(COMMUNE_A, "80");
        issueAnswer(COMMUNE_B, "60");
        var rows = promises.of(testData.officer(PROVINCE), above).stream()
                .filter(row -> row.target() != null || row.fact().target() != null)
                .toList();
        assertThat(rows)
                .filteredOn(row -> row.body().name().equals("UBND xã A"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.comparison()).isEqualTo(Comparison.ABOVE);
                    assertThat(row.difference()).isEqualByComparingTo("10");
                });
        assertThat(rows)
                .filteredOn(row -> row.body().name().equals("UBND xã B"))
                .singleElement()
                .matches(row -> row.comparison() == Comparison.BELOW);
    }

    @Test
    void anOwnPlanIsCopiedIntoTheNextYear() {
        var own = testData.issuedPlan(
                COMMUNE_A, PlanTestData.task("Họp sơ kết năm " + YEAR, new Timing.ByDate(LocalDate.of(YEAR, 6, 30))));
        var officer = testData.officer(COMMUNE_A);
        var proposed = proposing.of(officer, null, own, null, null);
        var draft = answering
                .answer(officer, null, own, SentAnswer.of(proposed, Ids.next()))
                .orThrow();
        assertThat(draft.fromYear()).isEqualTo(YEAR + 1);
        assertThat(contents.of(draft).tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Họp sơ kết năm " + (YEAR + 1));
            assertThat(task.timing()).isEqualTo(new Timing.ByDate(LocalDate.of(YEAR + 1, 6, 30)));
        });
        assertThat(origins.of(draft)).allMatch(origin -> origin.source().equals(own.id()));
    }

    @Test
    void takesOverBasesRecipientsAndAnEarlierReportDay() {
        var content = testData.content(task("Duy trì địa chỉ tin cậy", "UBND các xã, phường"))
                .withText(new PlanText(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ReportDay(
                                        "UBND các xã, phường",
                                        "Sở Nội vụ",
                                        MonthDay.of(12, 15),
                                        2025,
                                        ReportFrequency.ONCE),
                                new ReportDay("Công an tỉnh", "Sở Nội vụ", MonthDay.of(12, 5), null, null))));
        above = testData.issue(PROVINCE, testData.draft(PROVINCE, content));
        var draft = answer(proposed(), Ids.next()).orThrow();
        var text = contents.of(draft).text();
        assertThat(text.bases())
                .anyMatch(base -> base.contains("2232/QĐ-TTg"))
                .last()
                .asString()
                .startsWith("Căn cứ Kế hoạch số " + above.number());
        assertThat(text.recipients()).startsWith("UBND tỉnh Thử (b/c)").endsWith("Lưu: VT");
        // 15/12/2025 is a Monday.
        assertThat(text.reports())
                .extracting(ReportDay::to, ReportDay::dayText)
                .containsExactly(tuple("UBND xã A", "12/12/2025"));
    }

    @Test
    void theEarlierPlanAddsWhatTheSuperiorDoesNotName() {
        var own = testData.issuedPlan(
                COMMUNE_A,
                PlanTestData.task("Duy trì các địa chỉ tin cậy", new Timing.Ongoing()),
                PlanTestData.task("Hội thi tìm hiểu pháp luật", new Timing.Ongoing()));
        var proposed = proposing.of(testData.officer(COMMUNE_A), above, own, null, null);
        assertThat(proposed.tasks())
                .filteredOn(row -> row.side() == ProposedAnswer.Side.EARLIER)
                .extracting(row -> row.stated().title(), ProposedAnswer.TaskRow::preselected)
                .containsExactly(
                        tuple("Duy trì các địa chỉ tin cậy", false), tuple("Hội thi tìm hiểu pháp luật", true));
        assertThat(proposed.targets())
                .singleElement()
                .satisfies(row -> assertThat(row.earlier()).isNotNull());
    }

    private void issueAnswer(People.Place place, String percent) {
        var proposed = proposing.of(testData.officer(place), above, null, null, null);
        var request = SentAnswer.of(proposed, Ids.next());
        request.targets()
                .replaceAll((id, target) -> new TakenTarget(target.field(), target.text(), new BigDecimal(percent)));
        testData.issue(
                place,
                answering.answer(testData.officer(place), above, null, request).orThrow());
    }

    private void amendAbove() {
        var officer = testData.officer(PROVINCE);
        var editing = testData.bean(EditingPlan.class);
        int revision = testData.editedContent(officer, above.id()).revision();
        editing.change(officer, above.id(), revision, "Nâng chỉ tiêu", PlanAnswerTest::raised)
                .orThrow();
        var amending = testData.bean(AmendingPlan.class);
        amending.submit(officer, above.id(), testData.fingerprint(above.id())).orThrow();
        amending.sign(testData.at(PROVINCE, Role.HEAD), above.id(), testData.fingerprint(above.id()))
                .orThrow();
        above = testData.bean(Plans.class)
                .visibleTo(testData.officer(COMMUNE_A))
                .require(above.id());
    }

    private static PlanContent raised(PlanContent content) {
        var target = content.targets().getFirst();
        var more = new Target(
                target.id(),
                target.indicator(),
                target.text(),
                target.operator(),
                new BigDecimal("75"),
                target.unit(),
                target.year(),
                null,
                null,
                null,
                null,
                null);
        return content.withTargets(List.of(more));
    }

    private ProposedAnswer proposed() {
        return proposing.of(testData.officer(COMMUNE_A), above, null, null, null);
    }

    private Outcome<Plan> answer(ProposedAnswer proposed, UUID id) {
        return answering.answer(testData.officer(COMMUNE_A), above, null, SentAnswer.of(proposed, id));
    }

    private static TaskContent task(String title, @Nullable String lead) {
        return TaskContent.builder(Ids.next())
                .set(TaskField.TITLE, title)
                .bodies(lead == null ? null : new NamedBody(null, lead), List.of())
                .build();
    }

    private void campaignDay(Plan plan, String name) {
        context.getBean(JdbcClient.class)
                .sql("insert into plan.plan_days (id, plan_id, name, from_month, from_day, to_month, to_day)"
                        + " values (?, ?, ?, 11, 15, 12, 15)")
                .params(Ids.next(), plan.id(), name)
                .update();
    }
}
