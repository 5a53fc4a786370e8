package vn.tincay.journeys.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.PlanScreen;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * A head signs only what the head has seen. When the content changed after it was opened, the page comes again and says
 * what changed and who changed it.
 */
@Order(3)
class JourneyStaleSignatureTest extends Story {

    private static final String ACTION_MONTH = "Báo cáo Tháng hành động";
    private static final String YEAR = "Năm 2026";
    private static final String TARGET = "Xã, phường có địa chỉ tin cậy (minh họa)";

    @Test
    void anOutdatedReportPageCannotBeSigned() {
        var officer = signedIn("ta.canbo");
        var form = ReportScreen.open(officer, ACTION_MONTH, YEAR).fillFromLastPeriod("Đã phát động (minh họa).");
        var report = form.submit();
        var head = signedInOnPhone("ta.chutich").open(report);
        officer.press("Rút lại để sửa").reads("Đã rút lại");
        form.type("launches", "77").submit();
        assertRefused(head.press("Ký và gửi"), "Số lễ phát động", "77", "Mai Văn Thử", "Rút lại để sửa");
        head.lookTwice("report-stale-signature");
        officer.open(report).reads("Đã trình ký").readsNot("Bản 1");
        head.press("Ký và gửi").reads("Đã ký và gửi báo cáo.", "77", "Bản 1");
    }

    @Test
    void aConsolidationWithANewReportMustBeShownBeforeSigning() {
        var province = signedIn("ct.noivu");
        accepts(province, sendsSignedReport("nk", "3"));
        var form = ReportScreen.open(province, ACTION_MONTH, YEAR).consolidate("Các xã còn lại báo cáo sau.");
        province.reads("Đã tổng hợp 1 báo cáo.");
        form.fillTexts("Tổng hợp (minh họa).").waitUntilSaved();
        var report = form.submit();
        var head = signedIn("ct.giamdoc").open(report).reads("Tổng hợp từ 1 trong 103 báo cáo");
        province.press("Rút lại để sửa").reads("Đã rút lại");
        accepts(province, sendsSignedReport("bt", "2"));
        province.open(report).reads("1 báo cáo đã tiếp nhận chưa nằm trong bản tổng hợp này.");
        form.consolidate("Thêm phường Bình Thủy.");
        province.reads("Đã tổng hợp 2 báo cáo.");
        form.submit();
        assertRefused(head.press("Ký và gửi"), "Báo cáo đưa vào thêm", "phường Bình Thủy", "Trần Văn Thử");
        head.reads("Số lễ phát động (từ cấp dưới)", "Tổng hợp lại: Thêm phường Bình Thủy.");
        assertThat(head.page().locator("#changed-since")).not().containsText("Các xã còn lại");
        head.reads("Tổng hợp từ 2 trong 103 báo cáo").lookTwice("consolidation-stale-signature");
        province.open(report).reads("Đã trình ký").readsNot("Bản 1");
        head.press("Ký và gửi").reads("Đã ký và gửi báo cáo.", "Tổng hợp từ 2 trong 103 báo cáo", "Bản 1");
    }

    @Test
    void anOutdatedPlanPageCannotBeSigned() {
        var officer = signedIn("ct.noivu");
        var plan = PlanScreen.draft(officer, "Kế hoạch đổi trong lúc chờ ký", 2031, TARGET, 80);
        var address = plan.submit();
        var head =
                signedIn("ct.giamdoc").open(address).follow("Đọc và ký duyệt").reads("80%");
        plan.takeBack().setTarget("Sửa dự thảo", 65).submit();
        assertRefused(head.press("Ký duyệt"), TARGET, "80", "65", "Trần Văn Thử", "Đưa về dự thảo để sửa");
        head.lookTwice("plan-stale-signature");
        officer.open(address).reads("Đã trình ký").readsNot("Đã ký");
        head.press("Ký duyệt").reads("Đã ký duyệt. Văn thư có thể cấp số.", "65%");
    }

    @Test
    void anOutdatedAmendmentPageCannotBeSigned() {
        var officer = signedIn("ct.noivu");
        var head = signedIn("ct.giamdoc");
        var plan = PlanScreen.draft(officer, "Kế hoạch sửa đổi trong lúc chờ ký", 2032, TARGET, 80);
        var address = plan.submit();
        head.open(address).follow("Đọc và ký duyệt").press("Ký duyệt").reads("Đã ký duyệt. Văn thư có thể cấp số.");
        head.open(address).follow("Cấp số và ban hành").press("Ban hành").reads("Kế hoạch đã được ban hành.");
        officer.open(address).follow("Sửa đổi, bổ sung").fill("reason", "Theo ngân sách mới.");
        officer.fill("target.0.value", "85")
                .press("Lưu")
                .press("Trình lãnh đạo ký")
                .reads("Đã trình nội dung sửa đổi.");
        head.open(address).follow("Xem nội dung sửa đổi").reads("80", "85");
        officer.press("Rút lại để sửa").reads("Nội dung sửa đổi đã được đưa về để sửa.");
        plan.setTarget("Sửa tiếp", 90);
        officer.press("Trình lãnh đạo ký").reads("Đã trình nội dung sửa đổi.");
        assertRefused(head.press("Ký phiên bản mới"), TARGET, "85", "90", "Trần Văn Thử");
        head.lookTwice("amendment-stale-signature");
        officer.open(address).reads("80%", "Có nội dung sửa đổi chưa ký.");
        head.press("Ký phiên bản mới").reads("Phiên bản mới đã có hiệu lực.");
        officer.open(address).reads("90%").readsNot("Có nội dung sửa đổi chưa ký.");
    }

    /**
     * Checks that the step was not taken: the page says so at the top and lists below what changed, with old and new
     * value and person.
     */
    private static void assertRefused(Screen head, String... changes) {
        head.reads("Nội dung đã thay đổi sau khi bạn mở trang này", "Những thay đổi từ khi bạn mở trang");
        head.reads(changes);
    }

    /** Fills in, signs and sends the report of a commune; returns its address. */
    private String sendsSignedReport(String commune, String launches) {
        var report = ReportScreen.open(signedIn(commune + ".canbo"), ACTION_MONTH, YEAR)
                .fillFromLastPeriod("Đã phát động (minh họa).")
                .type("launches", launches)
                .submit();
        signedIn(commune + ".chutich").open(report).press("Ký và gửi").reads("Đã ký và gửi báo cáo.");
        return report;
    }

    private static void accepts(Screen province, String report) {
        province.open(report).press("Tiếp nhận").reads("Đã tiếp nhận báo cáo.");
    }
}
