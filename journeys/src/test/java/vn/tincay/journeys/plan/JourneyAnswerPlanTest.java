package vn.tincay.journeys.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Downloads;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * A ward answers the plan of the city: the draft is made from it, corrected, signed, numbered and printed, and the
 * paper read back states the same facts.
 */
class JourneyAnswerPlanTest extends Story {

    private static final String PLAN_OF_THE_CITY = "trên địa bàn thành phố Cần Thơ năm 2026";
    private static final String TITLE = "Phòng ngừa bạo lực trên cơ sở giới của phường, viết trên hệ thống";
    private static final String TASK = "Rà soát, công khai danh sách địa chỉ tin cậy - nhà tạm lánh ở cộng đồng";
    private static final String NUMBER = "189/KH-UBND";

    @Test
    void theAnswerIsDraftedSignedNumberedPrintedAndReadBack() {
        var officer = signedIn("nk.canbo");
        var plan = draftsAnswer(officer);
        officer.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        signedIn("nk.chutich")
                .open(plan)
                .follow("Đọc và ký duyệt")
                .reads(TITLE, TASK, "92%")
                .press("Ký duyệt")
                .reads("Đã ký");
        issues(signedIn("nk.vanthu"), plan);
        officer.open(plan).reads(NUMBER).look("plan-answered");
        var word = officer.download("Kế hoạch, bản DOCX");
        assertThat(Downloads.wordText(word)).contains(TASK, NUMBER, "92%");
        assertThat(Downloads.pdfText(officer.download("Kế hoạch, bản PDF"))).contains(TASK, NUMBER, "92%");
        readsBack(officer, word);
    }

    /** The officer makes a second answer, corrects a value that is refused, and returns the address of the draft. */
    private static String draftsAnswer(Screen officer) {
        officer.open("/plans")
                .follow(PLAN_OF_THE_CITY)
                .follow("Lập kế hoạch thực hiện")
                .reads("Đơn vị đã có kế hoạch thực hiện kế hoạch này")
                .follow("Lập thêm kế hoạch khác")
                .reads("Từ Kế hoạch số 901/KH-UBND", "Cấp trên", "Mức của đơn vị")
                .lookTwice("plan-answer");
        officer.fill("title", TITLE)
                .fill("target.2.value", "150")
                .check(TASK)
                .press("Tạo dự thảo")
                .refuses("target.2.value", "150", "100")
                .fill("target.2.value", "92")
                .press("Tạo dự thảo")
                .heading(TITLE)
                .reads("Từ Kế hoạch", "Tối thiểu 92% xã, phường")
                .readsNot("Lời văn ghi");
        return officer.path();
    }

    private static void issues(Screen clerk, String plan) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        clerk.open(plan)
                .follow("Cấp số và ban hành")
                .fill("number", NUMBER)
                .date("issuedOn", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .press("Ban hành")
                .reads(NUMBER, "Đã ban hành");
    }

    private static void readsBack(Screen officer, byte[] word) {
        officer.open("/plans")
                .follow("Đọc từ văn bản")
                .attach("file", "ke-hoach.docx", Papers.DOCX, word)
                .press("Đọc văn bản")
                .reads(NUMBER, TITLE, TASK, "≥ 92%");
    }
}
