package vn.tincay.journeys.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.tincay.journeys.check.PageChecks;

/**
 * One person's browser window: actions, and checks of the visible content. Parameters named {@code words} are texts of
 * the page.
 */
public final class Screen {

    /**
     * Milliseconds until a wait fails. They are many because an office PC under load is slow and a story must not fail
     * for slowness.
     */
    static final double TIMEOUT_MS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final BrowserErrors browserErrors;
    private final boolean scripted;
    private int presses;

    /** @param signedIn result of {@link #signedIn} of an earlier window; null for a visitor */
    Screen(Browser browser, String address, int width, boolean scripted, String signedIn) {
        this.address = address;
        this.scripted = scripted;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, heightFor(width))
                .setJavaScriptEnabled(scripted)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setStorageState(signedIn)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(TIMEOUT_MS);
        page = context.newPage();
        browserErrors = new BrowserErrors(page, URI.create(address).getAuthority());
    }

    public Page page() {
        return page;
    }

    public boolean scripted() {
        return scripted;
    }

    public BrowserErrors browserErrors() {
        return browserErrors;
    }

    public Screen open(String path) {
        var answer = page.navigate(address + path);
        assertThat(answer.status()).as("status of " + path).isLessThan(400);
        return this;
    }

    /**
     * How often this person followed a link, pressed a button, ticked a box, chose or filled in a field in this window.
     */
    public int presses() {
        return presses;
    }

    /** The file behind the link with these words. */
    public byte[] download(String words) {
        var answer = context.request().get(address(words));
        assertThat(answer.status()).as("download " + words).isEqualTo(200);
        return answer.body();
    }

    /** The address of the link with these words, with scheme and host. */
    public String address(String words) {
        return address + named(AriaRole.LINK, words).getAttribute("href");
    }

    /** The language of the current page. */
    public String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Path and query of the current page. */
    public String path() {
        var here = URI.create(page.url());
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    public Screen signIn(Product.Account account) {
        open("/sign-in");
        return signInHere(account);
    }

    /** Fills in the form of the current sign-in page. */
    public Screen signInHere(Product.Account account) {
        page.fill("[name=login]", account.userName());
        page.fill("[name=password]", account.password());
        press("Đăng nhập");
        assertThat(path()).as("signed in as " + account.userName()).doesNotContain("/sign-in");
        return this;
    }

    /** The state that lets another window of the same person skip signing in. */
    public String signedIn() {
        return context.storageState();
    }

    /** Clicks the link and waits for its page, or its position on this page. */
    public Screen follow(String words) {
        presses++;
        page.waitForNavigation(() -> named(AriaRole.LINK, words).click());
        return this;
    }

    /** Clicks the button and waits for the page that answers. */
    public Screen press(String words) {
        presses++;
        page.waitForNavigation(() -> named(AriaRole.BUTTON, words).click());
        return this;
    }

    /** Clicks this element, whatever follows. */
    public Screen click(Locator element) {
        presses++;
        element.click();
        return this;
    }

    /** Clicks a button that a script handles: the page may stay. */
    public Screen click(String words) {
        presses++;
        named(AriaRole.BUTTON, words).click();
        return this;
    }

    /** The first visible control of this kind in the main part whose accessible name contains these words. */
    public Locator named(AriaRole kind, String words) {
        return page.locator("main")
                .getByRole(kind, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    public Screen fill(String field, String value) {
        presses++;
        page.locator("main [name='" + field + "']").first().fill(value);
        return this;
    }

    /** Sets day, month and year of a date field. */
    public Screen date(String field, int day, int month, int year) {
        return fill(field + ".day", "" + day).fill(field + ".month", "" + month).fill(field + ".year", "" + year);
    }

    /** Ticks the box with this label; the click is forced because the label covers the box, for touch. */
    public Screen check(String words) {
        presses++;
        page.locator("main")
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    public Screen choose(String field, String words) {
        presses++;
        page.locator("main select[name='" + field + "']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(words));
        return this;
    }

    public Screen attach(String field, String name, String type, byte[] content) {
        page.locator("main input[type=file][name='" + field + "']").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    public Screen attach(String field, String name, String text) {
        return attach(field, name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks that the main part contains each of these words. */
    public Screen reads(String... words) {
        for (var word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
        return this;
    }

    public Screen readsNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    public Screen heading(String words) {
        assertThat(page.locator("h1")).containsText(words);
        return this;
    }

    /**
     * Checks that the field has this error, that the summary at the top links to the field, and that the typed value is
     * still there.
     */
    public Screen refuses(String field, String typed, String words) {
        refuses(field, words);
        assertThat(page.locator("main [name='" + field + "']").first()).hasValue(typed);
        return this;
    }

    /** Checks that a field or a group of fields has this error, and that the summary at the top links to it. */
    public Screen refuses(String field, String words) {
        assertThat(page.locator("[id='" + field + "-error']")).containsText(words);
        assertThat(page.locator(".problems a[href='#" + field + "']")).containsText(words);
        assertThat(page.locator("[id='" + field + "']")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^(Lỗi|Error)"));
        return this;
    }

    /** Accepts, from now on, the warnings of a page with unsaved changes. */
    public Screen acceptWarnings() {
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        return this;
    }

    /** Chooses the language of the pages; the account remembers it. */
    public Screen switchLanguage(String language) {
        open("/");
        page.locator("button[name=lang][value=" + language + "]").first().evaluate("button => button.click()");
        page.waitForSelector("html[lang=" + language + "]");
        return this;
    }

    /** Checks the current page at its current width. */
    public Screen look(String name) {
        PageChecks.check(this, name);
        return this;
    }

    /**
     * Checks the page at the width of a phone as {@link #look} does, and only cheaply at that of a desktop, where the
     * rules of axe give the same result.
     */
    public Screen lookTwice(String name) {
        setWidth(Story.PHONE).look(name);
        PageChecks.checkCheaply(setWidth(Story.DESKTOP), name);
        return this;
    }

    public Screen setWidth(int width) {
        page.setViewportSize(width, heightFor(width));
        return this;
    }

    void close() {
        context.close();
    }

    private static int heightFor(int width) {
        return width < 600 ? 740 : 900;
    }
}
