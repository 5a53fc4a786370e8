package vn.tincay.access.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.SessionList;

/**
 * Lets a proven person in: a fresh session (or, at a further factor, a fresh id). The form token stays, so a page that was
 * open before goes on saving; nobody else can plant one (its cookie is for this host only), sign-out clears it, and forms
 * name for whom their page was made ({@link vn.tincay.access.PageOwner}).
 */
@Component
public class StartingSession {

    private final SecurityContextRepository contexts;
    private final ChangeSessionIdAuthenticationStrategy ids = new ChangeSessionIdAuthenticationStrategy();

    StartingSession(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    public void open(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        var held = old == null ? null : old.getAttribute(KeptForm.HELD);
        if (old != null) {
            old.invalidate();
        }
        request.getSession().setAttribute(KeptForm.HELD, held);
        request.getSession().setAttribute(SessionList.DEVICE, Device.words(request.getHeader("User-Agent")));
        remember(authentication, request, response);
    }

    public void strengthen(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        ids.onAuthentication(authentication, request, response);
        remember(authentication, request, response);
    }

    private void remember(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
