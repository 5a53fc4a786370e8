package vn.tincay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every page is held to, whoever looks at it. */
final class Bars {

    private static final Path KEPT = Path.of("target", "screens");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A message key or placeholder that no message file filled. */
    private static final Pattern UNSAID = Pattern.compile(
            "\\b(base|place|agency|journal|access|document|notice|plan|reading|report|site)\\.[a-z-]+\\.[a-z-]+|\\{\\d}|\\?\\?");

    private Bars() {}

    /**
     * No axe violation (WCAG 2.2 A and AA), nothing wider than the window, no complaint of the browser, one first
     * heading, a title, a language, no bare message key. Keeps a picture.
     */
    static void hold(Screen screen, String name) {
        var page = screen.page();
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(KEPT.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        shape(screen);
        if (screen.scripted()) {
            assertThat(violations(page)).as("axe on " + screen.path()).isEmpty();
        }
    }

    /** The bars that cost nothing to check. */
    static void shape(Screen screen) {
        var page = screen.page();
        var here = screen.path() + " at " + page.viewportSize().width;
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of " + here)
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(page.locator("h1").count()).as("first headings of " + here).isEqualTo(1);
        assertThat(page.title()).as("title of " + here).isNotBlank();
        assertThat(page.getAttribute("html", "lang")).as("language of " + here).isIn("vi", "en");
        assertThat(unsaid(page.locator("body").innerText()))
                .as("words missing on " + here)
                .isEmpty();
        assertThat(screen.complaints().heard()).as("complaints at " + here).isEmpty();
    }

    /** Message keys and placeholders among these words. */
    static Stream<String> unsaid(String words) {
        return UNSAID.matcher(words).results().map(MatchResult::group);
    }

    private static Stream<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " at " + node.getTarget())
                                        .toList());
    }
}
