package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import vn.tincay.access.MayBeSentAgain;
import vn.tincay.access.PageOwner;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.WayBack;

/**
 * The answers to a form whose sender is no longer, or not the one, signed in. The form's token was right, so it comes from
 * a page of ours; nothing is stored, and nothing typed is lost.
 */
@Component
class SessionEnd {

    private final SealedForms forms;
    private final PageOwner owner;

    SessionEnd(SealedForms forms, PageOwner owner) {
        this.forms = forms;
        this.owner = owner;
    }

    /** 401: the sign-in page, which says why it stands here and carries what was typed. */
    ModelAndViewDefiningException signIn(HttpServletRequest request, Object handler) {
        if (request.getHeader("HX-Request") != null) {
            return answer(HttpStatus.UNAUTHORIZED, "access/signed-out", new KeptPage(null, "", false));
        }
        var kept = Kept.of(request, mayBeSentAgain(handler));
        var sealed = kept == null ? "" : forms.seal(kept).orElse("");
        var copied = kept != null && sealed.isEmpty() ? kept.text() : "";
        boolean files = kept != null && !kept.files().isEmpty();
        return answer(
                HttpStatus.UNAUTHORIZED,
                "access/sign-in",
                new SignInPage("", Return.safe(WayBack.from(request.getRequestURI())), true, sealed, copied, files));
    }

    /** With the password given but not yet the code, the session already is there to hold it. */
    boolean hold(HttpServletRequest request, Object handler) {
        var kept = Kept.of(request, mayBeSentAgain(handler));
        var sealed = kept == null ? "" : forms.seal(kept).orElse("");
        if (!sealed.isEmpty()) {
            request.getSession().setAttribute(KeptController.HELD, sealed);
        }
        return !sealed.isEmpty();
    }

    /** 409 for a page that was made for another person or seat; what was sent again is held no longer. */
    boolean allows(Viewer viewer, HttpServletRequest request) throws ModelAndViewDefiningException {
        if (!Gate.changes(request)) {
            return true;
        }
        if (owner.isAnother(viewer, request)) {
            boolean briefly = request.getHeader("HX-Request") != null;
            throw answer(
                    HttpStatus.CONFLICT,
                    briefly ? "access/signed-out" : "access/kept",
                    another(briefly ? null : Kept.of(request, false)));
        }
        if (request.getParameter(Kept.AGAIN) != null) {
            request.getSession().removeAttribute(KeptController.HELD);
        }
        return true;
    }

    private static KeptPage another(@Nullable Kept kept) {
        return new KeptPage(kept, kept == null ? "" : kept.text(), true);
    }

    private static boolean mayBeSentAgain(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(MayBeSentAgain.class);
    }

    private static ModelAndViewDefiningException answer(HttpStatus status, String template, Object page) {
        return new ModelAndViewDefiningException(new ModelAndView(template, Map.of("page", page), status));
    }
}
