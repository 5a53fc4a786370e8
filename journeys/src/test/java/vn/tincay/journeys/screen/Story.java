package vn.tincay.journeys.screen;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** The base of every story: it gives people browser windows on the product and closes them after each test. */
@Tag("journey")
public abstract class Story {

    protected static final int PHONE = 360;
    protected static final int DESKTOP = 1280;

    /**
     * The lock on the half-yearly drafts of phường Ninh Kiều and Bình Thủy: stories that type into these drafts run one
     * after the other.
     */
    public static final String HALF_YEARLY_DRAFTS = "half-yearly drafts";

    private Windows windows;

    @AfterEach
    protected void closeWindows() {
        if (windows != null) {
            windows.close();
            windows = null;
        }
    }

    /** A visitor without an account. */
    protected Screen visitor(int width) {
        return windows().visitor(width, true);
    }

    /** A person signed in at an office PC. */
    protected Screen signedIn(String userName) {
        return windows().signedIn(userName, DESKTOP, true);
    }

    /** A person signed in on a phone. */
    protected Screen signedInOnPhone(String userName) {
        return windows().signedIn(userName, PHONE, true);
    }

    /** A person signed in with a browser without scripts. */
    protected Screen signedInWithoutScript(String userName) {
        return windows().signedIn(userName, DESKTOP, false);
    }

    /** A person who signs in for this story only, because the story signs out. */
    protected Screen signedInAlone(String userName, boolean scripted) {
        return windows().visitor(DESKTOP, scripted).signIn(account(userName));
    }

    protected static Product.Account account(String userName) {
        return Product.running().account(userName);
    }

    private Windows windows() {
        if (windows == null) {
            windows = new Windows();
        }
        return windows;
    }
}
