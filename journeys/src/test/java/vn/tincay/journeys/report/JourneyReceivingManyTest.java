package vn.tincay.journeys.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Story;

/**
 * A department receives all reports that wait on one form from one page. The number of presses does not depend on the
 * number of reports: only those with points to look at are ticked by hand, or all of them at once.
 */
class JourneyReceivingManyTest extends Story {

    private static final int MOST_PRESSES = 12;

    @Test
    void receivesAllWaitingReportsWithFewPresses() {
        var presses = 0;
        var province = signedIn("ct.noivu").open("/reports").reads("Chờ tôi quyết định");
        presses++;
        // Not the reports of other periods, which other stories receive one by one at the same time.
        province.page()
                .waitForNavigation(() -> province.page()
                        .locator("main a[href*='/gbv-half-year/2026-H1/receipt']")
                        .first()
                        .click());
        province.heading("Tiếp nhận báo cáo").lookTwice("receipt-of-many");
        presses++;
        province.follow("tất cả");
        presses++;
        int waiting = province.page().locator("input[name=report]:checked").count();
        assertThat(waiting).isGreaterThan(1);
        province.press("Tiếp nhận các báo cáo đã chọn").reads("Đã tiếp nhận " + waiting + " báo cáo.");
        presses++;
        System.out.println("Presses to receive " + waiting + " reports: " + presses);
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
    }
}
