package vn.tincay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person's browser window. Each page looked at is held to the same bars. */
final class Screen {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final int width;
    private final List<String> complaints = new ArrayList<>();

    Screen(Browser browser, String address, int width) {
        this.address = address;
        this.width = width;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setAcceptDownloads(true));
        page = context.newPage();
        var host = URI.create(address).getAuthority();
        page.onRequest(request -> {
            var uri = request.url();
            if (!uri.startsWith("data:") && !host.equals(URI.create(uri).getAuthority())) {
                complaints.add("foreign request " + uri);
            }
        });
        page.onPageError(error -> complaints.add("script error " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(address + path);
        return this;
    }

    void signIn(Product.Account account) {
        open("/sign-in");
        page.fill("input[name=username]", account.userName());
        page.fill("input[name=password]", account.password());
        page.click("main button[type=submit]");
        assertThat(page.url()).as("signed in as " + account.userName()).doesNotContain("/sign-in");
    }

    /**
     * Looks at the page as it is now: no axe violation (WCAG 2.2 A and AA), nothing wider than the window, no foreign
     * request, no script error, one first heading, a title and a language. Keeps a picture under {@code target/screens}.
     */
    Screen look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + "-" + width + ".png"))
                .setFullPage(true));
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml()))
                                .limit(3)
                                .toList())
                .isEmpty();
        var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("width of " + page.url()).isLessThanOrEqualTo(width);
        assertThat(page.locator("h1").count())
                .as("one first heading on " + page.url())
                .isEqualTo(1);
        assertThat(page.title()).isNotBlank();
        assertThat(Set.of("vi", "en")).contains(page.getAttribute("html", "lang"));
        assertThat(complaints).as("complaints on " + page.url()).isEmpty();
        return this;
    }

    void close() {
        context.close();
    }
}
