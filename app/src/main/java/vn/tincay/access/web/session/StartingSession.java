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
 * Starts the session of an authenticated person: a new session or, at a further factor, a new session id. The CSRF
 * token stays, so an open page can still save. Nobody else can set it (its cookie is bound to this host), sign-out
 * clears it, and forms name the person their page was made for ({@link vn.tincay.access.PageOwner}).
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
        request.getSession().setAttribute(SessionList.DEVICE, Device.nameFrom(request.getHeader("User-Agent")));
        remember(authentication, request, response);
    }

    public void addFactor(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
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
