package vn.tincay.journeys.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Downloads;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A consolidation of 1 among 103 reports states this on the screen, to the head who signs, and on paper. */
class JourneyIncompleteConsolidationTest extends Story {

    private static final String HALF_YEARLY = "Báo cáo 6 tháng";
    private static final String SECOND_HALF = "6 tháng cuối năm 2026";
    private static final String MISSING = "Ủy ban nhân dân phường Bình Thủy";
    private static final String REASON = "Các xã còn lại đang khắc phục hậu quả bão.";

    @Test
    void anIncompleteConsolidationIsSignedWithItsReason() {
        var report = communeReports();
        var province = signedIn("ct.noivu");
        province.open(report).press("Tiếp nhận").reads("Đã tiếp nhận báo cáo.");
        var consolidated = consolidates(province);
        var head = signedIn("ct.giamdoc").open(consolidated);
        head.reads("Tổng hợp từ 1 trong 103 báo cáo", "chưa đủ", REASON).lookTwice("consolidation-incomplete");
        head.press("Ký và gửi").reads("Đã ký và gửi báo cáo.", "Tổng hợp từ 1 trong 103 báo cáo", REASON);
        showsItOnPaper(province.open(consolidated));
    }

    private String communeReports() {
        var report = ReportScreen.open(signedIn("ta.canbo"), HALF_YEARLY, SECOND_HALF)
                .fillFromLastPeriod("Đã thực hiện (minh họa).")
                .submit();
        signedIn("ta.chutich").open(report).press("Ký và gửi").reads("Đã ký và gửi báo cáo.");
        return report;
    }

    private static String consolidates(Screen province) {
        var form = ReportScreen.open(province, HALF_YEARLY, SECOND_HALF);
        province.press("Tổng hợp các báo cáo đã tiếp nhận")
                .refuses("consolidation-reason", "", "Hãy ghi lý do")
                .lookTwice("consolidation-without-reason");
        form.consolidate(REASON);
        province.reads("Đã tổng hợp 1 báo cáo.", "Tổng hợp từ 1 trong 103 báo cáo");
        missingAgencies(province).click();
        province.reads(MISSING);
        form.fillTexts("Tổng hợp một xã (minh họa).").waitUntilSaved();
        return form.submit();
    }

    private static Locator missingAgencies(Screen screen) {
        return screen.page()
                .locator("main summary")
                .filter(new Locator.FilterOptions().setHasText("Chưa có trong bản tổng hợp: 102 cơ quan"));
    }

    private static void showsItOnPaper(Screen province) {
        var paper = Downloads.pdfText(province.download("PDF"));
        assertThat(paper)
                .contains("Tổng hợp từ 1/103 báo cáo; còn thiếu 102 cơ quan", "lý do: " + REASON, MISSING)
                .doesNotContain(REASON + ".");
        assertThat(Downloads.wordText(province.download("DOCX"))).contains("Tổng hợp từ 1/103 báo cáo", MISSING);
    }
}
