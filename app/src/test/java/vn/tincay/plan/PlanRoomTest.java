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

    PlanTestData house;

    @BeforeEach
    void open() {
        house = PlanTestData.in(context);
    }

    @Test
    void aDraftIsVisibleToItsAgencyOnly() {
        var draft = house.draft(COMMUNE_A);
        assertThat(sees(house.officer(COMMUNE_A), draft)).isTrue();
        assertThat(sees(house.at(COMMUNE_A, Role.HEAD), draft)).isTrue();
        assertThat(sees(house.officer(COMMUNE_B), draft)).isFalse();
        assertThat(sees(house.officer(PROVINCE), draft)).isFalse();
        assertThat(sees(house.officer(MINISTRY), draft)).isFalse();
    }

    @Test
    void aSubmittedPlanIsVisibleAboveButNotToSiblings() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        assertThat(sees(house.officer(PROVINCE), draft)).isTrue();
        assertThat(sees(house.officer(MINISTRY), draft)).isTrue();
        assertThat(sees(house.officer(COMMUNE_B), draft)).isFalse();
        assertThat(sees(house.officer(OTHER_PROVINCE), draft)).isFalse();
    }

    @Test
    void anIssuedPlanIsVisibleBelow() {
        var plan = house.issued(PROVINCE);
        assertThat(sees(house.officer(COMMUNE_A), plan)).isTrue();
        assertThat(sees(house.officer(DEPARTMENT), plan)).isTrue();
        assertThat(sees(house.officer(OTHER_PROVINCE), plan)).isFalse();
    }

    @Test
    void aDepartmentDraftsForItsCommittee() {
        var officer = house.officer(DEPARTMENT);
        var committee = house.officer(PROVINCE).agency();
        var plan = context.getBean(DraftingPlan.class)
                .draft(officer, new DraftingPlan.NewPlan(Ids.next(), committee, house.content(), null))
                .orThrow();
        assertThat(sees(officer, plan)).isTrue();
        assertThat(sees(house.at(PROVINCE, Role.HEAD), plan)).isTrue();
        submitting.submit(officer, plan.id(), house.shown(plan.id())).orThrow();
        assertThat(issuing.sign(house.at(DEPARTMENT, Role.HEAD), plan.id(), house.shown(plan.id())))
                .isInstanceOf(Outcome.Refused.class);
        issuing.sign(house.at(PROVINCE, Role.HEAD), plan.id(), house.shown(plan.id()))
                .orThrow();
    }

    @Test
    void theHeadSignsAndTheClerkNumbers() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        var clerk = house.at(COMMUNE_A, Role.CLERK);
        var wish = new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE), null);
        assertThat(keys(issuing.issue(clerk, draft.id(), wish, house.shown(draft.id()))))
                .contains("plan.issue.problem.unsigned");
        issuing.sign(house.at(COMMUNE_A, Role.HEAD), draft.id(), house.shown(draft.id()))
                .orThrow();
        var issued =
                issuing.issue(clerk, draft.id(), wish, house.shown(draft.id())).orThrow();
        assertThat(issued.state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(issued.number()).isEqualTo(wish.number());
        assertThat(history.steps(draft))
                .extracting(PlanHistory.Step::state)
                .containsExactly(PlanState.IN_FORCE, PlanState.ISSUED, PlanState.SUBMITTED, PlanState.DRAFT);
    }

    @Test
    void nothingIsIssuedBeforeTheDayOfItsSignature() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        house.signed(COMMUNE_A, draft);
        var clerk = house.at(COMMUNE_A, Role.CLERK);
        var early = new IssuingPlan.IssueRequest(
                PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE).minusDays(1), null);
        var refused = issuing.issue(clerk, draft.id(), early, house.shown(draft.id()));
        assertThat(fields(refused)).containsExactly("issuedOn");
        assertThat(keys(refused)).containsExactly("plan.issue.problem.before-signature");
        var today = new IssuingPlan.IssueRequest(early.number(), LocalDate.now(Ui.ZONE), null);
        issuing.issue(clerk, draft.id(), today, house.shown(draft.id())).orThrow();
    }

    @Test
    void theClerkIsNotifiedThatASignedPlanNeedsANumber() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        house.signed(COMMUNE_A, draft);
        assertThat(context.getBean(Notices.class)
                        .of(house.at(COMMUNE_A, Role.CLERK), 1)
                        .items())
                .anySatisfy(notice -> {
                    assertThat(notice.href()).isEqualTo("/plans/" + draft.id());
                    assertThat(notice.text().key()).isEqualTo("plan.notice.signed");
                });
    }

    @Test
    void aDoubleClickOnSubmitSubmitsOnce() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        house.submitted(COMMUNE_A, draft);
        assertThat(history.steps(draft)).hasSize(2);
    }

    @Test
    void sendingADraftFormTwiceCreatesOnePlan() {
        var wish = new DraftingPlan.NewPlan(Ids.next(), house.officer(COMMUNE_A).agency(), house.content(), null);
        var drafting = context.getBean(DraftingPlan.class);
        drafting.draft(house.officer(COMMUNE_A), wish).orThrow();
        drafting.draft(house.officer(COMMUNE_A), wish).orThrow();
        var stranger = house.officer(COMMUNE_B);
        var other = new DraftingPlan.NewPlan(wish.id(), stranger.agency(), house.content(), null);
        List<Problem> refused = drafting.draft(stranger, other).fold(plan -> List.of(), problems -> problems);
        assertThat(refused).containsExactly(UsedId.problem());
        assertThat(context.getBean(Plans.class).visibleTo(stranger).find(wish.id()))
                .isEmpty();
    }

    @Test
    void aNumberIsUsedOncePerYear() {
        var first = house.issued(COMMUNE_A);
        var second = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, second);
        house.signed(COMMUNE_A, second);
        var again = new IssuingPlan.IssueRequest(
                String.valueOf(first.number()).toLowerCase(), LocalDate.now(Ui.ZONE), null);
        assertThat(fields(issuing.issue(house.at(COMMUNE_A, Role.HEAD), second.id(), again, house.shown(second.id()))))
                .containsExactly("number");
    }

    @Test
    void theHeadReturnsWithAReason() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        var head = house.at(COMMUNE_A, Role.HEAD);
        assertThat(fields(submitting.takeBack(head, draft.id(), " ", house.shown(draft.id()))))
                .containsExactly("reason");
        submitting
                .takeBack(head, draft.id(), "Thiếu kinh phí", house.shown(draft.id()))
                .orThrow();
        assertThat(history.steps(draft).getFirst().reason()).isEqualTo("Thiếu kinh phí");
    }

    @Test
    void theSecondEditorIsShownTheConflictAndChooses() {
        var draft = house.draft(COMMUNE_A);
        var officer = house.officer(COMMUNE_A);
        var fingerprint = house.working(officer, draft.id());
        editing.change(
                        house.at(COMMUNE_A, Role.HEAD),
                        draft.id(),
                        fingerprint.revision(),
                        "",
                        now -> retitled(now, "Tên một"))
                .orThrow();
        var late = editing.change(officer, draft.id(), fingerprint.revision(), "", now -> retitled(now, "Tên hai"));
        assertThat(keys(late)).containsExactly(EditingPlan.CHANGED);
        var current = house.working(officer, draft.id());
        assertThat(current.content().title()).isEqualTo("Tên một");
        editing.change(officer, draft.id(), current.revision(), "", now -> retitled(now, "Tên hai"))
                .orThrow();
        assertThat(house.working(officer, draft.id()).content().title()).isEqualTo("Tên hai");
    }

    @Test
    void anIssuedPlanChangesOnlyThroughASignedVersion() {
        var plan = house.issued(COMMUNE_A, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        var officer = house.officer(COMMUNE_A);
        assertThat(fields(editing.change(officer, plan.id(), 0, "", now -> retitled(now, "Tên mới"))))
                .containsExactly("reason");
        editing.change(officer, plan.id(), 0, "Bổ sung", now -> retitled(now, "Tên mới"))
                .orThrow();
        assertThat(plans.visibleTo(officer).require(plan.id()).title()).isEqualTo(plan.title());

        var amending = context.getBean(AmendingPlan.class);
        amending.submit(officer, plan.id(), house.shown(plan.id())).orThrow();
        var head = house.at(COMMUNE_A, Role.HEAD);
        assertThat(amending.sign(head, plan.id(), "")).isEqualTo(Outcome.refused(Fingerprint.outdated()));
        var shown = house.shown(plan.id());
        amending.sign(head, plan.id(), shown).orThrow();
        amending.sign(head, plan.id(), shown).orThrow();

        var changed = plans.visibleTo(officer).require(plan.id());
        assertThat(changed.title()).isEqualTo("Tên mới");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(PlanDifference.between(history.content(plan, 1), history.content(plan, 2))
                        .changes())
                .extracting(PlanDifference.Change::field)
                .containsExactly("title");
    }

    @Test
    void aClosedPlanCannotBeReopened() {
        var plan = house.issued(COMMUNE_A);
        var closing = context.getBean(ClosingPlan.class);
        assertThat(fields(closing.close(house.officer(COMMUNE_A), plan.id(), "", house.shown(plan.id()))))
                .containsExactly("reason");
        closing.close(house.officer(COMMUNE_A), plan.id(), "Hết giai đoạn", house.shown(plan.id()))
                .orThrow();
        closing.close(house.officer(COMMUNE_A), plan.id(), "Hết giai đoạn", house.shown(plan.id()))
                .orThrow();
        assertThat(keys(editing.change(house.officer(COMMUNE_A), plan.id(), 0, "x", now -> retitled(now, "y"))))
                .containsExactly("plan.edit.problem.not-now");
    }

    @Test
    void entersIntoForceOnItsDay() {
        var draft = house.draft(COMMUNE_A);
        house.submitted(COMMUNE_A, draft);
        house.signed(COMMUNE_A, draft);
        var today = LocalDate.now(Ui.ZONE);
        issuing.issue(
                        house.at(COMMUNE_A, Role.HEAD),
                        draft.id(),
                        new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), today, today.plusDays(10)),
                        house.shown(draft.id()))
                .orThrow();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(state(draft)).isEqualTo(PlanState.ISSUED);
        sql.sql("update plan.plans set effective_on = current_date - 1 where id = ?")
                .param(draft.id())
                .update();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(state(draft)).isEqualTo(PlanState.IN_FORCE);
        assertThat(history.steps(draft).getFirst().state()).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void isNotInForceBeforeItsFirstYear() {
        var content = house.content();
        int next = LocalDate.now(Ui.ZONE).getYear() + 1;
        var plan = house.issue(
                COMMUNE_A,
                house.draft(
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
                                content.tasks())));
        assertThat(state(plan)).isEqualTo(PlanState.ISSUED);
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(state(plan)).isEqualTo(PlanState.ISSUED);
        sql.sql("update plan.plans set from_year = from_year - 1 where id = ?")
                .param(plan.id())
                .update();
        context.getBean(EnteringIntoForce.class).enter();
        assertThat(state(plan)).isEqualTo(PlanState.IN_FORCE);
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
        var plan = house.issued(COMMUNE_A);
        var filter = new Plans.Filter("ke hoach phong ngua", null, null, "GBV-2021-2025", Plans.PlanScope.OURS);
        assertThat(plans.visibleTo(house.officer(COMMUNE_A)).page(filter, 1).items())
                .extracting(Plan::id)
                .contains(plan.id());
        assertThat(plans.visibleTo(house.officer(COMMUNE_B)).page(filter, 1).items())
                .extracting(Plan::id)
                .doesNotContain(plan.id());
    }

    @Test
    void showsWhoBelowHasAnswered() {
        var above = house.issued(PROVINCE);
        var content = house.content();
        var answer = house.draft(
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
                        List.of()));
        house.draft(COMMUNE_B);
        var plansBelow = context.getBean(PlansBelow.class);
        assertThat(answerOf(plansBelow, above, COMMUNE_A)).isEqualTo(PlansBelow.Answer.NONE);
        house.issue(COMMUNE_A, answer);
        assertThat(answerOf(plansBelow, above, COMMUNE_A)).isEqualTo(PlansBelow.Answer.ISSUED);
        assertThat(answerOf(plansBelow, above, COMMUNE_B)).isEqualTo(PlansBelow.Answer.NONE);
        assertThatThrownBy(() -> plansBelow.of(house.officer(COMMUNE_A), above.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheNationalTargetBesideTheLocalOne() {
        var plan = house.issued(PROVINCE);
        var row = context.getBean(TargetBoard.class)
                .of(house.officer(PROVINCE), plan)
                .getFirst();
        assertThat(row.target().wanted()).isEqualTo("≥ 70%");
        var national = Objects.requireNonNull(row.national());
        assertThat(national.value()).isEqualByComparingTo("50");
    }

    private PlansBelow.Answer answerOf(PlansBelow plansBelow, Plan above, vn.tincay.People.Place place) {
        var agency = house.officer(place).agency();
        return plansBelow.of(house.officer(PROVINCE), above.id()).lines().stream()
                .filter(line -> line.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private PlanState state(Plan plan) {
        return plans.visibleTo(house.officer(COMMUNE_A)).require(plan.id()).state();
    }

    private boolean sees(Viewer viewer, Plan plan) {
        return plans.visibleTo(viewer).find(plan.id()).isPresent();
    }

    private static PlanContent retitled(PlanContent now, String title) {
        return new PlanContent(
                title,
                now.fromYear(),
                now.toYear(),
                now.programmes(),
                now.objective(),
                now.answers(),
                now.answersText(),
                now.targets(),
                now.tasks());
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    static List<String> fields(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::field).toList());
    }
}
