package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.web.Ui;
import vn.tincay.place.Units;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class ReportPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    ReportTestData testData;
    PageRequests requests;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        requests = PageRequests.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void listsDueReportsAndStartsOne() {
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/reports"))
                .hasStatusOk()
                .bodyText()
                .contains("Báo cáo của cơ quan tôi", "Bắt đầu lập", "UBND tỉnh Thử");
        var begun = requests.post(
                COMMUNE_A, Role.COMMUNE_OFFICER, "/reports", Map.of("form", "gbv-month", "period", period));
        assertThat(begun).hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, location(begun)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"cell.households\"", "name=\"was.cell.households\"", "Trình lãnh đạo ký");
    }

    @Test
    void savesWhileTypingAndKeepsWhatIsWrong() {
        var id = testData.draft(COMMUNE_A, "gbv-month", period, Map.of());
        var fields = Map.of(
                "cell.households", "1.234", "was.cell.households", "", "cell.calls", "nhiều", "was.cell.calls", "");
        var saved = postByHtmx(COMMUNE_A, "/reports/" + id + "/draft", fields);
        assertThat(saved).hasStatusOk().bodyText().contains("class=\"saved\"", "không phải là số", "hx-swap-oob");
        var plain = requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, "/reports/" + id + "/draft", fields);
        assertThat(plain)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"nhiều\"", "value=\"1.234\"", "href=\"#cell.calls\"");
    }

    @Test
    void pastesABlockFromExcel() {
        var id = testData.draft(COMMUNE_A, "gbv-month", period, Map.of());
        var block = "3\r\n1\r\n2\r\n0\r\n1\r\n\r\n3\r\n";
        assertThat(requests.post(
                        COMMUNE_A,
                        Role.COMMUNE_OFFICER,
                        "/reports/" + id + "/block",
                        Map.of("table", "incidents", "block", block)))
                .hasStatus(303);
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/reports/" + id)))
                .contains("id=\"cell.incidents_physical\"")
                .contains("name=\"was.cell.incidents_psychological\" value=\"2\"");
        assertThat(requests.post(
                        COMMUNE_A,
                        Role.COMMUNE_OFFICER,
                        "/reports/" + id + "/block",
                        Map.of("table", "incidents", "block", "3\nx\n")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"x\"");
    }

    @Test
    void followsAReportFromStartToApproval() {
        var id = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        var page = "/reports/" + id;
        assertThat(takeStep(COMMUNE_A, Role.COMMUNE_OFFICER, page, "submission", Map.of()))
                .hasStatus(303);
        assertThat(takeStep(COMMUNE_A, Role.HEAD, page, "submission", Map.of())).hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.HEAD, page)).bodyText().contains("Đã nộp, chờ tiếp nhận");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/reports"))
                .bodyText()
                .contains(page);
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, page)).bodyText().contains("Tiếp nhận", "Trả lại");
        assertThat(takeStep(PROVINCE, Role.PROVINCE_LEAD, page, "return", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(takeStep(
                        PROVINCE,
                        Role.PROVINCE_LEAD,
                        page,
                        "return",
                        Map.of("cell0", "households", "reason0", "Cao hơn kỳ trước")))
                .hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page))
                .bodyText()
                .contains("Báo cáo bị trả lại", "Cao hơn kỳ trước", "#cell.households");
        assertThat(takeStep(COMMUNE_A, Role.HEAD, page, "submission", Map.of())).hasStatus(303);
        assertThat(takeStep(PROVINCE, Role.PROVINCE_LEAD, page, "receipt", Map.of()))
                .hasStatus(303);
        var top = "/reports/" + testData.draft(PROVINCE, "gbv-month", period, Map.of("households", "1"));
        var why = Map.of("consolidation-reason", "Xã B báo cáo sau");
        assertThat(takeStep(PROVINCE, Role.PROVINCE_LEAD, top, "consolidation", why))
                .hasStatus(303);
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, top))
                .bodyText()
                .contains("id=\"total.cell.households\"", ">4</output>");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, top + "/sources/households"))
                .bodyText()
                .contains("UBND xã A", "Số liệu của chính cơ quan");
        assertThat(takeStep(PROVINCE, Role.HEAD, top, "submission", Map.of())).hasStatus(303);
        assertThat(takeStep(PROVINCE, Role.HEAD, top, "approval", Map.of("approval-reason", "Đã đến hạn")))
                .hasStatus(303);
        var late = requests.post(
                COMMUNE_A,
                Role.COMMUNE_OFFICER,
                page + "/draft",
                Map.of("cell.households", "9", "was.cell.households", "3"));
        assertThat(late)
                .hasStatus(422)
                .bodyText()
                .contains("Báo cáo đã được phê duyệt và khóa số liệu", "chưa được lưu", "<p class=\"prose\">9</p>");
        assertThat(requests.post(
                        COMMUNE_A,
                        Role.COMMUNE_OFFICER,
                        page + "/block",
                        Map.of("table", "incidents", "block", "77\n")))
                .hasStatus(422)
                .bodyText()
                .contains("<p class=\"prose\">77");
        assertThat(takeStep(PROVINCE, Role.HEAD, page, "correction", Map.of("reason", "")))
                .hasStatus(422);
        assertThat(takeStep(PROVINCE, Role.HEAD, page, "correction", Map.of("reason", "Sai")))
                .hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.HEAD, page + "/versions/2"))
                .bodyText()
                .contains("Mở bản điều chỉnh", "Không có thay đổi");
    }

    @Test
    void theSenderIsToldThatItCannotReturnItsOwnReport() {
        var page = "/reports/" + testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        assertThat(takeStep(COMMUNE_A, Role.HEAD, page, "submission", Map.of())).hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page + "/return"))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ nơi nhận báo cáo trả lại được", "hãy đề nghị nơi nhận")
                .doesNotContain("name=\"reason0\"");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, page + "/return", Map.of("reason0", "Số hộ sai")))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ nơi nhận báo cáo trả lại được", "Số hộ sai");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, page)).bodyText().contains("Đã nộp, chờ tiếp nhận");
    }

    @Test
    void aPastedBlockThatDoesNotFitStaysInItsField() {
        var id = testData.draft(COMMUNE_A, "gbv-month", period, Map.of());
        assertThat(requests.post(
                        COMMUNE_A,
                        Role.COMMUNE_OFFICER,
                        "/reports/" + id + "/block",
                        Map.of("table", "", "block", "9\t9")))
                .hasStatus(422)
                .bodyText()
                .contains("không có số liệu nào khớp", "9\t9</textarea>");
    }

    @Test
    void theRosterRemindsThoseWhoHaveNotSent() {
        testData.draft(COMMUNE_B, "gbv-month", period, Map.of("households", "3"));
        var roster = "/rosters/gbv-month/" + period;
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, roster + "?show=missing"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã A", "UBND xã B", "Đôn đốc", roster + "?show=missing&amp;format=xlsx");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, roster + "?show=missing&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã A", "UBND xã B")
                .doesNotContain("<");
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, roster + "/reminders", Map.of()))
                .hasStatus(303);
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, roster))
                .bodyText()
                .contains("đã đôn đốc");
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/notices"))
                .bodyText()
                .contains(
                        "UBND tỉnh Thử đôn đốc nộp “Biểu số liệu tháng",
                        DateTimeFormatter.ofPattern("('tháng' M/yyyy)").format(YearMonth.parse(period)))
                .doesNotContain("gbv-month, ");
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/rollups")).hasStatusOk();
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/rollups?form=gbv-month&periods=" + period))
                .bodyText()
                .contains("mới tiếp nhận 0 trong");
    }

    @Test
    void keepsValidFiltersOfSumsBesideAnInvalidOne() {
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/rollups?form=gbv-month&by=province&periods=2025-X"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có kỳ báo cáo này", "<option value=\"gbv-month\" selected>")
                .contains("<option value=\"province\" selected>");
        for (var odd : List.of(
                "form=none", "by=village", "tree=2025-13-40", "within=abc", "form=gbv-month&from=2025-12&to=2025-01")) {
            assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/rollups?" + odd))
                    .as(odd)
                    .hasStatus(422);
        }
    }

    @Test
    void sendsLiveSumsAsTheyAreShown() {
        int unit = context.getBean(Units.class)
                .requireByCode("92", LocalDate.now(Ui.ZONE))
                .id();
        var all = "/rollups?form=gbv-month&from=" + period + "&to=" + period + "&by=commune&tree=now";
        var address = all + "&within=" + unit;
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, address))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"" + period + "\" selected>", "<option value=\"commune\" selected>")
                .contains("name=\"within\" value=\"" + unit + "\"", "class=\"chip\"")
                .contains("href=\"" + all.replace("&", "&amp;") + "\"");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, address + "&format=csv"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"rollups.csv\"")
                .bodyText()
                .contains("Đơn vị hành chính", "Đã tiếp nhận", "Số báo cáo")
                .doesNotContain("<");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/rollups?by=village&format=csv"))
                .as("a wrong filter is shown rather than sent")
                .hasStatus(422);
    }

    @Test
    void offersThePeriodsOfTheShownForm() {
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/rollups?form=gbv-month&from=2025&to=2025"))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"2025-07\"")
                .doesNotContain("<option value=\"2025\"");
    }

    @Test
    void movesTheDueDayOfAgenciesBelow() {
        var roster = "/rosters/gbv-month/" + period;
        var month = YearMonth.parse(period);
        var moved = Map.of(
                "due.day",
                "16",
                "due.month",
                "" + month.getMonthValue(),
                "due.year",
                "" + month.getYear(),
                "reason",
                "12/KH-UBND",
                "level",
                "commune");
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, roster + "/due", moved))
                .hasStatus(303);
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, roster))
                .bodyText()
                .contains(DateTimeFormatter.ofPattern("16/MM/yyyy").format(month));
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, roster + "/due", Map.of("reason", "x")))
                .hasStatus(422);
    }

    @Test
    void requestsAnExtensionAndGetsIt() {
        var id = testData.draft(COMMUNE_A, "gbv-month", period, Map.of());
        var page = "/reports/" + id + "/extension";
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, page, Map.of("reason", "Mưa lũ")))
                .hasStatus(422)
                .bodyText()
                .contains("Mưa lũ");
        var asks = body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page));
        var none = Map.of(
                "wished.day", "31",
                "wished.month", "2",
                "wished.year", "2027",
                "reason", "Mưa lũ",
                "seen", CarriedFingerprint.fingerprint(asks, page));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, page, none))
                .hasStatus(422)
                .bodyText()
                .contains("ngày có thật")
                .doesNotContain("phải sau hôm nay");
        var day = LocalDate.now(context.getBean(Clock.class)).plusDays(7);
        var wish = Map.of(
                "wished.day", "" + day.getDayOfMonth(),
                "wished.month", "" + day.getMonthValue(),
                "wished.year", "" + day.getYear(),
                "reason", "Mưa lũ",
                "seen", CarriedFingerprint.fingerprint(asks, page));
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, page, wish)).hasStatus(303);
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/reports"))
                .bodyText()
                .contains(page);
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, page + "/decision", Map.of("granted", "yes")))
                .hasStatus(422);
        var form = body(requests.get(PROVINCE, Role.PROVINCE_LEAD, page));
        var fields = Map.of(
                "granted", "yes",
                "until.day", "" + day.getDayOfMonth(),
                "until.month", "" + day.getMonthValue(),
                "until.year", "" + day.getYear(),
                "seen", CarriedFingerprint.fingerprint(form, page + "/decision"));
        assertThat(requests.post(PROVINCE, Role.PROVINCE_LEAD, page + "/decision", fields))
                .hasStatus(303);
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, page))
                .bodyText()
                .contains(day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")));
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/notices"))
                .bodyText()
                .contains("UBND tỉnh Thử đồng ý gia hạn");
    }

    @Test
    void showsEveryForm() {
        assertThat(requests.get(COMMUNE_A, Role.CLERK, "/forms")).bodyText().contains("Biểu số liệu tháng");
        for (var form : new String[] {"gbv-year", "gbv-half-year", "action-month", "gbv-month"}) {
            assertThat(requests.get(COMMUNE_A, Role.CLERK, "/forms/" + form))
                    .hasStatusOk()
                    .bodyText()
                    .contains("hạn nộp");
        }
    }

    /** Takes a step as a browser does, with the hidden fields of the page. */
    private MvcTestResult takeStep(Place place, Role role, String page, String step, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put(CarriedFingerprint.fieldName(step), fingerprintOn(place, role, page, step));
        return requests.post(place, role, page + "/" + step, fields);
    }

    private String fingerprintOn(Place place, Role role, String page, String step) {
        var asked = step.equals("return") || step.equals("correction") ? page + "/" + step : page;
        return CarriedFingerprint.fingerprint(body(requests.get(place, role, asked)), page + "/" + step);
    }

    private MvcTestResult postByHtmx(Place place, String path, Map<String, String> fields) {
        var request = mvc.post()
                .uri(path)
                .with(People.in(context).at(place, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .header("HX-Request", "true");
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
