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
 * Answers a form whose sender is no longer signed in, or is another person. Its CSRF token was valid, so it comes from
 * one of our pages; nothing is stored, and nothing typed is lost.
 */
@Component
public class SessionEnd {

    private final SealedForms forms;
    private final PageOwner owner;

    SessionEnd(SealedForms forms, PageOwner owner) {
        this.forms = forms;
        this.owner = owner;
    }

    /**
     * Answers 401 with the sign-in page, which explains why it appears and carries the input; a request of a script
     * gets only a short text.
     */
    public ModelAndViewDefiningException signIn(HttpServletRequest request, Object handler) {
        if (request.getHeader("HX-Request") != null) {
            return answer(HttpStatus.UNAUTHORIZED, "access/signed-out", new KeptFormPage(null, "", false));
        }
        var keptForm = KeptForm.of(request, mayBeSentAgain(handler));
        var sealed = keptForm == null ? "" : forms.seal(keptForm).orElse("");
        var copied = keptForm != null && sealed.isEmpty() ? keptForm.text() : "";
        boolean files = keptForm != null && !keptForm.files().isEmpty();
        return answer(
                HttpStatus.UNAUTHORIZED,
                "access/sign-in",
                new SignInPage(
                        "", ReturnPath.safe(RecordAddress.from(request.getRequestURI())), true, sealed, copied, files));
    }

    /**
     * Stores the form in the session of a person who gave the password but not yet the code; false when nothing was
     * typed or it is too long.
     */
    public boolean hold(HttpServletRequest request, Object handler) {
        var keptForm = KeptForm.of(request, mayBeSentAgain(handler));
        var sealed = keptForm == null ? "" : forms.seal(keptForm).orElse("");
        if (!sealed.isEmpty()) {
            request.getSession().setAttribute(KeptForm.HELD, sealed);
        }
        return !sealed.isEmpty();
    }

    /**
     * Answers 409 to a form whose page was made for another person or membership. Admits any other form; when it is a
     * kept form that is sent again, removes it from the session.
     */
    public boolean allows(Viewer viewer, HttpServletRequest request) throws ModelAndViewDefiningException {
        if (!Gate.changes(request)) {
            return true;
        }
        if (owner.isAnother(viewer, request)) {
            boolean briefly = request.getHeader("HX-Request") != null;
            throw answer(
                    HttpStatus.CONFLICT,
                    briefly ? "access/signed-out" : "access/kept-form",
                    anotherPersonPage(briefly ? null : KeptForm.of(request, false)));
        }
        if (request.getParameter(KeptForm.AGAIN) != null) {
            request.getSession().removeAttribute(KeptForm.HELD);
        }
        return true;
    }

    private static KeptFormPage anotherPersonPage(@Nullable KeptForm keptForm) {
        return new KeptFormPage(keptForm, keptForm == null ? "" : keptForm.text(), true);
    }

    private static boolean mayBeSentAgain(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(Resendable.class);
    }

    private static ModelAndViewDefiningException answer(HttpStatus status, String template, Object page) {
        return new ModelAndViewDefiningException(new ModelAndView(template, Map.of("page", page), status));
    }
}
