package vn.tincay.journeys.screen;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open windows of one browser. Closing them returns the browser. */
public final class Windows implements AutoCloseable {

    /**
     * Session states by browser and user name. Two stories at the same time use different browsers and therefore
     * different sessions; in a shared session, a request of one story could use up the message meant for the other.
     */
    private static final Map<Browser, Map<String, String>> SIGNED_IN = new ConcurrentHashMap<>();

    private final Browser browser = Browsers.take();
    private final List<Screen> open = new ArrayList<>();

    /** A window of a visitor without an account. */
    Screen visitor(int width, boolean scripted) {
        return openWindow(width, scripted, null);
    }

    /**
     * A window of a signed-in person. A person signs in once in a browser, because signing in is slow on purpose;
     * further windows share the session.
     */
    public Screen signedIn(String userName, int width, boolean scripted) {
        var sessions = SIGNED_IN.computeIfAbsent(browser, unused -> new ConcurrentHashMap<>());
        return openWindow(width, scripted, sessions.computeIfAbsent(userName, this::signInState));
    }

    @Override
    public void close() {
        open.forEach(Screen::close);
        Browsers.giveBack(browser);
    }

    private String signInState(String userName) {
        return openWindow(Story.DESKTOP, true, null)
                .signIn(Story.account(userName))
                .signedIn();
    }

    private Screen openWindow(int width, boolean scripted, String signedIn) {
        var screen = new Screen(browser, Product.running().address(), width, scripted, signedIn);
        open.add(screen);
        return screen;
    }
}
