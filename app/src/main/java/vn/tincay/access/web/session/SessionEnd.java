package vn.tincay.access.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import vn.tincay.access.PageOwner;
import vn.tincay.access.gate.Gate;
import vn.tincay.access.web.signin.ReturnPath;
import vn.tincay.access.web.signin.SignInPage;
import vn.tincay.base.web.failure.RecordAddress;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * The answers to a form whose sender is no longer, or not the one, signed in. The form's token was right, so it comes from
 * a page of ours; nothing is stored, and nothing typed is lost.
 */
@Component
public class SessionEnd {

    private final SealedForms forms;
    private final PageOwner owner;

    SessionEnd(SealedForms forms, PageOwner owner) {
        this.forms = forms;
        this.owner = owner;
    }

    /** 401: the sign-in page, which says why it stands here and carries what was typed. */
    public ModelAndViewDefiningException signIn(HttpServletRequest request, Object handler) {
        if (request.getHeader("HX-Request") != null) {
            return answer(HttpStatus.UNAUTHORIZED, "access/signed-out", new KeptFormPage(null, "", false));
        }
        var kept = KeptForm.of(request, mayBeSentAgain(handler));
        var sealed = kept == null ? "" : forms.seal(kept).orElse("");
        var copied = kept != null && sealed.isEmpty() ? kept.text() : "";
        boolean files = kept != null && !kept.files().isEmpty();
        return answer(
                HttpStatus.UNAUTHORIZED,
                "access/sign-in",
                new SignInPage(
                        "", ReturnPath.safe(RecordAddress.from(request.getRequestURI())), true, sealed, copied, files));
    }

    /** With the password given but not yet the code, the session already is there to hold it. */
    public boolean hold(HttpServletRequest request, Object handler) {
        var kept = KeptForm.of(request, mayBeSentAgain(handler));
        var sealed = kept == null ? "" : forms.seal(kept).orElse("");
        if (!sealed.isEmpty()) {
            request.getSession().setAttribute(KeptForm.HELD, sealed);
        }
        return !sealed.isEmpty();
    }

    /** 409 for a page that was made for another person or seat; what was sent again is held no longer. */
    public boolean allows(Viewer viewer, HttpServletRequest request) throws ModelAndViewDefiningException {
        if (!Gate.changes(request)) {
            return true;
        }
        if (owner.isAnother(viewer, request)) {
            boolean briefly = request.getHeader("HX-Request") != null;
            throw answer(
                    HttpStatus.CONFLICT,
                    briefly ? "access/signed-out" : "access/kept-form",
                    another(briefly ? null : KeptForm.of(request, false)));
        }
        if (request.getParameter(KeptForm.AGAIN) != null) {
            request.getSession().removeAttribute(KeptForm.HELD);
        }
        return true;
    }

    private static KeptFormPage another(@Nullable KeptForm kept) {
        return new KeptFormPage(kept, kept == null ? "" : kept.text(), true);
    }

    private static boolean mayBeSentAgain(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(Resendable.class);
    }

    private static ModelAndViewDefiningException answer(HttpStatus status, String template, Object page) {
        return new ModelAndViewDefiningException(new ModelAndView(template, Map.of("page", page), status));
    }
}
