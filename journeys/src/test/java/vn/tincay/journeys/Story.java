package vn.tincay.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** What every story needs: the product, a browser, people at their screens. */
@Tag("journey")
abstract class Story {

    static final int PHONE = 360;
    static final int DESK = 1280;

    private static Playwright playwright;
    private static Browser browser;

    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final List<Screen> screens = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        Product.running();
        PlaywrightAssertions.setDefaultAssertionTimeout(Screen.PATIENCE);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("tincay.browser", "/usr/bin/chromium")))
                        .setTimeout(120_000)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void leave() {
        screens.forEach(Screen::close);
        screens.clear();
    }

    /** A visitor nobody knows. */
    Screen visitor(int width) {
        return screen(width, true, null);
    }

    /** Somebody signed in at an office PC. */
    Screen desk(String userName) {
        return signedIn(userName, DESK, true);
    }

    /** Somebody signed in on a telephone. */
    Screen phone(String userName) {
        return signedIn(userName, PHONE, true);
    }

    /** Somebody signed in with a browser that runs no script. */
    Screen plain(String userName) {
        return signedIn(userName, DESK, false);
    }

    /** Somebody who signs in for this story alone, because it signs out. */
    Screen alone(String userName, boolean scripted) {
        return screen(DESK, scripted, null).signIn(account(userName));
    }

    static Product.Account account(String userName) {
        return Product.running().account(userName);
    }

    /** Signing in is slow on purpose: a person does it once, further windows share the session. */
    private Screen signedIn(String userName, int width, boolean scripted) {
        var known = SIGNED_IN.get(userName);
        if (known != null) {
            return screen(width, scripted, known);
        }
        var screen = screen(width, scripted, null).signIn(account(userName));
        SIGNED_IN.put(userName, screen.signedIn());
        return screen;
    }

    private Screen screen(int width, boolean scripted, String signedIn) {
        var screen = new Screen(browser, Product.running().address(), width, scripted, signedIn);
        screens.add(screen);
        return screen;
    }
}
