package vn.tincay.journeys.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Downloads;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * The yearly report from two communes to the ministry and back: returned, corrected, accepted, consolidated, reopened.
 */
@Order(1)
class JourneyReportUpTest extends Story {

    private static final String YEARLY = "Báo cáo năm";
    private static final String YEAR = "Năm 2026";

    /** Parts of the paper by Decree 30/2020, from its head to its signature. */
    private static final String[] ON_THE_PAPER = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "/BC-SNV",
        "Cần Thơ, ngày",
        "Tổng hợp hai phường (minh họa).",
        "Nơi nhận:",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Thị Minh Họa"
    };

    private static final String DOCUMENTS = "Số văn bản chỉ đạo, kế hoạch đã ban hành";

    @Test
    void twoCommunesReportAndTheMinistryApproves() {
        var leftOpen = signedIn("bt.canbo");
        ReportScreen.open(leftOpen, YEARLY, YEAR);
        var reportOfNinhKieu = communeReports("nk", true);
        var reportOfBinhThuy = communeReports("bt", false);
        headSigns("nk.chutich", true);
        var province = signedIn("ct.noivu");
        returnReportToNinhKieu(province, reportOfNinhKieu);
        correctReportOfNinhKieu(reportOfNinhKieu);
        headSigns("bt.chutich", false);
        accepts(province, reportOfNinhKieu);
        accepts(province, reportOfBinhThuy);
        int documents = 17 + documentsIn(reportOfBinhThuy, "bt.canbo");
        var consolidated = consolidates(province, documents, true);
        departmentSigns(consolidated);
        approves(consolidated, 3);
        downloads(province, consolidated, documents);
        typesIntoTheLockedReport(leftOpen);
        corrects(province, reportOfNinhKieu, consolidated, documents + 2);
    }

    /** Fills in and submits the report of the commune; returns its address. */
    private String communeReports(String commune, boolean withChecks) {
        var officer = signedIn(commune + ".canbo");
        var form = ReportScreen.open(officer, YEARLY, YEAR);
        if (withChecks) {
            officer.lookTwice("report-begun");
            form.cell("documents").fill("ba");
            officer.reads("“ba” không phải là số").look("report-not-a-number");
        }
        form.fillFromLastPeriod("Nội dung của câu chuyện: các hoạt động được triển khai theo kế hoạch năm.");
        if (withChecks) {
            officer.look("report-filled");
        }
        // Without a pause: the step waits until the words typed just before are stored.
        form.fillTexts("Viết thêm ngay trước khi trình (minh họa).");
        officer.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        return officer.path();
    }

    /** The head signs with a double click; the report is signed once. */
    private void headSigns(String head, boolean withChecks) {
        var screen = signedIn(head);
        screen.open("/").reads("Chờ tôi quyết định");
        if (withChecks) {
            screen.look("home-of-a-head");
        }
        screen.follow(YEARLY).reads("Viết thêm ngay trước khi trình (minh họa).");
        screen.named(AriaRole.BUTTON, "Ký và gửi").dblclick();
        screen.reads("Đã ký và gửi báo cáo.", "Bản 1").readsNot("Bản 2");
    }

    private static void returnReportToNinhKieu(Screen province, String report) {
        province.open("/reports").reads("Chờ tôi quyết định").lookTwice("reports-of-a-province");
        province.open(report).lookTwice("report-to-receive").follow("Trả lại");
        province.press("Trả lại").refuses("reason", "Hãy ghi lý do trả lại").lookTwice("report-return-refused");
        province.choose("cell0", DOCUMENTS)
                .fill("reason0", "Đề nghị tính cả văn bản phối hợp.")
                .press("Trả lại")
                .reads("Đã trả lại báo cáo kèm lý do.");
    }

    private void correctReportOfNinhKieu(String report) {
        var officer = signedIn("nk.canbo");
        officer.open("/").look("home-with-a-returned-report").follow(YEARLY);
        officer.reads("Báo cáo bị trả lại, cần sửa", "Đề nghị tính cả văn bản phối hợp.");
        officer.lookTwice("report-returned");
        officer.follow(DOCUMENTS);
        assertThat(ReportScreen.on(officer).cell("documents")).isInViewport();
        ReportScreen.on(officer).type("documents", "17");
        officer.open(report);
        assertThat(ReportScreen.on(officer).cell("documents")).hasValue("17");
        officer.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        signedIn("nk.chutich").open(report).press("Ký và gửi").reads("Đã ký và gửi báo cáo.");
    }

    private static void accepts(Screen province, String report) {
        province.open(report).press("Tiếp nhận").reads("Đã tiếp nhận báo cáo.");
    }

    private int documentsIn(String report, String officer) {
        var screen = signedIn(officer).open(report);
        return Integer.parseInt(
                ReportScreen.on(screen).cell("documents").innerText().strip().replace(".", ""));
    }

    /** Consolidates and submits the report of the province; returns its address. */
    private static String consolidates(Screen province, int documents, boolean withChecks) {
        var form = ReportScreen.open(province, YEARLY, YEAR);
        province.fill("consolidation-reason", "Các xã còn lại báo cáo sau (minh họa).")
                .press("Tổng hợp các báo cáo đã tiếp nhận")
                .reads("Đã tổng hợp 2 báo cáo.", "Tổng hợp từ 2 trong");
        form.fillTexts("Tổng hợp hai phường (minh họa).").waitUntilSaved();
        province.press("Lưu nháp").reads("Đã lưu.", "Từ cấp dưới: " + documents);
        var report = province.path();
        if (withChecks) {
            province.lookTwice("report-consolidated");
            followFiguresDown(province, documents);
        }
        province.open(report).press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        return report;
    }

    private static void followFiguresDown(Screen province, int documents) {
        province.follow("Từ cấp dưới: " + documents);
        province.heading(DOCUMENTS).reads("phường Ninh Kiều", "phường Bình Thủy", "Cộng", "" + documents);
        province.lookTwice("report-sources").follow("phường Ninh Kiều");
        province.reads("Mã niêm phong số liệu", DOCUMENTS);
    }

    /** The head of the department signs; the signature takes the number from the book of the agency. */
    private void departmentSigns(String consolidated) {
        signedIn("ct.giamdoc")
                .open(consolidated)
                .press("Ký và gửi")
                .reads("Đã ký và gửi báo cáo.", "Số, ký hiệu", "/BC-SNV");
    }

    private void approves(String report, int locked) {
        signedIn("bo.chuyenvien")
                .open(report)
                .look("report-at-the-ministry")
                .press("Tiếp nhận")
                .reads("Đã tiếp nhận báo cáo.");
        signedIn("bo.lanhdao")
                .open(report)
                .fill("approval-reason", "Đã đến hạn phê duyệt (minh họa).")
                .press("Phê duyệt và khóa")
                .reads("Đã phê duyệt; " + locked + " báo cáo được khóa.", "Đã phê duyệt, khóa");
    }

    private static void downloads(Screen province, String report, int documents) {
        province.open(report).lookTwice("report-approved");
        var sheets = province.download("XLSX");
        assertThat(Downloads.figureInWorkbook(sheets, DOCUMENTS)).isEqualTo(documents);
        var word = province.download("DOCX");
        assertThat(Downloads.figureInDocument(word, DOCUMENTS)).isEqualTo("" + documents);
        assertThat(Downloads.wordText(word).replaceAll("\\s+", " ")).contains(ON_THE_PAPER);
        assertThat(Downloads.pdfText(province.download("PDF")))
                .contains(ON_THE_PAPER)
                .contains(DOCUMENTS + " văn bản " + documents);
    }

    /** A person still has the locked report open: new input is not stored, but shown again. */
    private static void typesIntoTheLockedReport(Screen officer) {
        ReportScreen.on(officer).cell("documents").fill("4321");
        officer.reads("Báo cáo đã được phê duyệt và khóa số liệu.");
        officer.press("Lưu nháp").reads("Những gì bạn vừa nhập chưa được lưu", DOCUMENTS, "4321");
        officer.lookTwice("report-locked-meanwhile");
        assertThat(officer.page().locator("main td.figure input")).hasCount(0);
    }

    /** The reports reopen from the top down; the second version shows its differences. */
    private void corrects(Screen province, String reportOfNinhKieu, String consolidated, int documents) {
        var top = signedIn("bo.lanhdao");
        top.open(reportOfNinhKieu).follow("Mở bản điều chỉnh").press("Mở bản điều chỉnh");
        top.refuses("reason", "", "Hãy ghi lý do").lookTwice("report-correction-refused");
        top.fill("reason", "Phường báo thiếu hai văn bản.")
                .press("Mở bản điều chỉnh")
                .reads("Đã mở 2 báo cáo để điều chỉnh.");
        var officer = signedIn("nk.canbo");
        officer.open(reportOfNinhKieu).look("report-correcting");
        ReportScreen.on(officer).type("documents", "19");
        officer.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        signedIn("nk.chutich").open(reportOfNinhKieu).press("Ký và gửi").reads("Đã ký và gửi báo cáo.");
        accepts(province, reportOfNinhKieu);
        consolidates(province, documents, false);
        departmentSigns(consolidated);
        approves(consolidated, 2);
        province.open(consolidated).follow("Bản 2");
        province.reads("Thay đổi so với bản 1", DOCUMENTS, "" + (documents - 2), "" + documents, "+2");
        province.lookTwice("report-difference");
        assertThat(Downloads.figureInWorkbook(province.download("XLSX"), DOCUMENTS))
                .isEqualTo(documents);
        province.open(consolidated).follow("Bản 1");
        assertThat(Downloads.figureInWorkbook(province.download("XLSX"), DOCUMENTS))
                .isEqualTo(documents - 2);
    }
}
