package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.proof.SigningIn;
import vn.tincay.access.web.session.KeptForm;
import vn.tincay.access.web.session.SealedForms;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

@Controller
@RequestMapping("/sign-in")
@Allowed(anyone = true)
class SignInController {

    private final SigningIn signingIn;
    private final StartingSession sessions;
    private final SealedForms forms;

    SignInController(SigningIn signingIn, StartingSession sessions, SealedForms forms) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(@Nullable Viewer viewer, @RequestParam(name = "to", required = false) @Nullable String to) {
        return viewer != null
                ? Html.seeOther(ReturnPath.safe(to))
                : Html.page("access/sign-in", SignInPage.asked("", ReturnPath.safe(to)));
    }

    @PostMapping
    ModelAndView signIn(
            @RequestParam(name = "login", defaultValue = "") String login,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "kept", defaultValue = "") String kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signingIn
                .byPassword(login, password, request.getRemoteAddr())
                .fold(
                        authentication -> {
                            sessions.open(authentication, request, response);
                            return Html.seeOther(pathAfterSignIn(to, kept, request));
                        },
                        problems -> Html.invalid("access/sign-in", showAgain(login, to, kept), problems));
    }

    /** The page to open after sign-in: the kept form if there is one, otherwise the requested page. */
    private String pathAfterSignIn(@Nullable String to, String kept, HttpServletRequest request) {
        if (forms.open(kept).isEmpty()) {
            return ReturnPath.safe(to);
        }
        request.getSession().setAttribute(KeptForm.HELD, kept);
        return KeptForm.PATH;
    }

    private SignInPage showAgain(String login, @Nullable String to, String kept) {
        var held = forms.open(kept);
        return new SignInPage(
                login,
                ReturnPath.safe(to),
                held.isPresent(),
                held.isPresent() ? kept : "",
                "",
                held.filter(form -> !form.files().isEmpty()).isPresent());
    }
}
