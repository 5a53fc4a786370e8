package vn.tincay.journeys.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.PlanScreen;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A paper is stored once: uploaded again it leads to its plan. A plan issued outside keeps its number and day. */
class JourneyPaperOnceTest extends Story {

    private static final String TITLE = "trên địa bàn thành phố Cần Thơ năm 2028";
    private static final String NUMBER = "2803/KH-UBND";
    private static final String CITY = "Ủy ban nhân dân thành phố Cần Thơ";
    private static final Pattern READING = Pattern.compile(".*/readings/[0-9a-f-]{36}$");
    private static final Pattern PLAN = Pattern.compile(".*/plans/[0-9a-f-]{36}$");

    @Test
    void aPlanUploadedTwiceRedirectsToTheExistingPlan() {
        var officer = signedIn("ct.noivu");
        var plan = recordsPaper(officer);
        uploads(officer, paperText(), PLAN);
        officer.heading(TITLE).reads("hệ thống không tạo bản thứ hai");
        assertThat(officer.path()).isEqualTo(plan);
        uploads(officer, paperText() + "\nNơi nhận: Lưu: VT.\n", READING);
        officer.reads("Văn bản này đã có trong hệ thống", "Số " + NUMBER + " ngày 12/10/2026 của " + CITY)
                .lookTwice("reading-of-a-known-paper");
        officer.press("Tạo dự thảo kế hoạch").reads(NUMBER, "đã có trong hệ thống");
        officer.follow("Mở kế hoạch đã có").heading(TITLE);
        assertThat(officer.path()).isEqualTo(plan);
        officer.open("/plans?q=2028");
        var rows = officer.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(rows.count()).isEqualTo(1);
        officer.reads(NUMBER);
    }

    @Test
    void aPaperIssuedOutsideIsConfirmedByAnother() {
        var officer = signedIn("ct.noivu");
        var address = PlanScreen.draft(officer, "Kế hoạch ban hành trên giấy", 2033, "Xã có địa chỉ tin cậy", 80)
                .address();
        officer.follow("Ghi nhận văn bản đã ban hành")
                .fill("number", "17/KH-SNV")
                .date("issuedOn", 5, 10, 2026)
                .press("Gửi văn thư xác nhận")
                .refuses("file", "Hãy kèm bản gốc")
                .lookTwice("paper-without-original");
        officer.attach("file", "17-kh-snv.docx", Papers.DOCX, Papers.docx("Kế hoạch ban hành trên giấy"))
                .press("Gửi văn thư xác nhận")
                .reads("Đã ghi nhận.")
                .readsNot("Đã ban hành");
        var head = signedIn("ct.giamdoc").open(address).follow("Đối chiếu và xác nhận");
        head.reads("17/KH-SNV", "05/10/2026", "17-kh-snv.docx").lookTwice("paper-confirmation");
        head.press("Xác nhận đúng với bản gốc").reads("Đã xác nhận. Kế hoạch được ghi nhận từ bản giấy.");
        officer.open(address)
                .reads("17/KH-SNV", "05/10/2026", "Ghi nhận từ bản giấy", "Lê Thị Minh Họa xác nhận", "Xem bản gốc")
                .lookTwice("paper-recorded");
    }

    /** Makes a plan from the paper: read, recorded as issued, confirmed by the clerk. Returns its address. */
    private String recordsPaper(Screen officer) {
        uploads(officer, paperText(), READING);
        officer.choose("issuer", CITY).press("Tạo dự thảo kế hoạch").heading(TITLE);
        var plan = officer.path();
        officer.follow("Ghi nhận văn bản đã ban hành");
        assertThat(officer.page().locator("main [name=number]").inputValue()).isEqualTo(NUMBER);
        officer.press("Gửi văn thư xác nhận").reads("Đã ghi nhận.");
        signedIn("ct.vanthu")
                .open(plan)
                .follow("Đối chiếu và xác nhận")
                .press("Xác nhận đúng với bản gốc")
                .reads("Đã xác nhận.", NUMBER);
        return plan;
    }

    /**
     * Uploads the text and waits for the page after it. Reading takes time and may show a waiting page, which continues
     * by itself.
     */
    private static void uploads(Screen officer, String text, Pattern to) {
        officer.open("/plans")
                .follow("Đọc từ văn bản")
                .attach("file", "ke-hoach-2028.txt", text)
                .press("Đọc văn bản");
        officer.page().waitForURL(to);
    }

    private static String paperText() {
        return Papers.text("can-tho-2027.txt")
                .replace("2027", "2028")
                .replace("Số:      /KH-UBND", "Số: " + NUMBER)
                .replace("ngày     tháng     năm 2026", "ngày 12 tháng 10 năm 2026");
    }
}
