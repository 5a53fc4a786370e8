package vn.tincay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checks that every page must pass, for every reader. */
final class Bars {

    private static final Path PICTURES = Path.of("target", "screens");

    /** Pictures of all visited pages, not only of failing ones. */
    private static final boolean ALL_PICTURES = Boolean.getBoolean("tincay.pictures");

    /** A message key or placeholder that no message file filled. */
    private static final Pattern UNSAID = Pattern.compile(
            "\\b(base|place|agency|journal|access|document|notice|plan|reading|report|site)\\.[a-z-]+\\.[a-z-]+|\\{\\d}|\\?\\?");

    /** One script instead of five: each call costs a turn through driver, browser and page. */
    private static final String SHAPE = """
            () => ({ width: document.documentElement.scrollWidth, headings: document.querySelectorAll('h1').length,
              title: document.title, language: document.documentElement.lang, words: document.body.innerText })""";

    /** Tables whose last row is open at the bottom. */
    private static final String OPEN_TABLES = """
            () => [...document.querySelectorAll('.table')].filter(table => [...table.rows].slice(-1)
              .some(row => [...row.cells].some(cell => getComputedStyle(cell).borderBottomWidth === '0px')))
              .map(table => table.caption.innerText)""";

    private Bars() {}

    /** The checks of {@link #hold} where the page has something new, otherwise those of its HTML. */
    static void look(Screen screen, String name) {
        var html = screen.page().content();
        if (Seen.isNew(screen.path(), html)) {
            hold(screen, name);
        } else {
            shape(screen, name);
            assertThat(Markup.faults(html, screen.language()))
                    .as("HTML of " + screen.path())
                    .isEmpty();
        }
    }

    /** The checks of {@link #shape} and no axe violation: WCAG 2.2, A and AA. */
    static void hold(Screen screen, String name) {
        picturing(screen, name, () -> {
            measure(screen);
            if (screen.scripted()) {
                assertThat(Axe.violations(screen.page()))
                        .as("axe on " + screen.path())
                        .isEmpty();
            }
        });
    }

    /**
     * The cheap checks: nothing wider than the window, one first heading, a title, a language, no bare message key, no
     * browser error.
     */
    static void shape(Screen screen, String name) {
        picturing(screen, name, () -> measure(screen));
    }

    /** A printed table is closed on all sides. */
    static void paper(Screen screen, String name) {
        picturing(screen, name + "-paper", () -> {
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

    /** Saves a picture of a page that fails. */
    private static void picturing(Screen screen, String name, Runnable bars) {
        boolean held = false;
        try {
            bars.run();
            held = true;
        } finally {
            if (!held || ALL_PICTURES) {
                int width = screen.page().viewportSize().width;
                screen.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                                .setFullPage(true));
            }
        }
    }

    private static void measure(Screen screen) {
        int width = screen.page().viewportSize().width;
        var here = screen.path() + " at " + width;
        var page = (Map<?, ?>) screen.page().evaluate(SHAPE);
        assertThat((Integer) page.get("width")).as("width of " + here).isLessThanOrEqualTo(width);
        assertThat(page.get("headings")).as("first headings of " + here).isEqualTo(1);
        assertThat((String) page.get("title")).as("title of " + here).isNotBlank();
        assertThat(page.get("language")).as("language of " + here).isIn("vi", "en");
        assertThat(unsaid((String) page.get("words")))
                .as("words missing on " + here)
                .isEmpty();
        assertThat(screen.complaints().heard()).as("complaints at " + here).isEmpty();
    }

    /** Message keys and placeholders among these words. */
    static Stream<String> unsaid(String words) {
        return UNSAID.matcher(words).results().map(MatchResult::group);
    }
}
