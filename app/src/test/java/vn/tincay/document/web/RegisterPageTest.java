package vn.tincay.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.ChangingNumberingBook;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.text.PlanText;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@SpringBootTest
@AutoConfigureMockMvc
class RegisterPageTest {

    private static final int YEAR = LocalDate.now(Ui.ZONE).getYear();
    private static final String INVITATIONS = "/numbers?type=INVITATION&year=" + YEAR;

    @Autowired
    ApplicationContext context;

    @Autowired
    NumberingBooks books;

    @Autowired
    JdbcClient sql;

    PageRequests pages;
    Viewer clerk;

    @BeforeEach
    void prepare() {
        pages = PageRequests.in(context);
        clerk = People.in(context).at(COMMUNE_A, Role.CLERK).viewer();
    }

    @Test
    void aSignedReportFillsItsEntryWithSignerReceiverAndFileCopy() {
        var testData = ReportTestData.in(context);
        var report = testData.sentReport(COMMUNE_A, ReportTestData.freshMonth(), Map.of("households", "1"));
        var entry = entryOf("select entry_id from report.numbers where report_id = ?", report);
        assertThat(page("/numbers/" + entry))
                .contains("/reports/" + report, testData.head(COMMUNE_A).name(), "UBND tỉnh Thử", "VT")
                .contains("Máy lấy từ văn bản đã ký");
    }

    @Test
    void anIssuedPlanFillsItsEntryWithTheRecipientsOfItsText() {
        var testData = PlanTestData.in(context);
        var content = testData.content();
        var text = new PlanText(List.of(), List.of(), List.of("Thường trực Đảng ủy", "Lưu: VT, VX"), List.of());
        var plan = testData.issue(COMMUNE_A, testData.draft(COMMUNE_A, PlanTestData.worded(content, text)));
        var entry = entryOf("select ?::uuid", plan.id());
        assertThat(page("/numbers/" + entry))
                .contains(plan.title(), "Thường trực Đảng ủy", "VT, VX")
                .doesNotContain("Lưu: VT, VX");
    }

    @Test
    void theRegisterHasTheTenColumnsOfTheDecree() {
        enter("Giấy mời họp giao ban", Map.of());
        assertThat(page("/numbers/register?type=INVITATION&year=" + YEAR))
                .contains(">Số, ký hiệu<", ">Ngày văn bản<", ">Tên loại và trích yếu<", ">Người ký<", ">Nơi nhận<")
                .contains(">Đơn vị, người nhận bản lưu<", ">Số lượng bản<", ">Ngày chuyển<", ">Ký nhận<", ">Ghi chú<");
    }

    @Test
    void theClerkCompletesAnEntryAndTheEarlierWordsStay() {
        var entry = enter("Giấy mời tập huấn", Map.of("archive", "VT"));
        assertThat(complete(entry, Map.of("title", "Giấy mời tập huấn", "archive", "VT, VX", "copies", "12")))
                .hasStatus(303);
        assertThat(page("/numbers/" + entry)).contains("VT, VX", "Ghi số lượng bản", "Trước đó: VT", clerk.name());
        assertThat(page(INVITATIONS)).contains("VT, VX", ">12<");
    }

    @Test
    void whatTheSignedDocumentStatesCannotBeRewritten() {
        var plan = PlanTestData.in(context).issuedPlan(COMMUNE_A);
        var entry = entryOf("select ?::uuid", plan.id());
        assertThat(complete(entry, Map.of("title", "Tên khác", "signer", "Người khác", "archive", "VT", "copies", "3")))
                .hasStatus(303);
        assertThat(page("/numbers/" + entry)).contains(plan.title()).doesNotContain("Tên khác", "Người khác");
    }

    @Test
    void anOutdatedPageOverwritesNothing() {
        var entry = enter("Giấy mời sơ kết", Map.of());
        var outdated = shown(entry);
        complete(entry, Map.of("title", "Giấy mời sơ kết", "note", "Gửi kèm tài liệu"));
        var answer = pages.post(
                COMMUNE_A, Role.CLERK, "/numbers/" + entry, with(Map.of("title", "Khác", "note", "Bỏ"), outdated));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).as("what was typed stays").contains("Khác");
        assertThat(page("/numbers/" + entry)).contains("Gửi kèm tài liệu").doesNotContain("Khác");
    }

    @Test
    void onlyTheKeepersOfTheBookWriteInIt() {
        var entry = enter("Giấy mời kiểm tra", Map.of());
        var officer = pages.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/numbers/" + entry);
        assertThat(officer).hasStatusOk();
        assertThat(body(officer)).contains("Giấy mời kiểm tra").doesNotContain("Lưu vào sổ");
        assertThat(pages.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/numbers/" + entry, Map.of("note", "x")))
                .hasStatus(404);
        assertThat(pages.get(COMMUNE_B, Role.CLERK, "/numbers/" + entry)).hasStatus(404);
        assertThat(pages.get(PROVINCE, Role.CLERK, "/numbers/" + entry)).hasStatus(404);
    }

    @Test
    void aPaperMadeElsewhereTakesTheNextNumberOnce() {
        int before = books.lastNumber(clerk.agency(), DocumentType.INVITATION, YEAR);
        var fields = paper("Giấy mời hai lần", written(before + 1));
        assertThat(pages.post(COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", fields))
                .hasStatus(303);
        assertThat(pages.post(COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", fields))
                .as("the second of two clicks")
                .hasStatus(303);
        assertThat(books.lastNumber(clerk.agency(), DocumentType.INVITATION, YEAR))
                .isEqualTo(before + 1);
    }

    @Test
    void aPaperMadeElsewhereLeavesNoGapWithoutAReason() {
        int last = books.lastNumber(clerk.agency(), DocumentType.INVITATION, YEAR);
        var gap = pages.post(
                COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", paper("Giấy mời xa", written(last + 5)));
        assertThat(gap).hasStatus(422);
        assertThat(body(gap)).contains("Dùng số tiếp theo", "Giấy mời xa");
        context.getBean(ChangingNumberingBook.class)
                .skip(clerk, DocumentType.INVITATION, YEAR, last + 5, "Sổ giấy")
                .orThrow();
        assertThat(pages.post(
                        COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", paper("Giấy mời xa", written(last + 5))))
                .as("a number recorded as given elsewhere")
                .hasStatus(303);
        var again = pages.post(
                COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", paper("Giấy mời khác", written(last + 5)));
        assertThat(body(again)).contains("Số này đã có trong sổ");
    }

    @Test
    void aPaperOfAnotherTypeOrWithoutAbstractIsRefused() {
        var answer = pages.post(COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", paper("", "01/QĐ-UBND"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Nhập trích yếu", "Ký hiệu này không thuộc sổ Giấy mời");
    }

    @Test
    void theBookIsSearchedWithoutDiacriticsAndBySigner() {
        enter("Giấy mời hội nghị phường chống", Map.of("signer", "Lan Anh"));
        enter("Giấy mời khác hẳn", Map.of("signer", "Trần Văn Ký"));
        assertThat(page(INVITATIONS + "&q=phuong+chong"))
                .contains("hội nghị phường chống")
                .doesNotContain("khác hẳn");
        assertThat(page(INVITATIONS + "&signer=Lan Anh"))
                .contains("hội nghị phường chống")
                .doesNotContain("khác hẳn");
        assertThat(page(INVITATIONS + "&q=khac+han&format=csv")).contains("khác hẳn", "Vào sổ bằng tay");
    }

    @Test
    void aCancelledNumberStaysWithItsReasonAndCannotBeCompleted() {
        var entry = enter("Giấy mời hủy", Map.of());
        context.getBean(ChangingNumberingBook.class)
                .cancel(clerk, entry, "Họp hoãn")
                .orThrow();
        assertThat(page(INVITATIONS)).contains("Đã hủy: Họp hoãn");
        assertThat(page("/numbers/" + entry)).doesNotContain("Lưu vào sổ");
        assertThat(complete(entry, Map.of("title", "Giấy mời hủy", "note", "x")))
                .hasStatus(422);
    }

    private UUID enter(String title, Map<String, String> further) {
        var fields = paper(title, written(books.lastNumber(clerk.agency(), DocumentType.INVITATION, YEAR) + 1));
        fields.putAll(further);
        assertThat(pages.post(COMMUNE_A, Role.CLERK, "/numbers/new?type=INVITATION", fields))
                .hasStatus(303);
        return UUID.fromString(fields.get("id"));
    }

    private static Map<String, String> paper(String title, String number) {
        var today = LocalDate.now(Ui.ZONE);
        return new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "number",
                number,
                "title",
                title,
                "issuedOn.day",
                "" + today.getDayOfMonth(),
                "issuedOn.month",
                "" + today.getMonthValue(),
                "issuedOn.year",
                "" + today.getYear()));
    }

    private static String written(int number) {
        return "%02d/GM-UBND".formatted(number);
    }

    private MvcTestResult complete(UUID entry, Map<String, String> fields) {
        return pages.post(COMMUNE_A, Role.CLERK, "/numbers/" + entry, with(fields, shown(entry)));
    }

    private static Map<String, String> with(Map<String, String> fields, String fingerprint) {
        var all = new HashMap<>(fields);
        all.put("seen", fingerprint);
        return all;
    }

    /** The fingerprint on the page of the entry; empty on a page without a form. */
    private String shown(UUID entry) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page("/numbers/" + entry));
        return seen.find() ? seen.group(1) : "";
    }

    private UUID entryOf(String subjects, UUID record) {
        return sql.sql("select id from document.numbers where subject_id = (" + subjects + ")")
                .param(record)
                .query(UUID.class)
                .single();
    }

    private String page(String address) {
        var answer = pages.get(COMMUNE_A, Role.CLERK, address);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }
}
