package vn.tincay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Story;

/** In an old browser, or one with scripts switched off, every step works by a form or a link. */
@ResourceLock(Story.HALF_YEARLY_DRAFTS)
class JourneyWithoutScriptTest extends Story {

    @Test
    void aPlanIsReadCorrectedAndDrafted() {
        var officer = signedInWithoutScript("cm.noivu");
        officer.open("/plans").follow("Đọc từ văn bản");
        officer.attach("file", "ke-hoach.txt", Papers.text("can-tho-2027.txt"))
                .press("Đọc văn bản")
                .heading("năm 2027");
        officer.page().locator("#card-TARGETS summary").first().click();
        officer.page().locator("#card-TARGETS .fact").first().getByText("Sửa").click();
        officer.fill("value", "một").press("Lưu và xác nhận").refuses("value", "một", "Hãy nhập một con số");
        officer.fill("value", "85").press("Lưu và xác nhận").reads("≥ 85%");
        officer.page()
                .locator("[name=issuer]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        officer.press("Tạo dự thảo kế hoạch").heading("năm 2027").look("plain-plan");
        officer.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
    }

    @Test
    void aTaskIsAnsweredWithEvidence() {
        var commune = signedInWithoutScript("ta.canbo");
        commune.open("/")
                .follow("Tổ chức Tháng hành động")
                .follow("Nhận nhiệm vụ")
                .press("Nhận nhiệm vụ");
        commune.reads("Đã nhận")
                .follow("Báo cáo tiến độ")
                .fill("words", "Đã treo băng rôn.")
                .fill("percent", "30")
                .attach("files", "anh.txt", "Ảnh minh họa.")
                .press("Lưu tiến độ")
                .reads("Đã treo băng rôn.", "anh.txt");
    }

    @Test
    void aReportIsTypedAndPasted() {
        var commune = signedInWithoutScript("bt.canbo");
        var form = ReportScreen.open(commune, "Báo cáo 6 tháng", "6 tháng cuối năm 2026");
        form.cell("documents").fill("tám");
        commune.press("Lưu nháp")
                .refuses("cell.documents", "tám", "không phải là số")
                .look("plain-report-refused");
        form.cell("documents").fill("8");
        commune.press("Lưu nháp").reads("Đã lưu.");
        assertThat(form.cell("documents")).hasValue("8");
        commune.page()
                .locator("main summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Dán từ Excel"))
                .click();
        commune.choose("table", "Số vụ theo hình thức")
                .fill("block", "1\n2\n0\n3")
                .press("Đưa vào biểu");
        commune.reads("Đã đưa 4 số liệu vào biểu.");
        assertThat(form.cell("incidents")).hasText("6");
    }

    @Test
    void languageAndSignOutWorkAsForms() {
        var officer = signedInAlone("ct.phunu", false);
        officer.page().locator("summary").last().click();
        officer.page().getByText("English").click();
        assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
        officer.page().locator("summary").last().click();
        officer.page().getByText("Tiếng Việt").click();
        assertThat(officer.page().locator("html")).hasAttribute("lang", "vi");
        officer.page().locator("summary").last().click();
        officer.page().getByText("Đăng xuất").click();
        officer.heading("Đăng nhập");
    }
}
