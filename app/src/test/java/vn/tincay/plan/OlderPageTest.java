package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.issue.paper.RecordingPaper;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.version.AmendingPlan;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** No step of a plan succeeds from a page that shows an older state of the plan. */
@SpringBootTest
class OlderPageTest {

    /** Edits that each change one thing that a page shows. */
    enum Edit {
        TITLE,
        YEARS,
        PROGRAMMES,
        OBJECTIVE,
        ANSWERS,
        TARGETS,
        TASKS
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    SubmittingPlan submitting;

    @Autowired
    IssuingPlan issuing;

    @Autowired
    AmendingPlan amending;

    @Autowired
    ClosingPlan closing;

    @Autowired
    RemovingDraft removing;

    @Autowired
    RecordingPaper recording;

    @Autowired
    EditingPlan editing;

    PlanTestData testData;
    Viewer officer;
    Viewer head;
    Viewer clerk;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
        officer = testData.officer(COMMUNE_A);
        head = testData.at(COMMUNE_A, Role.HEAD);
        clerk = testData.at(COMMUNE_A, Role.CLERK);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryStepOnAnOutdatedPageOfADraft(Edit edit) {
        var draft = draft();
        var page = testData.fingerprint(draft.id());
        editDraft(draft, edit);
        assertOutdated(submitting.submit(officer, draft.id(), page));
        assertOutdated(removing.remove(officer, draft.id(), "Nhập nhầm", page));
        assertOutdated(
                recording.prepare(officer, draft.id(), new RecordingPaper.Paper("9/KH-UBND", null, null, null), page));
        assertThat(stateOf(draft)).isEqualTo(PlanState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource
    void refusesASignatureOnAnOutdatedPage(Edit edit) {
        var draft = draft();
        testData.submit(COMMUNE_A, draft);
        var page = testData.fingerprint(draft.id());
        submitting.returnToDraft(officer, draft.id(), "", page).orThrow();
        editDraft(draft, edit);
        testData.submit(COMMUNE_A, draft);
        assertOutdated(issuing.sign(head, draft.id(), page));
        assertOutdated(issuing.issue(head, draft.id(), issueRequest(), page));
        assertOutdated(submitting.returnToDraft(head, draft.id(), "Sửa lại", page));
        assertThat(reloaded(draft).signed()).isFalse();
        issuing.sign(head, draft.id(), testData.fingerprint(draft.id())).orThrow();
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryStepOnAnOutdatedPageOfAnAmendment(Edit edit) {
        var plan = testData.issuedPlan(COMMUNE_A);
        editIssued(plan, Edit.TITLE);
        var before = testData.fingerprint(plan.id());
        editIssued(plan, edit);
        assertOutdated(amending.submit(officer, plan.id(), before));
        assertOutdated(amending.sign(head, plan.id(), before));
        assertOutdated(amending.drop(officer, plan.id(), before));
        assertOutdated(closing.close(officer, plan.id(), "Hết giai đoạn", before));
        amending.submit(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        assertOutdated(amending.sign(head, plan.id(), before));
        assertThat(reloaded(plan).version()).isEqualTo(1);
        amending.sign(head, plan.id(), testData.fingerprint(plan.id())).orThrow();
        assertThat(reloaded(plan).version()).isEqualTo(2);
    }

    @Test
    void aStepWithoutAFingerprintIsRefused() {
        var draft = draft();
        assertOutdated(submitting.submit(officer, draft.id(), null));
        assertOutdated(submitting.submit(officer, draft.id(), ""));
    }

    @Test
    void aPlanWithTheHeadCannotBeChangedUntilReturned() {
        var draft = draft();
        testData.submit(COMMUNE_A, draft);
        assertThat(problemKeys(tryEdit(draft, Edit.TITLE))).containsExactly(EditingPlan.BEFORE_HEAD);
        issuing.sign(head, draft.id(), testData.fingerprint(draft.id())).orThrow();
        assertThat(problemKeys(tryEdit(draft, Edit.TASKS))).containsExactly(EditingPlan.BEFORE_HEAD);
        assertThat(problemFields(submitting.returnToDraft(officer, draft.id(), " ", testData.fingerprint(draft.id()))))
                .containsExactly("reason");
        submitting
                .returnToDraft(officer, draft.id(), "Sai số liệu", testData.fingerprint(draft.id()))
                .orThrow();
        tryEdit(draft, Edit.TITLE).orThrow();
        testData.submit(COMMUNE_A, draft);
        assertThat(problemKeys(issuing.issue(clerk, draft.id(), issueRequest(), testData.fingerprint(draft.id()))))
                .containsExactly("plan.issue.problem.unsigned");
    }

    @Test
    void anAmendmentWithTheHeadCannotBeChangedButReturned() {
        var plan = testData.issuedPlan(COMMUNE_A);
        editIssued(plan, Edit.TITLE);
        amending.submit(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        assertThat(problemKeys(tryEdit(plan, Edit.TARGETS))).containsExactly(EditingPlan.BEFORE_HEAD);
        assertThat(problemKeys(amending.drop(officer, plan.id(), testData.fingerprint(plan.id()))))
                .containsExactly(EditingPlan.BEFORE_HEAD);
        assertThat(problemFields(amending.returnToDraft(head, plan.id(), "", testData.fingerprint(plan.id()))))
                .containsExactly("reason");
        amending.returnToDraft(head, plan.id(), "Thiếu kinh phí", testData.fingerprint(plan.id()))
                .orThrow();
        editIssued(plan, Edit.TARGETS);
    }

    @Test
    void aStepOnARemovedAmendmentIsRefusedWithAReason() {
        var plan = testData.issuedPlan(COMMUNE_A);
        editIssued(plan, Edit.TITLE);
        amending.submit(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        var page = testData.fingerprint(plan.id());
        amending.returnToDraft(officer, plan.id(), "", page).orThrow();
        assertOutdated(amending.returnToDraft(head, plan.id(), "Thiếu kinh phí", page));
        amending.drop(officer, plan.id(), testData.fingerprint(plan.id())).orThrow();
        var gone = "plan.amendment.problem.none";
        assertThat(problemKeys(amending.sign(head, plan.id(), page))).containsExactly(gone);
        assertThat(problemKeys(amending.returnToDraft(head, plan.id(), "Thiếu kinh phí", page)))
                .containsExactly(gone);
        assertThat(problemKeys(amending.drop(officer, plan.id(), page))).containsExactly(gone);
        assertThat(reloaded(plan).version()).isEqualTo(1);
    }

    @Test
    void theHeadIssuesOnlyASignedPlan() {
        var draft = draft();
        testData.submit(COMMUNE_A, draft);
        assertThat(problemKeys(issuing.issue(head, draft.id(), issueRequest(), testData.fingerprint(draft.id()))))
                .containsExactly("plan.issue.problem.unsigned");
        var page = testData.fingerprint(draft.id());
        issuing.sign(head, draft.id(), page).orThrow();
        var issueRequest = issueRequest();
        issuing.issue(clerk, draft.id(), issueRequest, testData.fingerprint(draft.id()))
                .orThrow();
        assertThat(problemKeys(issuing.sign(head, draft.id(), page))).containsExactly("plan.issue.problem.out");
        var otherDay = new IssuingPlan.IssueRequest(
                issueRequest.number(), LocalDate.now(Ui.ZONE).plusYears(1), null);
        assertThat(problemKeys(issuing.issue(clerk, draft.id(), otherDay, page)))
                .containsExactly("plan.issue.problem.out");
    }

    @Test
    void showsWhatChangedSinceAndBy() {
        var draft = draft();
        var page = testData.fingerprint(draft.id());
        tryEdit(draft, Edit.TITLE).orThrow();
        var since = context.getBean(PlanFingerprint.class).since(reloaded(draft), page, id -> "");
        assertThat(since.edits()).hasSize(1);
        var edited = since.edits().getFirst();
        assertThat(edited.by()).isEqualTo(officer.name());
        assertThat(edited.difference().changes())
                .extracting(PlanDifference.Change::field)
                .containsExactly("title");
    }

    @Test
    void aSecondClickOnTheSamePageHasNoEffect() {
        var draft = draft();
        var page = testData.fingerprint(draft.id());
        submitting.submit(officer, draft.id(), page).orThrow();
        submitting.submit(officer, draft.id(), page).orThrow();
        var signed = testData.fingerprint(draft.id());
        issuing.sign(head, draft.id(), signed).orThrow();
        issuing.sign(head, draft.id(), signed).orThrow();
        var issueRequest = issueRequest();
        var numbered = testData.fingerprint(draft.id());
        issuing.issue(clerk, draft.id(), issueRequest, numbered).orThrow();
        issuing.issue(clerk, draft.id(), issueRequest, numbered).orThrow();
        assertThat(context.getBean(PlanHistory.class).steps(draft)).hasSize(4);
    }

    private Plan draft() {
        return testData.draft(COMMUNE_A, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
    }

    private static IssuingPlan.IssueRequest issueRequest() {
        return new IssuingPlan.IssueRequest(PlanTestData.nextNumber(), LocalDate.now(Ui.ZONE), null);
    }

    private void editDraft(Plan plan, Edit edit) {
        tryEdit(plan, edit).orThrow();
    }

    private void editIssued(Plan plan, Edit edit) {
        tryEdit(plan, edit).orThrow();
    }

    private Outcome<Plan> tryEdit(Plan plan, Edit edit) {
        var revision = testData.editedContent(officer, plan.id()).revision();
        return editing.change(officer, plan.id(), revision, "Bổ sung", contentChange(edit));
    }

    private static UnaryOperator<PlanContent> contentChange(Edit edit) {
        return now -> new PlanContent(
                edit == Edit.TITLE ? now.title() + " (sửa)" : now.title(),
                now.fromYear(),
                edit == Edit.YEARS ? now.toYear() + 1 : now.toYear(),
                edit == Edit.PROGRAMMES ? List.of() : now.programmes(),
                edit == Edit.OBJECTIVE ? "Mục tiêu khác" : now.objective(),
                now.answers(),
                edit == Edit.ANSWERS ? "77/KH-UBND" : now.answersText(),
                edit == Edit.TARGETS ? List.of(PlanTestData.target("71")) : now.targets(),
                edit == Edit.TASKS
                        ? List.of(TaskContent.of(vn.tincay.base.Ids.next(), "Tập huấn", new Timing.Ongoing()))
                        : now.tasks(),
                now.text());
    }

    private PlanState stateOf(Plan plan) {
        return reloaded(plan).state();
    }

    private Plan reloaded(Plan plan) {
        return context.getBean(Plans.class).visibleTo(officer).requireOwn(plan.id());
    }

    private static void assertOutdated(Outcome<?> outcome) {
        assertThat(outcome).isEqualTo(Outcome.refused(Fingerprint.outdated()));
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    private static List<String> problemFields(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::field).toList());
    }
}
