package vn.tincay.journeys;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open windows of one browser. Closing them returns the browser. */
final class Windows implements AutoCloseable {

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser = Browsers.take();
    private final List<Screen> open = new ArrayList<>();

    /** A window of a visitor without an account. */
    Screen visitor(int width, boolean scripted) {
        return openWindow(width, scripted, null);
    }

    /** Signing in is slow on purpose: a person does it once, further windows share the session. */
    Screen signedIn(String userName, int width, boolean scripted) {
        return openWindow(width, scripted, SIGNED_IN.computeIfAbsent(userName, this::signInState));
    }

    @Override
    public void close() {
        open.forEach(Screen::close);
        Browsers.giveBack(browser);
    }

    private String signInState(String userName) {
        return openWindow(Story.DESK, true, null)
                .signIn(Story.account(userName))
                .signedIn();
    }

    private Screen openWindow(int width, boolean scripted, String signedIn) {
        var screen = new Screen(browser, Product.running().address(), width, scripted, signedIn);
        open.add(screen);
        return screen;
    }
}
