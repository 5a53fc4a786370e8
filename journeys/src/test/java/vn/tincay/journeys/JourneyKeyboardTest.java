package vn.tincay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.journeys.screen.Story;

/** Without a mouse: the first Tab skips to the content, every control is reached in order and shows its focus. */
@ResourceLock(Story.HALF_YEARLY_DRAFTS)
class JourneyKeyboardTest extends Story {

    private static final int MAX_TABS = 90;

    /** The focused element, or null when the focus left the page: its name, and whether its ring is visible. */
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement
              if (!it || it === document.body) return null
              const face = getComputedStyle(it)
              const ring = face.outlineStyle !== 'none' && parseFloat(face.outlineWidth) >= 2
              const box = it.getBoundingClientRect()
              return [it.tagName + ' ' + (it.id || it.name || it.textContent.trim().slice(0, 30)),
                ring || face.boxShadow !== 'none', box.width > 0 && box.height > 0]
            }""";

    @Test
    void theFirstTabSkipsToTheContent() {
        var page = signedIn("nk.canbo").open("/").page();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Đến nội dung chính");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans",
                "/plans/new",
                "/readings",
                "/reports",
                "/calendar",
                "/units",
                "/agencies",
                "/search?q=ninh"
            })
    void everyControlCanBeFocusedVisibly(String path) {
        var page = signedIn("ct.noivu").open(path).page();
        var seen = new ArrayList<String>();
        for (int step = 0; step < MAX_TABS; step++) {
            page.keyboard().press("Tab");
            var focused = (List<?>) page.evaluate(FOCUSED);
            if (focused == null || focused.get(0).equals(seen.isEmpty() ? "" : seen.getFirst())) {
                break;
            }
            Assertions.assertThat(focused.get(1)).as("ring on " + focused).isEqualTo(true);
            Assertions.assertThat(focused.get(2)).as("size of " + focused).isEqualTo(true);
            seen.add((String) focused.get(0));
        }
        Assertions.assertThat(seen).as(path).hasSizeGreaterThan(8).doesNotContain("BODY");
    }

    @Test
    void somebodySignsInAndSwitchesTheLanguageWithKeysOnly() {
        var screen = visitor(DESKTOP).open("/sign-in");
        var page = screen.page();
        var account = account("ct.yte");
        page.locator("[name=login]").focus();
        page.keyboard().type(account.userName());
        page.keyboard().press("Tab");
        page.keyboard().type(account.password());
        page.keyboard().press("Enter");
        screen.heading("Việc hôm nay");
        presses(page, "main", "Enter", "summary:has-text('" + account.name() + "')");
        presses(page, "main", "Enter", "button[name=lang]");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        screen.switchLanguage("vi");
    }

    @Test
    void aReportIsOpenedFilledAndStored() {
        var screen = signedIn("nk.canbo").open("/reports");
        var page = screen.page();
        presses(page, "main", "Enter", "main tr:has-text('6 tháng đầu năm 2026') a");
        screen.heading("Báo cáo 6 tháng");
        presses(page, "main", "Control+A", "[id='cell.documents']");
        page.keyboard().type("9");
        presses(page, "main", "Enter", "button:has-text('Lưu nháp'):not([tabindex])");
        screen.reads("Đã lưu.");
        assertThat(page.locator("[id='cell.documents']")).hasValue("9");
    }

    @Test
    void aUnitIsFoundByTypingAlone() {
        var screen = signedIn("ct.noivu").open("/search");
        var page = screen.page();
        page.locator("main [name=q]").focus();
        page.keyboard().type("ninh kieu");
        page.keyboard().press("Enter");
        screen.reads("Ninh Kiều");
    }

    /** Presses Tab until this control has the focus, then presses the key. */
    private static void presses(Page page, String from, String key, String control) {
        page.locator(from).first().evaluate("it => window.scrollTo(0, 0)");
        for (int step = 0; step < MAX_TABS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(control)
                    .first()
                    .evaluate("it => it === document.activeElement")
                    .equals(true)) {
                page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("no key reaches " + control);
    }
}
