package vn.tincay.journeys.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.tincay.journeys.screen.ReportScreen;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * A session ends during typing. With scripts the page saves by itself after the person signs in again; without scripts
 * one button sends what was typed.
 */
@ResourceLock(Story.HALF_YEARLY_DRAFTS)
class JourneySessionEndsTest extends Story {

    private static final String HALF_YEARLY = "Báo cáo 6 tháng";
    private static final String FIRST_HALF = "6 tháng đầu năm 2026";

    @Test
    void theOpenReportIsSavedAfterSigningInInAnotherTab() {
        var officer = signedIn("nk.canbo");
        var form = ReportScreen.open(officer, HALF_YEARLY, FIRST_HALF).type("events", "12");
        endSession(officer);
        form.cell("events").fill("13");
        officer.reads("Phiên làm việc đã kết thúc");
        officer.browserErrors().ignore("Response Status Error Code 401");
        officer.lookTwice("report-signed-out");
        var tab = officer.page()
                .context()
                .waitForPage(() ->
                        officer.named(AriaRole.LINK, "Đăng nhập ở thẻ khác").click());
        signIn(tab, "nk.canbo");
        tab.close();
        officer.page().bringToFront();
        officer.page().evaluate("window.dispatchEvent(new Event('focus'))");
        form.waitUntilSaved();
        officer.open(officer.path());
        assertThat(form.cell("events")).hasValue("13");
    }

    @Test
    void theOpenReportIsSavedOnlyForItsOwnAccount() {
        var officer = signedIn("nk.canbo");
        var form = ReportScreen.open(officer, HALF_YEARLY, FIRST_HALF).type("documents", "2");
        endSession(officer);
        var tab = officer.page().context().newPage();
        tab.navigate(officer.page().url().replaceAll("/reports/.*", "/sign-in"));
        signIn(tab, "bt.canbo");
        form.cell("documents").fill("3");
        officer.reads("Trang này do người khác mở");
        assertThat(form.cell("documents")).hasValue("3");
        officer.acceptWarnings();
    }

    @Test
    void withoutScriptOneButtonSendsWhatWasTyped() {
        var officer = signedInWithoutScript("bt.canbo");
        var form = ReportScreen.open(officer, HALF_YEARLY, "6 tháng cuối năm 2026");
        var report = officer.path();
        form.cell("events").fill("17");
        endSession(officer);
        officer.press("Lưu nháp").reads("được giữ trên trang này").lookTwice("sign-in-kept");
        officer.signInHere(account("bt.canbo"))
                .heading("Gửi lại nội dung vừa nhập")
                .lookTwice("kept");
        officer.press("Gửi lại").reads("Đã lưu.");
        assertThat(officer.path()).isEqualTo(report);
        assertThat(form.cell("events")).hasValue("17");
    }

    /** Ends the session as a timeout does: the session is gone, the browser keeps the form token. */
    private static void endSession(Screen officer) {
        officer.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("tincay"));
    }

    private static void signIn(Page tab, String userName) {
        tab.fill("[name=login]", account(userName).userName());
        tab.fill("[name=password]", account(userName).password());
        tab.waitForNavigation(() -> tab.locator("main button").first().click());
    }
}
