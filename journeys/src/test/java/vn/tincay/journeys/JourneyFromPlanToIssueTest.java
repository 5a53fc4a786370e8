package vn.tincay.journeys;

import org.junit.jupiter.api.Test;

/** A plan as it lies on the desk in Word becomes the plan in force, with nothing typed twice. */
class JourneyFromPlanToIssueTest extends Story {

    private static final String TITLE = "năm 2027";

    @Test
    void anOfficerReadsAPlanAndTheClerkIssuesIt() {
        var officer = desk("ct.noivu");
        officer.open("/readings").look("reading-desk");
        officer.attach("file", "ke-hoach-2027.docx", Papers.DOCX, Papers.docx(Papers.text("can-tho-2027.txt")))
                .press("Đọc văn bản")
                .heading(TITLE)
                .reads("Bản gốc", "Nội dung đã hiểu", "Số văn bản để trống", "Ngày ban hành để trống")
                .lookTwice("reading");
        correctsTheTarget(officer);
        officer.press("Xác nhận các mục rõ ràng").reads("Đã xác nhận").look("reading-confirmed");
    }

    private static void correctsTheTarget(Screen officer) {
        officer.page().locator("#card-TARGETS .fact").nth(2).getByText("Sửa").click();
        officer.fill("value", "150")
                .press("Lưu và xác nhận")
                .refuses("value", "150", "nằm trong khoảng 0–100. Bạn đã nhập 150.")
                .lookTwice("reading-refused");
        officer.fill("value", "95").press("Lưu và xác nhận").reads("95");
    }
}
