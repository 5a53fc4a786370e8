package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.SessionList;

/** Lets a proven person in: a fresh session (or, at a further factor, a fresh id) and a fresh form token. */
@Component
class Entrance {

    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy forms;
    private final ChangeSessionIdAuthenticationStrategy ids = new ChangeSessionIdAuthenticationStrategy();

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.contexts = contexts;
        this.forms = new CsrfAuthenticationStrategy(tokens);
    }

    void open(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession().setAttribute(SessionList.DEVICE, Device.words(request.getHeader("User-Agent")));
        remember(authentication, request, response);
    }

    void strengthen(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        ids.onAuthentication(authentication, request, response);
        remember(authentication, request, response);
    }

    private void remember(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        forms.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
