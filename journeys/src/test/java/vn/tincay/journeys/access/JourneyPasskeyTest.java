package vn.tincay.journeys.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A fingerprint replaces password and code; the fingerprint reader is Chromium's virtual one. */
class JourneyPasskeyTest extends Story {

    private static final String OFFICER = "sl.noivu";

    @Test
    void anOfficerMakesAPasskeyAndSignsInWithIt() {
        var officer = signedInAlone(OFFICER, true);
        var reader = new Reader(officer);
        officer.open("/account/passkeys").look("passkeys-none");
        officer.fill("label", "Máy ở cơ quan").click("Tạo khóa truy cập");
        officer.reads("Máy ở cơ quan").lookTwice("passkeys-one");

        signOut(officer);
        officer.look("sign-in-passkey");
        reader.refuseFingerprint();
        officer.click("Đăng nhập bằng khóa truy cập");
        assertThat(officer.page().locator("main [role=status]")).not().isEmpty();
        assertThat(officer.path()).startsWith("/sign-in");

        reader.acceptFingerprint();
        officer.click("Đăng nhập bằng khóa truy cập");
        officer.page().waitForURL(Pattern.compile(".*/$"));
        officer.heading("Việc hôm nay");

        signOut(officer);
        officer.open("/sign-in");
        officer.page().fill("[name=login]", OFFICER);
        officer.page().fill("[name=password]", account(OFFICER).password());
        officer.press("Đăng nhập");
        assertThat(officer.path()).as("the password alone no longer does").startsWith("/sign-in/code");
        officer.look("sign-in-passkey-second");
        assertThat(officer.page().locator("[name=code]")).hasCount(0); // no code is requested
        officer.click("Đăng nhập bằng khóa truy cập");
        officer.page().waitForURL(Pattern.compile(".*/$"));

        officer.open("/account/passkeys");
        officer.page().locator("main").getByText("Máy ở cơ quan").first().click();
        officer.fill("current", account(OFFICER).password()).press("Gỡ khóa");
        officer.readsNot("Máy ở cơ quan");
    }

    private static void signOut(Screen officer) {
        officer.page().locator("form[action='/sign-out'] button").first().evaluate("button => button.click()");
        officer.page().waitForURL(Pattern.compile(".*/sign-in.*"));
    }

    /** A virtual fingerprint reader of the WebAuthn domain in Chromium's debugging protocol. */
    private static final class Reader {

        private final CDPSession session;
        private final String id;

        Reader(Screen screen) {
            session = screen.page().context().newCDPSession(screen.page());
            session.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var request = new JsonObject();
            request.add("options", options);
            id = session.send("WebAuthn.addVirtualAuthenticator", request)
                    .get("authenticatorId")
                    .getAsString();
        }

        void refuseFingerprint() {
            setUserVerified(false);
        }

        void acceptFingerprint() {
            setUserVerified(true);
        }

        private void setUserVerified(boolean is) {
            var request = new JsonObject();
            request.addProperty("authenticatorId", id);
            request.addProperty("isUserVerified", is);
            session.send("WebAuthn.setUserVerified", request);
        }
    }
}
