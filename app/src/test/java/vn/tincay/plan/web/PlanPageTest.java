package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.Owner;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.due.RedatingTask;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class PlanPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PageRequests requests;
    PlanTestData testData;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        requests = PageRequests.in(context);
        testData = PlanTestData.in(context);
    }

    @Test
    void aWrongPercentageIsReportedAtItsFieldAndTypedTextKept() {
        var answer = requests.post(
                COMMUNE_A,
                Role.COMMUNE_OFFICER,
                "/plans",
                Map.of(
                        "id", Ids.next().toString(),
                        "agency", people.agency(COMMUNE_A).toString(),
                        "title", "Kế hoạch gõ dở",
                        "fromYear", "2026",
                        "toYear", "2026",
                        "target.0.text", "Người bị bạo lực được trợ giúp",
                        "target.0.operator", "AT_LEAST",
                        "target.0.value", "150",
                        "target.0.unit", "%"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("Tỷ lệ phần trăm phải từ 0 đến 100; đã nhập 150.")
                .contains("Kế hoạch gõ dở")
                .contains("value=\"150\"")
                .contains("href=\"#target.0.value\"");
    }

    @Test
    void oneFormCreatesOneDraft() {
        var id = Ids.next().toString();
        var form = Map.of(
                "id", id,
                "agency", people.agency(COMMUNE_A).toString(),
                "title", "Kế hoạch năm 2026",
                "fromYear", "2026",
                "toYear", "2026");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form))
                .hasStatus(303);
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form))
                .hasStatus(303)
                .hasRedirectedUrl("/plans/" + id);
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + id))
                .hasStatusOk();
        assertThat(requests.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/plans/" + id))
                .hasStatus(404);
    }

    @Test
    void aUsedIdKeepsOtherContentAndOffersANewId() {
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "agency", people.agency(COMMUNE_A).toString(),
                "title", "Kế hoạch thứ nhất",
                "fromYear", "2026",
                "toYear", "2026",
                "target.0.text", "Xã có địa chỉ tin cậy",
                "target.0.operator", "AT_LEAST",
                "target.0.value", "10",
                "target.0.unit", "xã"));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form))
                .hasStatus(303);
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form))
                .hasStatus(303);
        form.put("title", "Kế hoạch thứ hai");
        for (var id : List.of(form.get("id"), removedDraft(), "00000000-0000-0000-0000-000000000000")) {
            form.put("id", id);
            var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form);
            assertThat(refused).as(id).hasStatus(422);
            assertThat(body(refused))
                    .contains("Kế hoạch thứ hai", "đã được gửi trước đó")
                    .doesNotContain(id);
        }
    }

    @Test
    void aTaskUnderAUsedIdChangesNoOther() {
        var draft = testData.draft(COMMUNE_A);
        var other = testData.draft(COMMUNE_A, PlanTestData.task("Việc của kế hoạch khác", new Timing.Ongoing()));
        var path = "/plans/" + draft.id() + "/tasks";
        var form = new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "title",
                "Việc một",
                "time",
                "ONGOING",
                "rule",
                "WEIGHTED",
                "weight",
                "1"));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form)).hasStatus(303);
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form)).hasStatus(303);
        form.put("title", "Việc hai");
        var foreign =
                testData.taskOf(COMMUNE_A, other, "Việc của kế hoạch khác").id().toString();
        for (var id : List.of(form.get("id"), foreign, "00000000-0000-0000-0000-000000000000")) {
            form.put("id", id);
            var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form);
            assertThat(refused).as(id).hasStatus(422);
            assertThat(body(refused))
                    .contains("Việc hai", "đã được gửi trước đó")
                    .doesNotContain("name=\"id\" value=\"" + id);
        }
    }

    private String removedDraft() {
        var draft = testData.draft(COMMUNE_A);
        testData.bean(RemovingDraft.class)
                .remove(testData.officer(COMMUNE_A), draft.id(), "Lập nhầm", testData.fingerprint(draft.id()))
                .orThrow();
        return draft.id().toString();
    }

    @Test
    void theReasonForAReturnedDraftIsVisibleInItsAgencyOnly() {
        var draft = testData.draft(PROVINCE);
        testData.submit(PROVINCE, draft);
        testData.bean(SubmittingPlan.class)
                .returnToDraft(
                        testData.at(PROVINCE, Role.HEAD),
                        draft.id(),
                        "Chỉ tiêu quá thấp",
                        testData.fingerprint(draft.id()))
                .orThrow();
        testData.issue(PROVINCE, draft);
        var page = "/plans/" + draft.id();
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, page))).contains("Chỉ tiêu quá thấp");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page))).doesNotContain("Chỉ tiêu quá thấp");
    }

    @Test
    void anInvalidDateInAHiddenFieldIsNoServerError() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Truyền thông", LocalDate.now(Ui.ZONE).plusDays(3), "10"));
        var task = testData.taskOf(PROVINCE, plan, "Truyền thông");
        var form = Map.of("occurrence", "2026-02-31", "done.day", "31", "done.month", "2", "done.year", "2026");
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, "/tasks/" + task.id() + "/completion", form))
                .hasStatus(422);
    }

    @Test
    void reportingCompletionAtHalfProgressShowsAWarning() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Truyền thông", LocalDate.now(Ui.ZONE).plusDays(3), "10"));
        var child = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Truyền thông"), COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        testData.bean(ReportingProgress.class)
                .report(
                        testData.officer(COMMUNE_A),
                        child.id(),
                        new ReportingProgress.Entry(Ids.next(), "Đã làm bốn buổi", null, 40, List.of()))
                .orThrow();
        var page = "/tasks/" + child.id();
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page + "/completion")))
                .contains("mới ghi 40%");
        testData.complete(COMMUNE_A, child).orThrow();
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, page + "/completion-confirmation")))
                .contains("mới ghi 40%");
    }

    @Test
    void everyPageOfAPlanOpensInBothLanguages() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Truyền thông", LocalDate.now(Ui.ZONE).plusDays(3), "10"),
                PlanTestData.task("Giao ban", new Timing.Recurring(Recurrence.QUARTER, null)));
        var task = testData.taskOf(PROVINCE, plan, "Truyền thông");
        var child = testData.handDown(PROVINCE, task, COMMUNE_A);
        var here = "/plans/" + plan.id();
        for (var path : new String[] {
            "",
            "/tasks",
            "/below",
            "/calendar",
            "/calendar?month=2026-11",
            "/versions",
            "/versions/1",
            "/edit",
            "/closure",
            "/reminders",
            "/tasks/new"
        }) {
            assertOpens(PROVINCE, Role.PROVINCE_LEAD, here + path);
        }
        var above = "/tasks/" + task.id();
        for (var path : new String[] {"", "/handover", "/progress", "/completion", "/edit"}) {
            assertOpens(PROVINCE, Role.PROVINCE_LEAD, above + path);
        }
        var below = "/tasks/" + child.id();
        for (var path : new String[] {"", "/acceptance", "/refusal", "/extension"}) {
            assertOpens(COMMUNE_A, Role.COMMUNE_OFFICER, below + path);
        }
        for (var path : new String[] {
            "/plans",
            "/plans?q=truyen&state=IN_FORCE&year=2026&side=OURS",
            "/plans/new",
            "/tasks",
            "/tasks?of=all",
            "/tasks?light=DUE_SOON",
            "/programmes",
            "/programmes/GBV-2021-2025",
            "/calendar"
        }) {
            assertOpens(PROVINCE, Role.PROVINCE_LEAD, path);
        }
        assertOpens(MINISTRY, Role.MINISTRY_OFFICER, "/programmes/new");
    }

    @Test
    void theSecondEditorSeesBothVersions() {
        var draft = testData.draft(COMMUNE_A);
        var form = Map.of("title", "Tên của tôi", "fromYear", "2026", "toYear", "2026", "revision", "0");
        var other = Map.of("title", "Tên của người khác", "fromYear", "2026", "toYear", "2026", "revision", "0");
        var path = "/plans/" + draft.id() + "/edit";
        assertThat(requests.post(COMMUNE_A, Role.HEAD, path, other)).hasStatus(303);
        var answer = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("Tên của tôi")
                .contains("Tên của người khác")
                .contains("name=\"revision\" value=\"1\"");
        var kept = new HashMap<>(form);
        kept.put("revision", "1");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, kept)).hasStatus(303);
    }

    /** A browser that restores a form, or a script, can send a row twice. */
    @Test
    void aRowSentTwiceKeepsItsWordsAndBecomesATargetOfItsOwn() {
        var path = "/plans/" + testData.draft(COMMUNE_A).id() + "/edit";
        var id = UUID.randomUUID().toString();
        var form = new HashMap<>(Map.of("title", "Kế hoạch", "fromYear", "2026", "toYear", "2026", "revision", "0"));
        form.putAll(Map.of(
                "target.0.id",
                id,
                "target.0.text",
                "Mở 2 lớp tập huấn",
                "target.1.id",
                id,
                "target.1.text",
                "Lập tổ phản ứng nhanh"));
        var refused = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("Mở 2 lớp tập huấn", "Lập tổ phản ứng nhanh", "trùng mã");
        assertThat(Jsoup.parse(body(refused)).select("[name='target.1.id']").attr("value"))
                .isEmpty();
        form.put("target.1.id", "");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form)).hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path)))
                .contains("Mở 2 lớp tập huấn", "Lập tổ phản ứng nhanh");
    }

    @Test
    void handsATaskToTwoCommunesInOneStep() {
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.task(
                        "Rà soát", new Timing.ByDate(LocalDate.now(Ui.ZONE).plusDays(9))));
        people.agency(COMMUNE_A);
        people.agency(COMMUNE_B);
        var task = testData.taskOf(PROVINCE, plan, "Rà soát");
        var path = "/tasks/" + task.id() + "/handover";
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, path, Map.of())).hasStatus(422);
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, path, Map.of("groups", "COMMUNES")))
                .hasStatus(303);
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/tasks/" + task.id())))
                .contains("UBND xã A")
                .contains("UBND xã B");
    }

    @Test
    void aNonSubordinateAgencyIsAskedToCooperate() {
        var front = Ids.next();
        var owner = Owner.of(context);
        owner.sql("""
                        insert into agency.agencies (id, code, kind, level, name, folded, unit_code, valid_from)
                        values (?, ?, 'FATHERLAND_FRONT', 'province', 'Mặt trận tỉnh Thử', 'mat tran tinh thu', '92', '2020-01-01')
                        """).params(front, "test-" + front).update();
        var above = people.agency(PROVINCE);
        owner.sql(
                        "insert into agency.parents (child_id, parent_id, line, valid_from) values (?, ?, 'joint', '2020-01-01')")
                .params(front, above)
                .update();
        owner.sql("insert into agency.lines (above_id, below_id, distance) values (?, ?, 1)")
                .params(above, front)
                .update();
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.task(
                        "Giám sát", new Timing.ByDate(LocalDate.now(Ui.ZONE).plusDays(9))));
        var path = "/tasks/" + testData.taskOf(PROVINCE, plan, "Giám sát").id() + "/handover";
        var page = body(requests.get(PROVINCE, Role.PROVINCE_LEAD, path));
        assertThat(page.indexOf("Mặt trận tỉnh Thử")).isGreaterThan(page.indexOf("Đề nghị phối hợp"));
        assertThat(page).containsOnlyOnce("Mặt trận tỉnh Thử").contains("đề nghị phối hợp thực hiện");
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, path, Map.of("agencies", front.toString())))
                .hasStatus(303);
        var handed = testData.bean(PlanTasks.class)
                .visibleTo(testData.officer(PROVINCE))
                .directlyBelow(testData.taskOf(PROVINCE, plan, "Giám sát").id())
                .getFirst();
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, path.replace("/handover", ""))))
                .contains("Đã giao 0 cơ quan; đề nghị phối hợp 1 cơ quan")
                .contains("Cơ quan phối hợp theo đề nghị")
                .doesNotContain("Cơ quan cấp dưới");
        assertThat(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/tasks/" + handed.id())))
                .contains("Được đề nghị phối hợp")
                .doesNotContain("Được giao nhiệm vụ", "Cơ quan chủ trì");
        assertThat(testData.bean(JdbcClient.class)
                        .sql("select key || ' ' || (arguments ->> 1) from notice.notices where href = ?")
                        .param("/tasks/" + handed.id())
                        .query(String.class)
                        .list())
                .containsExactly("plan.notice.asked UBND tỉnh Thử");
    }

    @Test
    void showsTheHistoryOfATaskNewestFirst() {
        var due = LocalDate.now(Ui.ZONE).plusDays(9);
        var plan = testData.issuedPlan(PROVINCE, PlanTestData.task("Rà soát", new Timing.ByDate(due.plusDays(30))));
        var child = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Rà soát"), COMMUNE_A);
        testData.accept(COMMUNE_A, child);
        testData.bean(RedatingTask.class)
                .redate(testData.officer(PROVINCE), child.id(), due, testData.stepInput(child, "Cần sớm"))
                .orThrow();
        testData.bean(ExtendingTask.class)
                .ask(testData.officer(COMMUNE_A), child.id(), testData.stepInput(child, "Mưa lũ"), due.plusDays(5))
                .orThrow();
        var path = "/tasks/" + child.id();
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path)))
                .contains("Đã xin gia hạn đến", "chờ UBND tỉnh Thử quyết định");
        testData.bean(ExtendingTask.class)
                .decide(
                        testData.officer(PROVINCE),
                        child.id(),
                        new ExtensionDecision(true, due.plusDays(5), ""),
                        testData.stepInput(child, "").fingerprint())
                .orThrow();
        var page = body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path));
        assertThat(page.substring(page.indexOf("Diễn biến")))
                .containsSubsequence(
                        "Được gia hạn đến", "Xin gia hạn đến", "Đổi thời hạn từ", "Đã nhận", "Được giao nhiệm vụ");
    }

    @Test
    void addsATaskByHand() {
        var draft = testData.draft(COMMUNE_A);
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "title", "Tập huấn cộng tác viên",
                "time", "BY_QUARTER",
                "quarter", "2",
                "quarterYear", "2027",
                "rule", "SUM",
                "weight", "1",
                "goal", "1.200"));
        var path = "/plans/" + draft.id() + "/tasks";
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form)).hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, path)))
                .contains("Tập huấn cộng tác viên")
                .contains("Quý II năm 2027");
        form.put("id", Ids.next().toString());
        form.put("time", "BY_DATE");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, path, form)).hasStatus(422);
    }

    @Test
    void programmesAreFilteredSortedAndSentAsAFile() throws Exception {
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/programmes?theme=GBV&sort=period")))
                .contains("2232/QĐ-TTg", "aria-sort=\"ascending\"", "/programmes?theme=GBV&amp;sort=-period")
                .contains("class=\"chip\" href=\"/programmes?sort=period\"", "format=xlsx");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/programmes?theme=TRAFFICKING")))
                .doesNotContain("2232/QĐ-TTg");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/programmes?theme=GBV&sort=number&format=csv")))
                .contains("2232/QĐ-TTg")
                .doesNotContain("<html");
    }

    @Test
    void aMinistryOfficerAddsAProgramme() {
        var form = Map.of(
                "id", Ids.next().toString(),
                "name", "Chương trình giai đoạn 2026 - 2030",
                "code", "GBV-2026-2030",
                "legalBasis", "01/QĐ-TTg",
                "fromYear", "2026",
                "toYear", "2030",
                "target.0.text", "60% …",
                "target.0.operator", "AT_LEAST",
                "target.0.value", "60",
                "target.0.unit", "%");
        assertThat(requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/programmes", form))
                .hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/programmes/GBV-2026-2030")))
                .contains("≥ 60%");
        assertThat(requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/programmes", form))
                .hasStatus(303);
        var other = new HashMap<>(form);
        other.put("name", "Chương trình gửi sau");
        var refused = requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/programmes", other);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused))
                .contains("Chương trình gửi sau", "đã được gửi trước đó")
                .doesNotContain(form.get("id"));
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, "/programmes", form))
                .hasStatus(404);
    }

    @Test
    void showsOtherSystemsWhatTheirAgencyMaySee() {
        var plan = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Rà soát", new Timing.Ongoing()));
        var mine = mvc.get()
                .uri("/api/v1/plans/" + plan.id())
                .with(people.at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
        assertThat(mine).hasStatusOk();
        assertThat(mine).bodyJson().extractingPath("$.targets[0].nationalValue").isEqualTo(50);
        assertThat(mvc.get()
                        .uri("/api/v1/plans/" + plan.id())
                        .with(people.at(COMMUNE_B, Role.SYSTEM).asSystem()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/v1/tasks?mine=true")
                        .with(people.at(COMMUNE_A, Role.SYSTEM).asSystem()))
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/api/v1/plans?q=ke")
                        .with(people.at(COMMUNE_A, Role.SYSTEM).asSystem()))
                .hasStatusOk();
    }

    @Test
    void showsOtherSystemsPlansRecordedFromPaper() {
        var typed = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Rà soát", new Timing.Ongoing()));
        var paper = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Thống kê", new Timing.Ongoing()));
        context.getBean(JdbcClient.class)
                .sql(
                        "insert into plan.recordings values (?, now(), gen_random_uuid(), 'A', now(), gen_random_uuid(), 'B')")
                .param(paper.id())
                .update();
        for (var plan : List.of(typed, paper)) {
            boolean fromPaper = plan == paper;
            assertThat(mvc.get()
                            .uri("/api/v1/plans/" + plan.id())
                            .with(people.at(COMMUNE_A, Role.SYSTEM).asSystem()))
                    .bodyJson()
                    .extractingPath("$.plan.recordedFromPaper")
                    .isEqualTo(fromPaper);
            assertThat(mvc.get()
                            .uri("/api/v1/plans")
                            .accept("text/csv")
                            .with(people.at(COMMUNE_A, Role.SYSTEM).asSystem()))
                    .bodyText()
                    .contains(",recordedFromPaper\n")
                    .containsPattern(plan.id() + "\",.*," + fromPaper + "\n");
        }
    }

    private void assertOpens(People.Place place, Role role, String path) {
        for (var language : new String[] {"vi", "en"}) {
            var answer = mvc.get()
                    .uri(path)
                    .header("Accept-Language", language)
                    .with(people.at(place, role).signedIn())
                    .exchange();
            assertThat(answer).as(path + " in " + language).hasStatusOk();
        }
    }
}
