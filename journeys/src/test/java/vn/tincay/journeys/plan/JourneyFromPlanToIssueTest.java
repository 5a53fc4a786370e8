package vn.tincay.journeys.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A plan in a Word file is read, corrected, signed and issued, and nothing is typed twice. */
class JourneyFromPlanToIssueTest extends Story {

    private static final String TITLE = "năm 2027";

    /** From the list of plans to the draft, with all that was read checked; a correction comes on top. */
    private static final int MOST_PRESSES_TO_READ = 8;

    @Test
    void anOfficerReadsAPlanAndTheClerkIssuesIt() {
        var officer = signedIn("ct.noivu");
        readPlanFromDocument(officer);
        int presses = officer.presses();
        correctTarget(officer);
        presses -= officer.presses();
        var plan = makeDraft(officer);
        presses += officer.presses();
        System.out.printf("read and check a plan: %d presses%n", presses);
        Assertions.assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES_TO_READ);
        officer.press("Trình lãnh đạo ký").reads("Đã trình ký");
        signedIn("ct.chutich")
                .open("/")
                .reads("Chờ tôi quyết định")
                .follow(TITLE)
                .look("plan-to-sign")
                .follow("Đọc và ký duyệt")
                .look("plan-signature")
                .press("Ký duyệt")
                .reads("Đã ký");
        issuePlan(plan);
        officer.open(plan)
                .reads("2702/KH-UBND", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today()))
                .lookTwice("plan-issued");
    }

    private static void readPlanFromDocument(Screen officer) {
        officer.open("/plans").lookTwice("plans").follow("Đọc từ văn bản").look("reading-desk");
        officer.attach("file", "ke-hoach-2027.docx", Papers.DOCX, Papers.docx(Papers.text("can-tho-2027.txt")))
                .press("Đọc văn bản")
                .heading(TITLE)
                .reads(
                        "Bản gốc",
                        "Nội dung máy đọc được",
                        "Số văn bản để trống",
                        "Ngày ban hành để trống",
                        "Cần kiểm tra")
                .lookTwice("reading");
    }

    private static void correctTarget(Screen officer) {
        unfoldTargets(officer);
        officer.page().locator("#card-TARGETS .fact").nth(2).getByText("Sửa").click();
        officer.fill("value", "150")
                .press("Lưu và xác nhận")
                .refuses("value", "150", "nằm trong khoảng 0–100. Bạn đã nhập 150.")
                .lookTwice("reading-refused");
        officer.fill("value", "95").press("Lưu và xác nhận").reads("≥ 95% (2027)");
    }

    private static void unfoldTargets(Screen officer) {
        officer.page().locator("#card-TARGETS summary").first().click();
    }

    /** Makes the draft and returns the address of the plan. */
    private static String makeDraft(Screen officer) {
        officer.click(officer.page().locator(".review-question[open] .review-agree button"))
                .reads("Đã xác nhận")
                .press("Xác nhận tất cả")
                .reads("Đã xác nhận")
                .look("reading-confirmed");
        officer.choose("issuer", "Ủy ban nhân dân thành phố Cần Thơ")
                .press("Tạo dự thảo kế hoạch")
                .heading(TITLE)
                .reads("Đã tạo dự thảo kế hoạch từ văn bản", "Dự thảo", "95")
                .lookTwice("plan-draft");
        return officer.path();
    }

    /** Today in Vietnam; a plan signed today cannot be issued on an earlier day. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private void issuePlan(String plan) {
        var clerk = signedIn("ct.vanthu");
        clerk.open("/").follow(TITLE).heading(TITLE).look("plan-to-number");
        clerk.fill("number", "hai")
                .date("issuedOn", 31, 2, 2026)
                .press("Ban hành")
                .refuses("issuedOn", "Hãy nhập ngày có thật")
                .lookTwice("plan-issue-refused");
        clerk.fill("number", "2702/KH-UBND")
                .date("issuedOn", today().getDayOfMonth(), today().getMonthValue(), today().getYear())
                .press("Ban hành")
                .reads("2702/KH-UBND", "Đã ban hành");
        Assertions.assertThat(clerk.path()).isEqualTo(plan);
    }
}
