package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.tincay.access.AuthState;
import vn.tincay.access.Viewers;
import vn.tincay.access.web.session.KeptForm;
import vn.tincay.access.web.session.SessionEnd;
import vn.tincay.access.web.signin.ReturnPath;
import vn.tincay.base.NotFound;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Checks every handler except that of static files and admits only those whom its {@link Allowed} names; a handler
 * without the annotation admits nobody. A signed-in person who is not named gets the same answer as at an address that
 * does not exist.
 */
@Component
public class Gate implements HandlerInterceptor {

    /** The paths open to a person who must set up a second factor first. */
    private static final Set<String> SETTING_UP = Set.of(
            "/account/authenticator",
            "/account/authenticator/key",
            "/account/confirmation",
            "/account/passkeys",
            "/account/passkeys/options");

    private final Viewers viewers;
    private final Denials denials;
    private final TokenGate tokens;
    private final TokenRefusals refusals;
    private final SessionEnd sessionEnd;

    Gate(Viewers viewers, Denials denials, TokenGate tokens, TokenRefusals refusals, SessionEnd sessionEnd) {
        this.viewers = viewers;
        this.denials = denials;
        this.tokens = tokens;
        this.refusals = refusals;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var rule = handler instanceof HandlerMethod method ? rule(method) : null;
        if (rule == null) {
            throw new NotFound();
        }
        // The gate runs before the handler's transaction begins, so waiting here holds no database connection.
        var authState = viewers.authState(request);
        if (rule.anyone()) {
            return true;
        }
        return switch (authState) {
            case AuthState.Acting acting
            when acting.viewer().role() == Role.SYSTEM ->
                requireRole(rule, acting.viewer(), request) && tokens.admit(rule, acting.viewer(), request, response);
            case AuthState.Acting acting ->
                requireRole(rule, acting.viewer(), request) && sessionEnd.allows(acting.viewer(), request);
            case AuthState.Pending pending -> admitPending(pending, request, response, handler);
            case AuthState.Anonymous nobody -> sendToSignIn(request, response, handler);
        };
    }

    /** The access rule of a handler; null when the handler has none, so nobody may use it. */
    public static @Nullable Allowed rule(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        if (own != null) {
            return own;
        }
        var all = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
        return all != null ? all : LibraryRoutes.rule(method);
    }

    /** Whether the rule admits the role. */
    public static boolean admits(Allowed rule, Role role) {
        if (rule.anyone()) {
            return true;
        }
        if (rule.everyRole()) {
            return role != Role.SYSTEM; // account pages, which a system does not have
        }
        return rule.value().length == 0
                ? role.seesContent()
                : Set.of(rule.value()).contains(role);
    }

    /**
     * Journals a request that ends in 404: the record is absent or belongs to others, and the journal does not say
     * which.
     */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var rule = handler instanceof HandlerMethod method ? rule(method) : null;
        boolean guarded = rule != null && !rule.anyone() && rule.reach() != Reach.ANY;
        if (guarded && response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            viewers.of(request).ifPresent(viewer -> denials.writeRecordRefusal(viewer, request));
        }
    }

    private boolean requireRole(Allowed rule, Viewer viewer, HttpServletRequest request) {
        if (!admits(rule, viewer.role())) {
            denials.writeRoleRefusal(viewer, request);
            throw new NotFound();
        }
        return true;
    }

    /** Whether the request may change data, by its method. */
    public static boolean changes(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private boolean admitPending(
            AuthState.Pending pending, HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!pending.enrolled() && SETTING_UP.contains(request.getRequestURI())) {
            return true;
        }
        boolean held = changes(request) && sessionEnd.hold(request, handler);
        var back = held ? "?to=" + KeptForm.PATH : ReturnPath.parameter(request);
        return redirect(response, pending.enrolled() ? "/sign-in/code" + back : "/account/authenticator");
    }

    private boolean sendToSignIn(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (request.getRequestURI().startsWith("/api/")) {
            refusals.unauthorized(request, response);
            return false;
        }
        if (changes(request) || request.getHeader("HX-Request") != null) {
            throw sessionEnd.signIn(request, handler);
        }
        return redirect(response, "/sign-in" + ReturnPath.parameter(request));
    }

    private static boolean redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
        return false;
    }
}
