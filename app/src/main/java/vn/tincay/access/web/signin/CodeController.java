package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AuthState;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.Viewers;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;

/** The second step of signing in. */
@Controller
@RequestMapping("/sign-in/code")
@Allowed(anyone = true)
class CodeController {

    private final Viewers viewers;
    private final CheckingSecondFactor checkingFactor;
    private final StartingSession sessions;
    private final Clock clock;

    CodeController(Viewers viewers, CheckingSecondFactor checkingFactor, StartingSession sessions, Clock clock) {
        this.viewers = viewers;
        this.checkingFactor = checkingFactor;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, @RequestParam(name = "to", required = false) @Nullable String to) {
        return viewers.authState(request) instanceof AuthState.Pending pending
                ? Html.page("access/code", page(pending, to))
                : Html.seeOther(ReturnPath.safe(to));
    }

    @PostMapping
    ModelAndView check(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @Nullable Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(viewers.authState(request) instanceof AuthState.Pending pending) || authentication == null) {
            return Html.seeOther("/");
        }
        return checkingFactor
                .byCode(pending.viewer().person(), code, request.getRemoteAddr())
                .fold(
                        person -> {
                            sessions.addFactor(
                                    SessionPrincipal.withCode(authentication, clock.instant()), request, response);
                            return Html.seeOther(ReturnPath.safe(to));
                        },
                        problems -> Html.invalid("access/code", page(pending, to), problems));
    }

    private CodePage page(AuthState.Pending pending, @Nullable String to) {
        return new CodePage(
                ReturnPath.safe(to), checkingFactor.canUseCode(pending.viewer().person()));
    }
}
