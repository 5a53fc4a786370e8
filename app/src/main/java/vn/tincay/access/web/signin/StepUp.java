package vn.tincay.access.web.signin;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.base.web.Html;

/**
 * Checks whether the person gave the password or a factor within the last minutes. A stranger at an unattended PC
 * cannot do that, and so cannot add a factor for returning later.
 */
@Component
public class StepUp {

    private final AccessSettings settings;
    private final Clock clock;

    StepUp(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isRecent(Authentication authentication) {
        return SessionPrincipal.lastProven(authentication)
                .plus(settings.provenFor())
                .isAfter(clock.instant());
    }

    /** Redirects to the page that asks for the password or another factor; that page redirects back. */
    public static ModelAndView ask(String back) {
        return Html.seeOther("/account/confirmation?to=" + UriUtils.encode(back, "UTF-8"));
    }
}
