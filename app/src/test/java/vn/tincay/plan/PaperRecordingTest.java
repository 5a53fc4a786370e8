package vn.tincay.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.tincay.People;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.facts.ReadFacts;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.issue.paper.PaperConfirmers;
import vn.tincay.plan.issue.paper.RecordingPaper;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;

/** A paper issued outside the system: entered with its original, and in force only after the clerk or head confirmed it. */
@SpringBootTest
class PaperRecordingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(300);

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingPlan drafting;

    @Autowired
    RecordingPaper recording;

    @Autowired
    IssuingPlan issuing;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;
    Viewer officer;
    Viewer clerk;
    Viewer head;
    String number;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
        officer = testData.officer(PROVINCE);
        clerk = testData.at(PROVINCE, Role.CLERK);
        head = testData.at(PROVINCE, Role.HEAD);
        number = NUMBER.incrementAndGet() + "/KH-UBND";
    }

    @Test
    void reportsWhenNobodyCanConfirmAPaper() {
        var confirmers = context.getBean(PaperConfirmers.class);
        var draft = draftFromReading(officer, officer.agency(), LocalDate.of(2022, 3, 1));
        assertThat(confirmers.of(draft, officer.person()).staffed()).isTrue();
        assertThat(confirmers.pendingConfirmer(draft))
                .as("nothing was entered yet")
                .isNull();
        var unstaffed = insertDissolvedDepartment(
                LocalDate.of(2010, 1, 1), LocalDate.now(Ui.ZONE).plusYears(1));
        var theirs = draftFromReading(officer, unstaffed, LocalDate.of(2021, 6, 22));
        assertThat(confirmers.of(theirs, officer.person()).staffed()).isFalse();
    }

    @Test
    void aDrafterCannotIssueForAnotherAgency() {
        var draft = draftFromReading(officer, officer.agency(), LocalDate.of(2022, 3, 1));
        var issueRequest = new IssuingPlan.IssueRequest(number, LocalDate.of(2022, 3, 1), null);
        assertThat(issuing.issue(officer, draft.id(), issueRequest, fingerprintOf(draft)))
                .isInstanceOf(Outcome.Refused.class);
        preparePaper(draft, LocalDate.of(2022, 3, 1));
        assertThat(problemKeys(recording.confirm(officer, draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.recording.problem.confirmer");
        assertThat(reloaded(draft).state()).isEqualTo(PlanState.SUBMITTED);
    }

    @Test
    void aPaperConfirmedByTheClerkKeepsNumberAndDay() {
        var day = LocalDate.of(2022, 3, 1);
        var next = context.getBean(NumberingBooks.class)
                .nextNumber(
                        officer.agency(),
                        DocumentType.PLAN,
                        LocalDate.now(Ui.ZONE).getYear());
        var draft = draftFromReading(officer, officer.agency(), day);
        preparePaper(draft, day);
        var plan = recording.confirm(clerk, draft.id(), fingerprintOf(draft)).orThrow();
        assertThat(plan.state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(plan.number()).isEqualTo(number);
        assertThat(plan.issuedOn()).isEqualTo(day);
        assertThat(plan.onPaper())
                .extracting(paper -> paper == null ? null : paper.confirmedBy())
                .isEqualTo(clerk.name());
        assertThat(context.getBean(PlanHistory.class).signatures(plan)).isEmpty();
        var books = context.getBean(NumberingBooks.class);
        assertThat(books.nextNumber(
                        officer.agency(),
                        DocumentType.PLAN,
                        LocalDate.now(Ui.ZONE).getYear()))
                .as("the book of this year gives the number it would have given")
                .isEqualTo(next);
        assertThat(books.validEntries(officer.agency(), DocumentType.PLAN, 2022))
                .filteredOn(line -> line.subject().equals(plan.id()))
                .singleElement()
                .extracting(BookEntry::recorded)
                .isEqualTo(true);
    }

    @Test
    void aPaperIsNotRecordedWithoutItsOriginal() {
        var draft = draftFromReading(officer, officer.agency(), LocalDate.of(2022, 3, 1));
        var paper = new RecordingPaper.Paper(number, LocalDate.of(2022, 3, 1), null, null);
        assertThat(problemFields(recording.prepare(officer, draft.id(), paper, fingerprintOf(draft))))
                .containsExactly("file");
    }

    @Test
    void aClerkCannotConfirmTheirOwnEntry() {
        var draft = draftFromReading(clerk, clerk.agency(), LocalDate.of(2022, 3, 1));
        recording
                .prepare(clerk, draft.id(), paperInput(LocalDate.of(2022, 3, 1)), fingerprintOf(draft))
                .orThrow();
        assertThat(problemKeys(recording.confirm(clerk, draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.recording.problem.confirmer");
        recording.confirm(head, draft.id(), fingerprintOf(draft)).orThrow();
    }

    @Test
    void aHeadCannotConfirmTheirOwnEntry() {
        var draft = draftFromReading(head, head.agency(), LocalDate.of(2022, 3, 1));
        recording
                .prepare(head, draft.id(), paperInput(LocalDate.of(2022, 3, 1)), fingerprintOf(draft))
                .orThrow();
        assertThat(problemKeys(recording.confirm(head, draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.recording.problem.confirmer");
        assertThat(papersToConfirm(head)).doesNotContain(draft.id().toString());
        var alsoClerk =
                new Viewer(head.person(), head.name(), head.agency(), head.agencyName(), head.level(), Role.CLERK);
        assertThat(problemKeys(recording.confirm(alsoClerk, draft.id(), fingerprintOf(draft))))
                .as("the same person in another membership")
                .containsExactly("plan.recording.problem.confirmer");
        assertThat(papersToConfirm(clerk)).contains(draft.id().toString());
        recording.confirm(clerk, draft.id(), fingerprintOf(draft)).orThrow();
    }

    @Test
    void anotherHeadConfirmsAHeadsEntry() {
        var draft = draftFromReading(head, head.agency(), LocalDate.of(2022, 3, 1));
        recording
                .prepare(head, draft.id(), paperInput(LocalDate.of(2022, 3, 1)), fingerprintOf(draft))
                .orThrow();
        var deputy = People.in(context)
                .named(PROVINCE, Role.HEAD, "pho.chu.tich.giay")
                .viewer();
        recording.confirm(deputy, draft.id(), fingerprintOf(draft)).orThrow();
    }

    @Test
    void draftersForACommitteeCannotConfirmItsPaper() {
        testData.officer(PROVINCE);
        var drafter = testData.officer(DEPARTMENT);
        var draft = draftFromReading(drafter, officer.agency(), LocalDate.of(2022, 3, 1));
        recording
                .prepare(drafter, draft.id(), paperInput(LocalDate.of(2022, 3, 1)), fingerprintOf(draft))
                .orThrow();
        assertThat(problemKeys(recording.confirm(testData.at(DEPARTMENT, Role.HEAD), draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.recording.problem.confirmer");
        recording.confirm(clerk, draft.id(), fingerprintOf(draft)).orThrow();
    }

    @Test
    void anUnconfirmedPaperIsNeitherSignedNorNumbered() {
        var day = LocalDate.of(2022, 3, 1);
        var draft = draftFromReading(officer, officer.agency(), day);
        preparePaper(draft, day);
        assertThat(problemKeys(issuing.sign(head, draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.issue.problem.on-paper");
        assertThat(problemKeys(issuing.issue(
                        head,
                        draft.id(),
                        new IssuingPlan.IssueRequest(number, LocalDate.now(Ui.ZONE), null),
                        fingerprintOf(draft))))
                .contains("plan.issue.problem.on-paper");
    }

    @Test
    void theNumberBookGivesNoNumberOfAFormerYear() {
        var draft = testData.draft(PROVINCE);
        testData.submit(PROVINCE, draft);
        issuing.sign(head, draft.id(), fingerprintOf(draft)).orThrow();
        var old = new IssuingPlan.IssueRequest(number, LocalDate.now(Ui.ZONE).minusYears(1), null);
        assertThat(problemFields(issuing.issue(clerk, draft.id(), old, fingerprintOf(draft))))
                .containsExactly("issuedOn");
    }

    @Test
    void tasksDueBeforeTheEntryOfThePaperAreNotLate() {
        var day = LocalDate.of(2022, 3, 1);
        var draft = draftFromReading(officer, officer.agency(), day);
        var title = "Việc của năm cũ " + number;
        context.getBean(EditingPlan.class)
                .change(
                        officer,
                        draft.id(),
                        0,
                        "",
                        now -> now.withTasks(
                                List.of(PlanTestData.task(title, new Timing.ByDate(LocalDate.of(2022, 12, 31))))))
                .orThrow();
        assertThat(isOverdue(title)).as("while it is a draft").isFalse();
        preparePaper(draft, day);
        recording.confirm(clerk, draft.id(), fingerprintOf(draft)).orThrow();
        assertThat(isOverdue(title)).isFalse();
        assertThat(context.getBean(PlanTasks.class).visibleTo(officer).ofPlan(draft.id()))
                .extracting(task -> task.effectiveDue())
                .containsOnlyNulls();
    }

    @Test
    void aDissolvedAgencyIssuesOnlyPapersDatedBeforeItsEnd() {
        var removedId = insertDissolvedDepartment(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 2, 28));
        var issuers = context.getBean(Issuers.class);
        assertThat(issuers.of(officer, LocalDate.now(Ui.ZONE)))
                .extracting(Issuers.Issuer::id)
                .doesNotContain(removedId)
                .contains(officer.agency());
        assertThat(issuers.ofPaper(officer, LocalDate.of(2021, 6, 22), 2021))
                .extracting(Issuers.Issuer::id)
                .contains(removedId);
        assertThat(issuers.ofPaper(officer, LocalDate.of(2025, 3, 1), 2025))
                .extracting(Issuers.Issuer::id)
                .doesNotContain(removedId);
        assertThat(issuers.ofPaper(officer, LocalDate.of(2021, 6, 22), 2021))
                .extracting(Issuers.Issuer::name)
                .doesNotHaveDuplicates();

        var draft = draftFromReading(officer, removedId, LocalDate.of(2021, 6, 22));
        assertThat(problemKeys(context.getBean(SubmittingPlan.class).submit(officer, draft.id(), fingerprintOf(draft))))
                .containsExactly("plan.submission.problem.dissolved");
        var after = recording.prepare(officer, draft.id(), paperInput(LocalDate.of(2025, 3, 1)), fingerprintOf(draft));
        assertThat(problemFields(after)).containsExactly("issuedOn");
        preparePaper(draft, LocalDate.of(2021, 6, 22));
        var plan = recording.confirm(head, draft.id(), fingerprintOf(draft)).orThrow();
        assertThat(plan.agency()).isEqualTo(removedId);
    }

    /**
     * Cần Thơ, Hậu Giang and Sóc Trăng have been one city since 1/7/2025 (202/2025/QH15); the department of labour was
     * merged into that of home affairs on 1/3/2025.
     */
    @Test
    void aDepartmentEntersPapersOfItsPredecessorsAndTheirCommittees() {
        var agencies = context.getBean(Agencies.class);
        var department = agencies.byCode("so-noi-vu.92").orElseThrow();
        var drafter = new Viewer(
                UUID.randomUUID(), "Thử", department.id(), department.name(), "province", Role.DEPARTMENT_OFFICER);
        assertThat(context.getBean(Issuers.class).ofPaper(drafter, LocalDate.of(2021, 6, 22), 2021))
                .extracting(Issuers.Issuer::name)
                .contains(
                        "Ủy ban nhân dân thành phố Cần Thơ",
                        "Ủy ban nhân dân tỉnh Hậu Giang",
                        "Ủy ban nhân dân tỉnh Sóc Trăng",
                        "Sở Nội vụ tỉnh Hậu Giang")
                .anyMatch(name -> name.startsWith("Sở Lao động") && name.contains("Hậu Giang"))
                .allMatch(name -> !name.contains("huyện") && !name.contains("Cà Mau"))
                .doesNotHaveDuplicates();
        assertThat(context.getBean(Issuers.class).of(drafter, LocalDate.of(2026, 1, 5)))
                .extracting(Issuers.Issuer::name)
                .containsExactly(department.name(), "Ủy ban nhân dân thành phố Cần Thơ");
    }

    @Test
    void aCommuneCannotDraftForHigherAgencies() {
        var commune = testData.officer(People.Place.COMMUNE_A);
        assertThat(context.getBean(Issuers.class).of(commune, LocalDate.now(Ui.ZONE)))
                .extracting(Issuers.Issuer::id)
                .containsExactly(commune.agency());
    }

    /**
     * Inserts a department that existed from the one day to the other, and whose papers passed to the agency of the
     * officer.
     */
    private UUID insertDissolvedDepartment(LocalDate from, LocalDate to) {
        var id = Ids.next();
        var name = "Sở Lao động tỉnh Thử " + id;
        sql.sql("""
                        insert into agency.agencies (id, code, kind, level, name, folded, unit_code, valid_from, valid_to)
                        values (?, ?, 'DEPARTMENT', 'province', ?, ?, '92', ?, ?)
                        """)
                .params(id, "test-" + id, name, VietnameseText.fold(name), from, to)
                .update();
        sql.sql(
                        "insert into agency.successions (old_id, new_id, field, whole, inherits, decided_by) values (?, ?, 'gender', true, true, 'NQ')")
                .params(id, officer.agency())
                .update();
        sql.sql("insert into agency.lines (above_id, below_id, distance) values (?, ?, 0)")
                .params(id, id)
                .update();
        return id;
    }

    /** The addresses of the papers that wait for this viewer's confirmation, joined. */
    private String papersToConfirm(Viewer viewer) {
        return context.getBean(ActionItems.class).of(viewer, LocalDate.now(Ui.ZONE), "vi").stream()
                .filter(item -> item.group() == ActionItem.Group.TO_DECIDE)
                .map(ActionItem::link)
                .toList()
                .toString();
    }

    private boolean isOverdue(String title) {
        return context.getBean(ActionItems.class).of(officer, LocalDate.now(Ui.ZONE), "vi").stream()
                .filter(item -> item.group() == ActionItem.Group.OVERDUE)
                .anyMatch(item -> item.title().equals(title));
    }

    private Plan draftFromReading(Viewer by, UUID issuer, LocalDate day) {
        var facts = new ReadFacts(
                Ids.next(),
                issuer,
                "Kế hoạch phòng ngừa bạo lực trên cơ sở giới",
                number,
                day,
                day.getYear(),
                day.getYear(),
                List.of(),
                List.of(),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Dòng 1\nDòng 2",
                null,
                PlanText.NONE);
        return drafting.fromReading(by, facts).orThrow();
    }

    private RecordingPaper.Paper paperInput(@Nullable LocalDate day) {
        var scan = new MockMultipartFile("file", "ban-goc.txt", null, "Bản gốc".getBytes(UTF_8));
        return new RecordingPaper.Paper("Số: " + number, day, null, scan);
    }

    private void preparePaper(Plan draft, LocalDate day) {
        recording
                .prepare(officer, draft.id(), paperInput(day), fingerprintOf(draft))
                .orThrow();
    }

    private String fingerprintOf(Plan plan) {
        return testData.fingerprint(plan.id());
    }

    private Plan reloaded(Plan plan) {
        return context.getBean(Plans.class).visibleTo(officer).requireOwn(plan.id());
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
