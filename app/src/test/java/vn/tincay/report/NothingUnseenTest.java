package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People.Place;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.WritingNarratives;
import vn.tincay.report.exchange.ImportedSubmission;
import vn.tincay.report.exchange.ImportingFigures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Every step of a report is taken from a page that shows its current state; nothing is signed, received, approved or
 * locked unseen.
 */
@SpringBootTest
class NothingUnseenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    ImportingFigures importing;

    @Autowired
    WritingNarratives narrating;

    @Autowired
    ReportChanges changes;

    ReportTestData testData;
    String period;
    /**
     * Counts the opened pages. The number makes the fingerprint of each page different, since only a second click on
     * one page sends the same fingerprint twice.
     */
    private long opened;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void refusesASignatureOnAnOutdatedReportPage() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "300"));
        var head = testData.head(COMMUNE_A);
        var old = testData.fingerprint(head, a, ReportStep.SIGN);
        testData.enterFigures(COMMUNE_A, a, Map.of("households", "5000")).orThrow();
        assertThat(problemKeys(testData.submitting.sign(head, a, StepInput.of("", old))))
                .containsExactly("base.changed.refused");
        assertThat(testData.report(COMMUNE_A, a).version()).isZero();
        testData.sign(COMMUNE_A, a).orThrow();
    }

    @Test
    void aSubmittedReportCannotBeChangedOnAnyRoute() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "300"));
        testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, a).orThrow();
        assertThat(problemKeys(testData.enterFigures(COMMUNE_A, a, Map.of("households", "5000"))))
                .containsExactly("report.closed.SUBMITTED");
        var stored = importFigure("test-commune_a", 99_999);
        assertThat(stored.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem().key()).isEqualTo("report.closed.SUBMITTED"));
        assertThat(stored.values()).isZero();
        assertThat(problemKeys(testData.consolidate(COMMUNE_A, a))).containsExactly("report.closed.SUBMITTED");
        assertThat(storedFigure(a)).isEqualTo(300);
    }

    @Test
    void theDrafterTakesTheReportBackAndTheHeadIsNotified() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "300"));
        testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, a).orThrow();
        var head = testData.head(COMMUNE_A);
        var old = testData.fingerprint(head, a, ReportStep.SIGN);
        testData.withdraw(COMMUNE_A, Role.COMMUNE_OFFICER, a, "").orThrow();
        assertThat(testData.report(COMMUNE_A, a).state()).isEqualTo(ReportState.DRAFT);
        assertThat(countNotices("report.notice.taken-back", a)).isOne();
        assertThat(problemKeys(testData.submitting.sign(head, a, StepInput.of("", old))))
                .containsExactly("base.changed.refused");
    }

    @Test
    void theHeadHandsTheReportBackWithAReason() {
        var a = testData.sentReport(COMMUNE_A, period, Map.of("households", "300"));
        testData.returnReport(PROVINCE, a, new ReturnReason(null, "Xem lại")).orThrow();
        testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, a).orThrow();
        assertThat(problemKeys(testData.withdraw(COMMUNE_A, Role.HEAD, a, " ")))
                .containsExactly("report.withdrawal.reason-missing");
        testData.withdraw(COMMUNE_A, Role.HEAD, a, "Số hộ quá cao").orThrow();
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        assertThat(testData.report(COMMUNE_A, a).state()).isEqualTo(ReportState.RETURNED);
        assertThat(countNotices("report.notice.handed-back", a)).isOne();
        assertThat(testData.reports.visibleTo(officer).handedBack())
                .extracting(Report::id)
                .contains(a);
        assertThat(changes.lastStep(testData.report(COMMUNE_A, a)))
                .hasValueSatisfying(last -> assertThat(last.reason()).isEqualTo("Số hộ quá cao"));
    }

    @Test
    void aFigureWrittenByASystemNamesTheSystemAndIsNotOverwritten() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        importFigure("test-commune_a", 7);
        var late = testData.entering.save(
                testData.head(COMMUNE_A), a, List.of(new CellEntry("households", "3", "4")), "vi");
        assertThat(problemKeys(late)).containsExactly("report.cell.changed-meanwhile");
        assertThat(((Outcome.Refused<Report>) late).problems().getFirst().arguments())
                .first()
                .isEqualTo(systemViewer().name());
        assertThat(sql.sql(
                                "select old || '>' || new from report.cell_changes where report_id = ? order by id desc limit 1")
                        .param(a)
                        .query(String.class)
                        .single())
                .isEqualTo("3>7");
    }

    @Test
    void showsWhatChangedSinceThePageWasOpened() {
        var id = testData.draft(COMMUNE_A, "gbv-half-year", "2024-H2", Map.of("asked_help", "5"));
        var openedAt = java.time.Instant.now();
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        testData.entering
                .save(officer, id, List.of(new CellEntry("asked_help", "5", "6")), "vi")
                .orThrow();
        testData.entering
                .save(officer, id, List.of(new CellEntry("asked_help", "6", "8")), "vi")
                .orThrow();
        var part =
                testData.forms.require("gbv-half-year").narratives().getFirst().code();
        narrating.write(officer, id, part, "", "Một").orThrow();
        narrating.write(officer, id, part, "Một", "Một hai").orThrow();
        var happened = changes.since(testData.report(COMMUNE_A, id), openedAt);
        assertThat(happened).anySatisfy(change -> {
            assertThat(change).isInstanceOf(ReportChange.FigureChanged.class);
            var figure = (ReportChange.FigureChanged) change;
            assertThat(figure.before()).isEqualTo(5);
            assertThat(figure.after()).isEqualTo(8);
            assertThat(figure.who()).isEqualTo(officer.name());
        });
        assertThat(happened).anySatisfy(change -> {
            assertThat(change).isInstanceOf(ReportChange.NarrativeChanged.class);
            var words = (ReportChange.NarrativeChanged) change;
            assertThat(words.before()).isEmpty();
            assertThat(words.after()).isEqualTo("Một hai");
        });
    }

    @Test
    void narrativesChangedAfterAStepAreComparedWithItsPage() {
        var id = testData.draft(COMMUNE_A, "gbv-half-year", "2023-H2", Map.of());
        var officer = testData.at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var form = testData.forms.require("gbv-half-year");
        for (var narrative : form.narratives()) {
            narrating.write(officer, id, narrative.code(), "", "Một").orThrow();
        }
        form.entered().stream()
                .filter(cell -> cell.required())
                .forEach(cell -> testData.enterFigures(COMMUNE_A, id, Map.of(cell.code(), "0"))
                        .orThrow());
        testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, id).orThrow();
        var openedAt = java.time.Instant.now();
        testData.withdraw(COMMUNE_A, Role.COMMUNE_OFFICER, id, "").orThrow();
        var part = form.narratives().getFirst().code();
        narrating.write(officer, id, part, "Một", "Hai").orThrow();
        assertThat(changes.since(testData.report(COMMUNE_A, id), openedAt)).anySatisfy(change -> {
            assertThat(change).isInstanceOf(ReportChange.NarrativeChanged.class);
            assertThat(((ReportChange.NarrativeChanged) change).before()).isEqualTo("Một");
        });
    }

    private interface Move {
        void go();
    }

    /** A step taken by a person from a page opened earlier. */
    private record Page(ReportStep step, Viewer viewer, UUID report, String fingerprint) {}

    /**
     * Opens pages, lets somebody change something by a random route, and takes every step from its old page. A page
     * that no longer shows its record is refused and changes no row; the others may succeed.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noStepSucceedsOnAnOutdatedReportPage(int seed) {
        var random = new Random(seed);
        var reports = new HashMap<Place, UUID>();
        for (var place : List.of(COMMUNE_A, COMMUNE_B, PROVINCE)) {
            reports.put(place, testData.draft(place, "gbv-month", period, Map.of("households", "9" + place.ordinal())));
        }
        int refused = 0;
        int taken = 0;
        for (int round = 0; round < 60; round++) {
            var pages = openPages(reports, random);
            runUnlessHidden(() -> changeSomething(reports, random));
            for (var page : pages) {
                boolean current = new Fingerprint(testData.fingerprint(page.viewer(), page.report(), page.step()))
                        .matches(page.fingerprint());
                var before = digestOfStoredRows();
                boolean done = takeStep(page).fold(value -> true, problems -> false);
                if (!current) {
                    assertThat(done)
                            .as("%s on an old page, seed %d round %d", page.step(), seed, round)
                            .isFalse();
                    assertThat(digestOfStoredRows())
                            .as("%s stores nothing", page.step())
                            .isEqualTo(before);
                    refused++;
                } else if (done) {
                    taken++;
                }
            }
        }
        assertThat(refused).isPositive();
        assertThat(taken).isPositive();
    }

    private List<Page> openPages(Map<Place, UUID> reports, Random random) {
        var commune = Objects.requireNonNull(reports.get(COMMUNE_A));
        var province = Objects.requireNonNull(reports.get(PROVINCE));
        var steps = List.of(
                openPage(ReportStep.SIGN, testData.head(COMMUNE_A), commune),
                openPage(ReportStep.SUBMIT, testData.at(COMMUNE_A, Role.COMMUNE_OFFICER), commune),
                openPage(ReportStep.TAKE_BACK, testData.at(COMMUNE_A, Role.COMMUNE_OFFICER), commune),
                openPage(ReportStep.HAND_BACK, testData.head(COMMUNE_A), commune),
                openPage(ReportStep.RECEIVE, testData.head(PROVINCE), commune),
                openPage(ReportStep.RETURN, testData.head(PROVINCE), commune),
                openPage(ReportStep.CONSOLIDATE, testData.head(PROVINCE), province),
                openPage(ReportStep.SIGN, testData.head(PROVINCE), province),
                openPage(ReportStep.APPROVE, testData.head(PROVINCE), province),
                openPage(ReportStep.CORRECT, testData.head(PROVINCE), province));
        var shuffled = new java.util.ArrayList<>(
                steps.stream().flatMap(java.util.Optional::stream).toList());
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private java.util.Optional<Page> openPage(ReportStep step, Viewer viewer, UUID report) {
        return testData.reports
                .visibleTo(viewer)
                .find(report)
                .map(found ->
                        new Page(step, viewer, report, testData.fingerprint(viewer, report, step) + "." + ++opened));
    }

    private void changeSomething(Map<Place, UUID> reports, Random random) {
        var a = Objects.requireNonNull(reports.get(COMMUNE_A));
        var b = Objects.requireNonNull(reports.get(COMMUNE_B));
        var top = Objects.requireNonNull(reports.get(PROVINCE));
        var figure = Integer.toString(1000 + random.nextInt(1000));
        switch (random.nextInt(9)) {
            case 0 -> testData.enterFigures(COMMUNE_A, a, Map.of("households", figure));
            case 1 -> importFigure("test-commune_a", 1000 + random.nextInt(1000));
            case 2 -> testData.enterFigures(PROVINCE, top, Map.of("calls", figure));
            case 3 -> testData.sign(COMMUNE_B, b);
            case 4 -> testData.accept(PROVINCE, b);
            case 5 -> testData.returnReport(PROVINCE, b, new ReturnReason(null, "Xem lại"));
            case 6 -> testData.sign(COMMUNE_A, a);
            case 7 -> testData.submit(COMMUNE_A, Role.COMMUNE_OFFICER, a);
            default -> importFigure("test-province", random.nextInt(1000));
        }
    }

    private static void runUnlessHidden(Move move) {
        try {
            move.go();
        } catch (vn.tincay.base.NotFound hidden) {
            // This person cannot see the report.
            assertThat(hidden).isNotNull();
        }
    }

    private Outcome<?> takeStep(Page page) {
        return switch (page.step()) {
            case SUBMIT ->
                testData.submitting.submit(
                        page.viewer(),
                        page.report(),
                        StepInput.of(ReportTestData.INCOMPLETE_REASON, page.fingerprint()));
            case SIGN ->
                testData.submitting.sign(
                        page.viewer(),
                        page.report(),
                        StepInput.of(ReportTestData.INCOMPLETE_REASON, page.fingerprint()));
            case TAKE_BACK, HAND_BACK ->
                testData.withdrawing.withdraw(
                        page.viewer(), page.report(), StepInput.of("Sửa lại", page.fingerprint()));
            case RECEIVE ->
                testData.receiving.accept(page.viewer(), page.report(), StepInput.of("", page.fingerprint()));
            case RETURN ->
                testData.receiving.returnReport(
                        page.viewer(), page.report(), page.fingerprint(), List.of(new ReturnReason(null, "Xem lại")));
            case CONSOLIDATE ->
                testData.consolidating.consolidate(
                        page.viewer(),
                        page.report(),
                        StepInput.of(ReportTestData.INCOMPLETE_REASON, page.fingerprint()));
            case APPROVE ->
                testData.approving.approve(
                        page.viewer(),
                        page.report(),
                        StepInput.of(ReportTestData.INCOMPLETE_REASON, page.fingerprint()));
            case CORRECT ->
                testData.correcting.open(page.viewer(), page.report(), StepInput.of("Sai số", page.fingerprint()));
            case EDIT, EXTEND, DECIDE_EXTENSION -> throw new IllegalStateException();
        };
    }

    /** A digest of every row of this month's reports that a step may change. */
    private Fingerprint digestOfStoredRows() {
        var ids = sql.sql("select id from report.reports where form = 'gbv-month' and period = ?")
                .param(period)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        var rows = new java.util.ArrayList<Object>();
        for (var table : List.of(
                "submissions",
                "sources",
                "presentations",
                "receipts",
                "returns",
                "approvals",
                "corrections",
                "steps",
                "standings",
                "numbers",
                "changes")) {
            rows.add(sql.sql("select t::text from report." + table + " t where report_id = any(?) order by 1")
                    .param(ids)
                    .query(String.class)
                    .list());
        }
        rows.add(sql.sql("select t::text from report.reports t where id = any(?) order by 1")
                .param(ids)
                .query(String.class)
                .list());
        return Fingerprint.of(rows);
    }

    private ImportingFigures.Stored importFigure(String agency, long figure) {
        var form = testData.forms.require("gbv-month");
        var submission = new ImportedSubmission(1, agency, Period.of(period));
        submission.put(form.require("households").position(), figure);
        return importing.store(systemViewer(), form, List.of(submission), List.of());
    }

    private Viewer systemViewer() {
        return testData.at(PROVINCE, Role.SYSTEM);
    }

    private long storedFigure(UUID report) {
        return Objects.requireNonNull(testData.report(COMMUNE_A, report)
                .figures()
                .get(testData.forms.require("gbv-month").require("households").position()));
    }

    private long countNotices(String key, UUID report) {
        return sql.sql("select count(*) from notice.notices where key = ? and href = ?")
                .params(key, "/reports/" + report)
                .query(Long.class)
                .single();
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                problems -> problems.stream().map(Problem::key).distinct().toList());
    }
}
