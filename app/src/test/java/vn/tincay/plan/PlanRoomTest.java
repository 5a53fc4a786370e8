package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.web.Ui;
import vn.tincay.notice.Notices;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.issue.EnteringIntoForce;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.version.AmendingPlan;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The life of a plan on a real database: who sees it, who changes its state, what is recorded. */
@SpringBootTest
class PlanRoomTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Plans plans;

    @Autowired
    SubmittingPlan submitting;

    @Autowired
    IssuingPlan issuing;

    @Autowired
    EditingPlan editing;

    @Autowired
    PlanHistory history;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void aDraftIsVisibleToItsAgencyOnly() {
        var draft = testData.draft(COMMUNE_A);
        assertThat(canSee(testData.officer(COMMUNE_A), draft)).isTrue();
        assertThat(canSee(testData.at(COMMUNE_A, Role.HEAD), draft)).isTrue();
        assertThat(canSee(testData.officer(COMMUNE_B), draft)).isFalse();
        assertThat(canSee(testData.officer(PROVINCE), draft)).isFalse();
        assertThat(canSee(testData.officer(MINISTRY), draft)).isFalse();
    }

    @Test
    void aSubmittedPlanIsVisibleAboveButNotToSiblings() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        assertThat(canSee(testData.officer(PROVINCE), draft)).isTrue();
        assertThat(canSee(testData.officer(MINISTRY), draft)).isTrue();
        assertThat(canSee(testData.officer(COMMUNE_B), draft)).isFalse();
        assertThat(canSee(testData.officer(OTHER_PROVINCE), draft)).isFalse();
    }

    @Test
    void anIssuedPlanIsVisibleBelow() {
        var plan = testData.issuedPlan(PROVINCE);
        assertThat(canSee(testData.officer(COMMUNE_A), plan)).isTrue();
        assertThat(canSee(testData.officer(DEPARTMENT), plan)).isTrue();
        assertThat(canSee(testData.officer(OTHER_PROVINCE), plan)).isFalse();
    }

    @Test
    void aDepartmentDraftsForItsCommittee() {
        var officer = testData.officer(DEPARTMENT);
        var committee = testData.officer(PROVINCE).agency();
        var plan = context.getBean(DraftingPlan.class)
                .draft(officer, new DraftingPlan.NewPlan(Ids.next(), committee, testData.content(), null))
                .orThrow();
        assertThat(canSee(officer, plan)).isTrue();
        assertThat(canSee(testData.at(PROVINCE, Role.HEAD), plan)).isTrue();
        submitting.submit(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        assertThat(issuing.sign(testData.at(DEPARTMENT, Role.HEAD), plan.id(), testData.fingerprint(plan.id())))
                .isInstanceOf(Outcome.Refused.class);
        issuing.sign(testData.at(PROVINCE, Role.HEAD), plan.id(), testData.fingerprint(plan.id()))
                .orThrow();
    }

    @Test
    void theHeadSignsAndTheClerkNumbers() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        var clerk = testData.at(COMMUNE_A, Role.CLERK);
        var issueRequest = new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE), null);
        assertThat(problemKeys(issuing.issue(clerk, draft.id(), issueRequest, testData.fingerprint(draft.id()))))
                .contains("plan.issue.problem.unsigned");
        issuing.sign(testData.at(COMMUNE_A, Role.HEAD), draft.id(), testData.fingerprint(draft.id()))
                .orThrow();
        var issued = issuing.issue(clerk, draft.id(), issueRequest, testData.fingerprint(draft.id()))
                .orThrow();
        assertThat(issued.state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(issued.number()).isEqualTo(issueRequest.number());
        assertThat(history.steps(draft))
                .extracting(PlanHistory.Step::state)
                .containsExactly(PlanState.IN_FORCE, PlanState.ISSUED, PlanState.SUBMITTED, PlanState.DRAFT);
    }

    @Test
    void nothingIsIssuedBeforeTheDayOfItsSignature() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        testData.sign(COMMUNE_A, draft);
        var clerk = testData.at(COMMUNE_A, Role.CLERK);
        var early = new IssuingPlan.IssueRequest(
                PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE).minusDays(1), null);
        var refused = issuing.issue(clerk, draft.id(), early, testData.fingerprint(draft.id()));
        assertThat(problemFields(refused)).containsExactly("issuedOn");
        assertThat(problemKeys(refused)).containsExactly("plan.issue.problem.before-signature");
        var today = new IssuingPlan.IssueRequest(early.number(), LocalDate.now(Ui.ZONE), null);
        issuing.issue(clerk, draft.id(), today, testData.fingerprint(draft.id()))
                .orThrow();
    }

    @Test
    void theClerkIsNotifiedThatASignedPlanNeedsANumber() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        testData.sign(COMMUNE_A, draft);
        assertThat(context.getBean(Notices.class)
                        .of(testData.at(COMMUNE_A, Role.CLERK), 1)
                        .items())
                .anySatisfy(notice -> {
                    assertThat(notice.href()).isEqualTo("/plans/" + draft.id());
                    assertThat(notice.text().key()).isEqualTo("plan.notice.signed");
                });
    }

    @Test
    void aDoubleClickOnSubmitSubmitsOnce() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        testData.submit(COMMUNE_A, draft);
        assertThat(history.steps(draft)).hasSize(2);
    }

    @Test
    void sendingADraftFormTwiceCreatesOnePlan() {
        var newPlan =
                new DraftingPlan.NewPlan(Ids.next(), testData.officer(COMMUNE_A).agency(), testData.content(), null);
        var drafting = context.getBean(DraftingPlan.class);
        drafting.draft(testData.officer(COMMUNE_A), newPlan).orThrow();
        drafting.draft(testData.officer(COMMUNE_A), newPlan).orThrow();
        var stranger = testData.officer(COMMUNE_B);
        var other = new DraftingPlan.NewPlan(newPlan.id(), stranger.agency(), testData.content(), null);
        List<Problem> refused = drafting.draft(stranger, other).fold(plan -> List.of(), problems -> problems);
        assertThat(refused).containsExactly(UsedId.problem());
        assertThat(context.getBean(Plans.class).visibleTo(stranger).find(newPlan.id()))
                .isEmpty();
    }

    @Test
    void aNumberIsUsedOncePerYear() {
        var first = testData.issuedPlan(COMMUNE_A);
        var second = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, second);
        testData.sign(COMMUNE_A, second);
        var again = new IssuingPlan.IssueRequest(
                String.valueOf(first.number()).toLowerCase(), LocalDate.now(Ui.ZONE), null);
        assertThat(problemFields(issuing.issue(
                        testData.at(COMMUNE_A, Role.HEAD), second.id(), again, testData.fingerprint(second.id()))))
                .containsExactly("number");
    }

    @Test
    void theHeadReturnsWithAReason() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        var head = testData.at(COMMUNE_A, Role.HEAD);
        assertThat(problemFields(submitting.returnToDraft(head, draft.id(), " ", testData.fingerprint(draft.id()))))
                .containsExactly("reason");
        submitting
                .returnToDraft(head, draft.id(), "Thiếu kinh phí", testData.fingerprint(draft.id()))
                .orThrow();
        assertThat(history.steps(draft).getFirst().reason()).isEqualTo("Thiếu kinh phí");
    }

    @Test
    void theSecondEditorIsShownTheConflictAndChooses() {
        var draft = testData.draft(COMMUNE_A);
        var officer = testData.officer(COMMUNE_A);
        var fingerprint = testData.editedContent(officer, draft.id());
        editing.change(
                        testData.at(COMMUNE_A, Role.HEAD),
                        draft.id(),
                        fingerprint.revision(),
                        "",
                        now -> PlanTestData.retitled(now, "Tên một"))
                .orThrow();
        var late = editing.change(
                officer, draft.id(), fingerprint.revision(), "", now -> PlanTestData.retitled(now, "Tên hai"));
        assertThat(problemKeys(late)).containsExactly(EditingPlan.CHANGED);
        var current = testData.editedContent(officer, draft.id());
        assertThat(current.content().title()).isEqualTo("Tên một");
        editing.change(officer, draft.id(), current.revision(), "", now -> PlanTestData.retitled(now, "Tên hai"))
                .orThrow();
        assertThat(testData.editedContent(officer, draft.id()).content().title())
                .isEqualTo("Tên hai");
    }

    @Test
    void anIssuedPlanChangesOnlyThroughASignedVersion() {
        var plan = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        var officer = testData.officer(COMMUNE_A);
        assertThat(problemFields(
                        editing.change(officer, plan.id(), 0, "", now -> PlanTestData.retitled(now, "Tên mới"))))
                .containsExactly("reason");
        editing.change(officer, plan.id(), 0, "Bổ sung", now -> PlanTestData.retitled(now, "Tên mới"))
                .orThrow();
        assertThat(plans.visibleTo(officer).require(plan.id()).title()).isEqualTo(plan.title());

        var amending = context.getBean(AmendingPlan.class);
        amending.submit(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        var head = testData.at(COMMUNE_A, Role.HEAD);
        assertThat(amending.sign(head, plan.id(), "")).isEqualTo(Outcome.refused(Fingerprint.outdated()));
        var fingerprint = testData.fingerprint(plan.id());
        amending.sign(head, plan.id(), fingerprint).orThrow();
        amending.sign(head, plan.id(), fingerprint).orThrow();

        var changed = plans.visibleTo(officer).require(plan.id());
        assertThat(changed.title()).isEqualTo("Tên mới");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(PlanDifference.between(history.content(plan, 1), history.content(plan, 2), UUID::toString)
                        .changes())
                .extracting(PlanDifference.Change::field)
                .containsExactly("title");
    }

    @Test
    void aClosedPlanCannotBeReopened() {
        var plan = testData.issuedPlan(COMMUNE_A);
        var closing = context.getBean(ClosingPlan.class);
        assertThat(problemFields(
                        closing.close(testData.officer(COMMUNE_A), plan.id(), "", testData.fingerprint(plan.id()))))
                .containsExactly("reason");
        closing.close(testData.officer(COMMUNE_A), plan.id(), "Hết giai đoạn", testData.fingerprint(plan.id()))
                .orThrow();
        closing.close(testData.officer(COMMUNE_A), plan.id(), "Hết giai đoạn", testData.fingerprint(plan.id()))
                .orThrow();
        assertThat(problemKeys(editing.change(
                        testData.officer(COMMUNE_A), plan.id(), 0, "x", now -> PlanTestData.retitled(now, "y"))))
                .containsExactly("plan.edit.problem.not-now");
    }

    @Test
    void entersIntoForceOnItsDay() {
        var draft = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, draft);
        testData.sign(COMMUNE_A, draft);
        var today = LocalDate.now(Ui.ZONE);
        issuing.issue(
                        testData.at(COMMUNE_A, Role.HEAD),
                        draft.id(),
                        new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), today, today.plusDays(10)),
                        testData.fingerprint(draft.id()))
                .orThrow();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(stateOf(draft)).isEqualTo(PlanState.ISSUED);
        sql.sql("update plan.plans set effective_on = current_date - 1 where id = ?")
                .param(draft.id())
                .update();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(stateOf(draft)).isEqualTo(PlanState.IN_FORCE);
        assertThat(history.steps(draft).getFirst().state()).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void isNotInForceBeforeItsFirstYear() {
        var content = testData.content();
        int next = LocalDate.now(Ui.ZONE).getYear() + 1;
        var plan = testData.issue(
                COMMUNE_A,
                testData.draft(
                        COMMUNE_A,
                        new PlanContent(
                                content.title(),
                                next,
                                next,
                                content.programmes(),
                                content.objective(),
                                content.answers(),
                                content.answersText(),
                                content.targets(),
                                content.tasks(),
                                content.text())));
        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
        sql.sql("update plan.plans set from_year = from_year - 1 where id = ?")
                .param(plan.id())
                .update();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(stateOf(plan)).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void theStateIsThatOfTheLatestRow() {
        assertThat(sql.sql("""
                        select count(*) from plan.plans p
                         where p.state <> (select s.state from plan.plan_states s where s.plan_id = p.id
                                            order by s.step desc limit 1)
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void findsAPlanByTextWithoutDiacritics() {
        var plan = testData.issuedPlan(COMMUNE_A);
        var filter = new Plans.Filter("ke hoach phong ngua", null, null, "GBV-2021-2025", Plans.PlanSide.OURS);
        assertThat(plans.visibleTo(testData.officer(COMMUNE_A)).page(filter, 1).items())
                .extracting(Plan::id)
                .contains(plan.id());
        assertThat(plans.visibleTo(testData.officer(COMMUNE_B)).page(filter, 1).items())
                .extracting(Plan::id)
                .doesNotContain(plan.id());
    }

    @Test
    void showsWhoBelowHasAnswered() {
        var above = testData.issuedPlan(PROVINCE);
        var content = testData.content();
        var answer = testData.draft(
                COMMUNE_A,
                new PlanContent(
                        content.title(),
                        content.fromYear(),
                        content.toYear(),
                        content.programmes(),
                        "",
                        above.id(),
                        null,
                        content.targets(),
                        List.of(),
                        content.text()));
        testData.draft(COMMUNE_B);
        var plansBelow = context.getBean(PlansBelow.class);
        assertThat(answerOf(plansBelow, above, COMMUNE_A)).isEqualTo(PlansBelow.Answer.NONE);
        testData.issue(COMMUNE_A, answer);
        assertThat(answerOf(plansBelow, above, COMMUNE_A)).isEqualTo(PlansBelow.Answer.ISSUED);
        assertThat(answerOf(plansBelow, above, COMMUNE_B)).isEqualTo(PlansBelow.Answer.NONE);
        assertThatThrownBy(() -> plansBelow.of(testData.officer(COMMUNE_A), above.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheNationalTargetBesideTheLocalOne() {
        var plan = testData.issuedPlan(PROVINCE);
        var row = context.getBean(TargetBoard.class)
                .of(testData.officer(PROVINCE), plan)
                .getFirst();
        assertThat(row.target().goal()).isEqualTo("≥ 70%");
        var national = Objects.requireNonNull(row.national());
        assertThat(national.value()).isEqualByComparingTo("50");
    }

    private PlansBelow.Answer answerOf(PlansBelow plansBelow, Plan above, vn.tincay.People.Place place) {
        var agency = testData.officer(place).agency();
        return plansBelow.of(testData.officer(PROVINCE), above.id()).lines().stream()
                .filter(line -> line.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private PlanState stateOf(Plan plan) {
        return plans.visibleTo(testData.officer(COMMUNE_A)).require(plan.id()).state();
    }

    private boolean canSee(Viewer viewer, Plan plan) {
        return plans.visibleTo(viewer).find(plan.id()).isPresent();
    }

    static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    static List<String> problemFields(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::field).toList());
    }
}
