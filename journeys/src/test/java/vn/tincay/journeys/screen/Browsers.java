package vn.tincay.journeys.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * The browsers of a run. Each serves one story at a time, because Playwright allows no calls from two threads, and is
 * given back when the story ends.
 */
public final class Browsers {

    /** The largest number of browsers: as many as the stories that {@code junit-platform.properties} runs at once. */
    public static final int AT_ONCE = 2;

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The headless shell draws the same pages with less work; where it is missing, the whole browser is used. */
    private static final List<String> PROGRAMS = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium");

    private static final Semaphore FREE = new Semaphore(AT_ONCE);
    private static final Queue<Browser> IDLE = new ConcurrentLinkedQueue<>();

    private Browsers() {}

    /** Waits until a browser is free, and returns it. */
    static Browser take() {
        FREE.acquireUninterruptibly();
        var idle = IDLE.poll();
        return idle == null ? startBrowser() : idle;
    }

    static void giveBack(Browser browser) {
        IDLE.add(browser);
        FREE.release();
    }

    private static Browser startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Screen.TIMEOUT_MS);
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browserProgram())
                        .setTimeout(120_000)
                        .setArgs(FLAGS));
    }

    private static Path browserProgram() {
        return Stream.concat(Stream.ofNullable(System.getProperty("tincay.browser")), PROGRAMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no browser at " + PROGRAMS));
    }
}
