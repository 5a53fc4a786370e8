package vn.tincay.journeys.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tincay.journeys.screen.Screen;

/** The checks that every page must pass, for every reader. */
public final class PageChecks {

    private static final Path PICTURES = Path.of("target", "screens");

    /** Whether pictures of all checked pages are saved, not only of failing ones. */
    private static final boolean ALL_PICTURES = Boolean.getBoolean("tincay.pictures");

    /** A message key, or a placeholder without its value, that is visible on the page. */
    private static final Pattern UNFILLED_MESSAGE = Pattern.compile(
            "\\b(base|place|agency|journal|access|document|notice|plan|reading|report|site)\\.[a-z-]+\\.[a-z-]+|\\{\\d}|\\?\\?");

    /** Reads five properties of the page at once, because each call passes through driver, browser and page. */
    private static final String PAGE_PROPERTIES = """
            () => ({ width: document.documentElement.scrollWidth, headings: document.querySelectorAll('h1').length,
              title: document.title, language: document.documentElement.lang, words: document.body.innerText })""";

    /** The captions of the tables whose last row has a cell without a lower border. */
    private static final String OPEN_TABLES = """
            () => [...document.querySelectorAll('.table')].filter(table => [...table.rows].slice(-1)
              .some(row => [...row.cells].some(cell => getComputedStyle(cell).borderBottomWidth === '0px')))
              .map(table => table.caption.innerText)""";

    private PageChecks() {}

    /**
     * Makes the checks of {@link #checkFully} where the page shows something new, otherwise the cheap checks and those
     * of its HTML.
     */
    public static void check(Screen screen, String name) {
        var html = screen.page().content();
        if (DrawnKinds.isNew(screen.path(), html)) {
            checkFully(screen, name);
        } else {
            checkCheaply(screen, name);
            assertThat(Markup.faults(html, screen.language()))
                    .as("HTML of " + screen.path())
                    .isEmpty();
        }
    }

    /**
     * Makes the checks of {@link #checkCheaply}; in a window with scripts also checks that axe finds no violation of
     * WCAG 2.2, A and AA.
     */
    public static void checkFully(Screen screen, String name) {
        withPictureOnFailure(screen, name, () -> {
            checkBasics(screen);
            if (screen.scripted()) {
                assertThat(Axe.violations(screen.page()))
                        .as("axe on " + screen.path())
                        .isEmpty();
            }
        });
    }

    /**
     * Makes the cheap checks: nothing wider than the window, one first heading, a title, a language, no message key or
     * empty placeholder, no browser error.
     */
    public static void checkCheaply(Screen screen, String name) {
        withPictureOnFailure(screen, name, () -> checkBasics(screen));
    }

    /** Checks that every table has a lower border on paper. */
    public static void checkPaper(Screen screen, String name) {
        withPictureOnFailure(screen, name + "-paper", () -> {
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            try {
                assertThat((List<?>) screen.page().evaluate(OPEN_TABLES))
                        .as("open tables of " + screen.path() + " on paper")
                        .isEmpty();
            } finally {
                screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        });
    }

    /** Runs checks; saves a picture of the page when one fails, or always when pictures of all pages are wanted. */
    private static void withPictureOnFailure(Screen screen, String name, Runnable checks) {
        boolean passed = false;
        try {
            checks.run();
            passed = true;
        } finally {
            if (!passed || ALL_PICTURES) {
                int width = screen.page().viewportSize().width;
                screen.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                                .setFullPage(true));
            }
        }
    }

    private static void checkBasics(Screen screen) {
        int width = screen.page().viewportSize().width;
        var here = screen.path() + " at " + width;
        var page = (Map<?, ?>) screen.page().evaluate(PAGE_PROPERTIES);
        assertThat((Integer) page.get("width")).as("width of " + here).isLessThanOrEqualTo(width);
        assertThat(page.get("headings")).as("first headings of " + here).isEqualTo(1);
        assertThat((String) page.get("title")).as("title of " + here).isNotBlank();
        assertThat(page.get("language")).as("language of " + here).isIn("vi", "en");
        assertThat(missingMessages((String) page.get("words")))
                .as("words missing on " + here)
                .isEmpty();
        assertThat(screen.browserErrors().messages())
                .as("complaints at " + here)
                .isEmpty();
    }

    /** The message keys and placeholders that are shown among these words. */
    static Stream<String> missingMessages(String words) {
        return UNFILLED_MESSAGE.matcher(words).results().map(MatchResult::group);
    }
}
