package vn.tincay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Story;

/** Errors of office work: the message is at the field, typed values are kept, nothing is stored by half. */
@Order(4)
class JourneyBadDaysTest extends Story {

    private static final String HALF_YEARLY = "Báo cáo 6 tháng";
    private static final String FIRST_HALF = "6 tháng đầu năm 2026";
    private static final String OLD_READING = "năm 2024";

    @ParameterizedTest
    @CsvSource({
        "anh.docx, image/png, 89504E470D0A1A0A0000000D49484452, Không đọc được loại tệp này.",
        "trong.txt, text/plain, 20, Tệp không có nội dung.",
        "quet.pdf, application/pdf, 255044462D312E340A, 'Tệp bị hỏng, không mở được.'"
    })
    void aFileThatIsNoPlanIsRefusedAtItsField(String name, String type, String bytes, String words) {
        var officer = signedIn("nk.canbo");
        officer.open("/readings")
                .attach("file", name, type, HexFormat.of().parseHex(bytes))
                .press("Đọc văn bản")
                .refuses("file", words);
        officer.lookTwice("bad-file");
    }

    @Test
    void aFileBesideAPastedTextIsAskedAboutAndTheTextKept() {
        var officer = signedIn("nk.canbo");
        officer.open("/readings")
                .attach("file", "ke-hoach.txt", "KẾ HOẠCH")
                .fill("text", "Đoạn đã dán vẫn còn.")
                .press("Đọc văn bản")
                .refuses("file", "hãy giữ một");
        assertThat(officer.page().locator("[name=text]")).hasValue("Đoạn đã dán vẫn còn.");
    }

    @Test
    void aDoubleClickCreatesOneReading() {
        var officer = signedIn("bt.canbo");
        officer.open("/readings").fill("text", Papers.text("can-tho-2027.txt"));
        officer.named(AriaRole.BUTTON, "Đọc văn bản").dblclick();
        officer.heading("năm 2027").open("/readings");
        assertThat(officer.page().locator("main tbody tr")).hasCount(1);
    }

    @Test
    void theSecondEditorOfAFactSeesWhatChangedAndChooses() {
        var first = signedIn("ct.noivu");
        var second = signedIn("ct.noivu");
        first.open("/readings").follow(OLD_READING);
        first.page().locator("#card-TARGETS summary").first().click();
        first.page().locator("#card-TARGETS .fact").first().getByText("Sửa").click();
        second.open(first.path());
        first.fill("value", "61,5").press("Lưu và xác nhận").reads("61,5%");
        second.fill("value", "62").press("Lưu và xác nhận").reads("vừa sửa mục này", "Bản mới ghi: 61,5");
        assertThat(second.page().locator("main [name=value]")).hasValue("62");
        second.lookTwice("reading-overtaken");
        second.press("Lưu và xác nhận").reads("62%");
    }

    @Test
    void theSecondEditorOfAPlanSeesWhatChangedAndChooses() {
        var officer = signedIn("ct.noivu");
        officer.open("/plans/new")
                .page()
                .locator("main [name=agency]")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        officer.fill("title", "Kế hoạch hai người cùng sửa")
                .fill("fromYear", "2028")
                .fill("toYear", "2027")
                .press("Lưu dự thảo")
                .refuses("toYear", "2027", "Năm kết thúc không thể trước năm bắt đầu.")
                .lookTwice("plan-form-refused");
        officer.fill("toYear", "2028").press("Lưu dự thảo").reads("Đã lưu dự thảo.");
        var plan = officer.path();
        var head = signedIn("ct.giamdoc").open(plan + "/edit");
        officer.follow("Sửa dự thảo")
                .fill("objective", "Mục tiêu của chuyên viên.")
                .press("Lưu");
        officer.reads("Đã lưu.");
        head.fill("objective", "Mục tiêu của giám đốc.").press("Lưu");
        head.reads("Có người vừa sửa kế hoạch này", "Trần Văn Thử", "Mục tiêu của chuyên viên.");
        assertThat(head.page().locator("main [name=objective]")).hasValue("Mục tiêu của giám đốc.");
        head.lookTwice("plan-overtaken");
        head.press("Giữ nội dung của tôi").reads("Mục tiêu của giám đốc.");
    }

    @Test
    void theSecondEditorOfACellSeesWhatChangedAndChooses() {
        var officer = signedIn("ta.canbo");
        var head = signedIn("ta.chutich");
        var typed = ReportScreen.open(officer, HALF_YEARLY, FIRST_HALF);
        var overtaken = ReportScreen.open(head, HALF_YEARLY, FIRST_HALF);
        typed.type("documents", "5");
        overtaken.cell("documents").fill("7");
        head.reads("Mai Văn Thử vừa đổi ô này thành 5");
        head.press("Lưu nháp").refuses("cell.documents", "7", "vừa đổi ô này thành 5");
        head.lookTwice("report-overtaken");
        head.press("Lưu nháp").reads("Đã lưu.");
        assertThat(overtaken.cell("documents")).hasValue("7");
    }

    @Test
    void leavingAPageWithTypedTextAsksFirst() {
        var officer = signedIn("ct.noivu").open("/plans/new");
        var page = officer.page();
        page.locator("main [name=objective]").pressSequentially("Mục tiêu đang viết dở.");
        var asked = new ArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.locator("details.menu:has(button[name=lang]) > summary").first().click();
        page.locator("button[name=lang]").first().click();
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(page.locator("main [name=objective]")).hasValue("Mục tiêu đang viết dở.");
        officer.press("Lưu dự thảo").refuses("title", "", "Hãy nhập tên kế hoạch (trích yếu).");
    }

    @Test
    void aLostConnectionLosesNoTypedText() {
        var officer = signedIn("ta.canbo");
        var form = ReportScreen.open(officer, HALF_YEARLY, FIRST_HALF).type("events", "3");
        officer.page().context().setOffline(true);
        form.cell("events").fill("4");
        officer.reads("Chưa lưu được. Hệ thống đang thử lại");
        officer.named(AriaRole.BUTTON, "Lưu nháp").click();
        officer.reads("Chưa lưu được.");
        assertThat(form.cell("events")).hasValue("4");
        officer.page().context().setOffline(false);
        form.waitUntilSaved();
        officer.browserErrors().ignore("htmx:");
        officer.open(officer.path());
        assertThat(form.cell("events")).hasValue("4");
    }
}
