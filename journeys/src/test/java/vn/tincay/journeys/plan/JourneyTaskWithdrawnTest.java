package vn.tincay.journeys.plan;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A task handed down by mistake is withdrawn, and one reported done too early is returned with a reason. */
class JourneyTaskWithdrawnTest extends Story {

    private static final String PLAN = "trên địa bàn thành phố Cần Thơ năm 2026";
    private static final String TASK = "Kiểm tra, giám sát, báo cáo";
    private static final String NINH_KIEU = "Ủy ban nhân dân phường Ninh Kiều";
    private static final String BINH_THUY = "Ủy ban nhân dân phường Bình Thủy";

    @Test
    void oneTaskIsWithdrawnAndAnotherReturned() {
        var province = signedIn("ct.noivu");
        handsDown(province);
        withdrawTask(province);
        signedIn("bt.canbo").open("/notices").reads("Nhiệm vụ đã được thu hồi");
        var ninhKieu = signedInOnPhone("nk.canbo");
        ninhKieu.open("/").follow(TASK).follow("Nhận nhiệm vụ").press("Nhận nhiệm vụ");
        ninhKieu.follow("Báo hoàn thành").press("Báo hoàn thành").reads("chờ nghiệm thu");
        returns(province);
        ninhKieu.open("/notices").follow("trả lại để làm tiếp").reads("Chưa có biên bản.", "Báo hoàn thành");
    }

    private static void handsDown(Screen province) {
        openTask(province).follow("Giao cấp dưới thực hiện");
        province.page().locator("main input:checked").evaluateAll("boxes => boxes.forEach(box => box.checked = false)");
        province.page().locator("main details:not([open]) > summary").all().forEach(Locator::click);
        province.check(NINH_KIEU)
                .check(BINH_THUY)
                .date("due", 15, 12, 2026)
                .press("Giao nhiệm vụ")
                .reads(NINH_KIEU, BINH_THUY);
    }

    private static void withdrawTask(Screen province) {
        openTask(province).follow(BINH_THUY).follow("Thu hồi");
        province.press("Thu hồi nhiệm vụ")
                .refuses("reason", "", "Hãy ghi lý do")
                .lookTwice("task-withdrawal");
        province.fill("reason", "Giao nhầm địa bàn.")
                .press("Thu hồi nhiệm vụ")
                .reads("Nhiệm vụ đã được thu hồi", "Giao nhầm địa bàn.")
                .lookTwice("task-withdrawn");
    }

    private static void returns(Screen province) {
        openTask(province).follow(NINH_KIEU).lookTwice("task-to-confirm");
        province.follow("Trả lại để làm tiếp")
                .fill("reason", "Chưa có biên bản.")
                .press("Trả lại")
                .reads("Đã trả lại để làm tiếp.");
    }

    private static Screen openTask(Screen province) {
        return province.open("/plans")
                .follow(PLAN)
                .follow("Xem tất cả nhiệm vụ")
                .follow(TASK);
    }
}
