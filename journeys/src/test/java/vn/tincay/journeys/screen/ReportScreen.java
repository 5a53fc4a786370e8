package vn.tincay.journeys.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The work of officers on the form of a report. */
public final class ReportScreen {

    private static final Pattern SAVED = Pattern.compile("Đã lưu lúc \\d");

    /**
     * Sets the fields without events, because the page would store each one; a field without a previous figure becomes
     * zero.
     */
    private static final String FROM_LAST_PERIOD = """
            words => {
              for (const figure of document.querySelectorAll('main td.figure')) {
                const box = figure.querySelector('input')
                if (box) box.value =
                  figure.querySelector('.figure-before')?.lastChild?.textContent.replace(/[^0-9,]/g, '') || '0'
              }
              for (const area of document.querySelectorAll('form#paper textarea')) area.value = words
            }""";

    private final Screen screen;

    private ReportScreen(Screen screen) {
        this.screen = screen;
    }

    /** Opens the reader's report of this name and period, and begins it where it does not exist. */
    public static ReportScreen open(Screen screen, String title, String period) {
        screen.open("/reports");
        var row = screen.page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText(period))
                .first();
        var begin = row.getByText("Bắt đầu lập");
        (begin.count() > 0
                        ? begin
                        : row.getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                                .first())
                .click();
        screen.heading(title);
        return new ReportScreen(screen);
    }

    public static ReportScreen on(Screen screen) {
        return new ReportScreen(screen);
    }

    public Screen screen() {
        return screen;
    }

    public Locator cell(String code) {
        return screen.page().locator("[id='cell." + code + "']");
    }

    /** Types a figure and waits until the page reports that it is stored. */
    public ReportScreen type(String code, String figure) {
        screen.page().waitForLoadState(); // earlier, no script notices what is typed
        screen.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/draft"),
                        () -> cell(code).fill(figure));
        return waitUntilSaved();
    }

    /**
     * Fills every figure with that of the last period beside it, or 0, and every text part with these words, and saves
     * the draft.
     */
    public ReportScreen fillFromLastPeriod(String words) {
        screen.page().evaluate(FROM_LAST_PERIOD, words);
        screen.press("Lưu nháp").reads("Đã lưu.");
        return this;
    }

    /** Types these words into every text part. */
    public ReportScreen fillTexts(String words) {
        screen.page().locator("form#paper textarea").all().forEach(area -> area.fill(words));
        return this;
    }

    /** Submits the report for signature; returns its address. */
    public String submit() {
        screen.press("Trình lãnh đạo ký").reads("Đã trình lãnh đạo ký.");
        return screen.path();
    }

    /** Consolidates the accepted reports although others are missing; a repeated consolidation takes another reason. */
    public ReportScreen consolidate(String reason) {
        var another = screen.page().locator("summary:has-text('Ghi lý do khác')");
        if (another.count() > 0) {
            another.first().click();
        }
        screen.fill("consolidation-reason", reason).press("Tổng hợp các báo cáo đã tiếp nhận");
        return this;
    }

    /** Waits until the page says when it saved. */
    public ReportScreen waitUntilSaved() {
        assertThat(screen.page().locator("form#paper .saved")).hasText(SAVED);
        screen.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return this;
    }
}
