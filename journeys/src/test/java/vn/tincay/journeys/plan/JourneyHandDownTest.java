package vn.tincay.journeys.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * A task goes down to communes: one completes it with evidence, one gets an extension, one refuses. Communes with late
 * tasks are reminded.
 */
@Order(2)
class JourneyHandDownTest extends Story {

    private static final String PLAN = "trên địa bàn thành phố Cần Thơ năm 2026";
    private static final String TASK = "Truyền thông, vận động xã hội";
    private static final String NINH_KIEU = "Ủy ban nhân dân phường Ninh Kiều";
    private static final String BINH_THUY = "Ủy ban nhân dân phường Bình Thủy";
    private static final String THANH_AN = "Ủy ban nhân dân xã Thạnh An";

    @Test
    void threeCommunesAnswerATask() {
        var province = signedIn("ct.noivu");
        handsDown(province);
        var ninhKieu = signedInOnPhone("nk.canbo");
        accepts(ninhKieu);
        showsProgress(ninhKieu);
        completes(ninhKieu);
        confirms(province);
        asksForExtension();
        grantsExtension(province);
        refuses(province);
        signedIn("bt.canbo").open("/tasks").follow(TASK).reads("Được gia hạn đến 30/12/2026");
        province.open("/plans")
                .follow(PLAN)
                .follow("Xem tất cả nhiệm vụ")
                .follow(TASK)
                .reads(NINH_KIEU, "Hoàn thành", BINH_THUY);
        province.lookTwice("task-handed-down");
    }

    @Test
    void oneClickRemindsAllThatAreLate() {
        var province = signedIn("ct.noivu");
        province.open("/plans").follow(PLAN).follow("Xem tất cả nhiệm vụ").lookTwice("plan-tasks");
        province.follow("nhiệm vụ quá hạn").look("plan-reminders");
        province.press("Đôn đốc").reads("Đã đôn đốc", "Các lần đôn đốc", "Trần Văn Thử");
        province.look("plan-reminded");
        signedIn("nk.canbo").open("/notices").reads("đôn đốc").lookTwice("notices");
    }

    private static void handsDown(Screen province) {
        province.open("/plans")
                .follow(PLAN)
                .follow("Xem tất cả nhiệm vụ")
                .follow(TASK)
                .lookTwice("task");
        province.follow("Giao cấp dưới thực hiện").lookTwice("task-handover");
        province.page().locator("main input:checked").evaluateAll("boxes => boxes.forEach(box => box.checked = false)");
        province.date("due", 31, 2, 2027).press("Giao nhiệm vụ").refuses("due", "Hãy nhập ngày có thật");
        province.page().locator("main details:not([open]) > summary").all().forEach(Locator::click);
        province.check(NINH_KIEU)
                .check(BINH_THUY)
                .check(THANH_AN)
                .date("due", 15, 12, 2026)
                .fill("note", "Chú ý các khu trọ của công nhân.")
                .press("Giao nhiệm vụ")
                .reads(NINH_KIEU, BINH_THUY, "Chờ nhận");
    }

    private static void accepts(Screen commune) {
        commune.open("/").reads("Nhận nhiệm vụ").look("home-of-a-commune").follow(TASK);
        commune.reads("Nhiệm vụ chờ trả lời", "Chú ý các khu trọ của công nhân.")
                .look("task-to-accept");
        commune.follow("Nhận nhiệm vụ").press("Nhận nhiệm vụ").reads("Đã nhận");
    }

    private static void showsProgress(Screen commune) {
        commune.follow("Báo cáo tiến độ")
                .fill("words", "Đã phát thanh ba buổi.")
                .fill("percent", "150")
                .press("Lưu tiến độ")
                .refuses("percent", "150", "100")
                .look("task-progress-refused");
        commune.fill("percent", "60")
                .attach("files", "bien-ban.txt", "Biên bản phát thanh ngày 20/11/2026 (minh họa).")
                .press("Lưu tiến độ")
                .reads("Đã phát thanh ba buổi.", "60%", "bien-ban.txt")
                .look("task-in-progress");
        var evidence = commune.page().context().request().get(commune.address("bien-ban.txt"));
        Assertions.assertThat(evidence.text()).contains("minh họa");
    }

    private static void completes(Screen commune) {
        commune.follow("Báo hoàn thành").look("task-completion");
        commune.press("Báo hoàn thành")
                .reads("chờ nghiệm thu", "Rút báo hoàn thành")
                .look("task-done");
    }

    /** Another completed task of the plan waits too, so the first page leads to the page of all that wait. */
    private static void confirms(Screen province) {
        province.open("/");
        province.page().locator("main a[href^='/tasks/confirmations']").first().click();
        province.heading("Nghiệm thu nhiệm vụ")
                .reads("Đã phát thanh ba buổi.", "bien-ban.txt")
                .lookTwice("task-confirmations");
        province.page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(TASK))
                .filter(new Locator.FilterOptions().setHasText(NINH_KIEU))
                .locator("input[type=checkbox]")
                .check(new Locator.CheckOptions().setForce(true));
        province.press("Nghiệm thu các nhiệm vụ đã chọn").reads("Đã nghiệm thu 1 nhiệm vụ");
    }

    private void asksForExtension() {
        var commune = signedIn("bt.canbo");
        commune.open("/").follow(TASK).follow("Xin gia hạn");
        commune.press("Gửi đề nghị").refuses("reason", "", "Hãy ghi lý do").lookTwice("task-extension-refused");
        commune.fill("reason", "Loa truyền thanh hỏng, đang thay.")
                .date("wished", 30, 12, 2026)
                .press("Gửi đề nghị")
                .reads("Xin gia hạn đến 30/12/2026");
    }

    private void refuses(Screen province) {
        var commune = signedIn("ta.canbo");
        commune.open("/").follow(TASK).follow("Từ chối").press("Từ chối").refuses("reason", "", "Hãy ghi lý do");
        commune.lookTwice("task-refusal-refused");
        commune.fill("reason", "Xã không có khu nhà trọ; việc này của phường.")
                .press("Từ chối")
                .reads("Đã từ chối và gửi lý do.");
        taskLine(province, THANH_AN).click();
        province.reads("Từ chối", "Xã không có khu nhà trọ").look("task-refused");
    }

    /** The line of this task and this commune on the first page of the province. */
    private static Locator taskLine(Screen province, String commune) {
        return province.open("/")
                .page()
                .locator("main li")
                .filter(new Locator.FilterOptions().setHasText(TASK))
                .filter(new Locator.FilterOptions().setHasText(commune))
                .locator("a");
    }

    private static void grantsExtension(Screen province) {
        taskLine(province, BINH_THUY).click();
        province.reads("Loa truyền thanh hỏng").lookTwice("task-extension-decision");
        assertThat(province.page().locator("[name='until.day']")).hasValue("30");
        province.check("Đồng ý gia hạn").press("Gửi trả lời").reads("Được gia hạn đến 30/12/2026");
    }
}
