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
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Step-up: asks for the password or a code again, then returns to the page that required it. */
@Controller
@RequestMapping("/account/confirmation")
@Allowed(everyRole = true)
class StepUpController {

    private final CheckingSecondFactor checkingFactor;
    private final StartingSession sessions;
    private final Clock clock;

    StepUpController(CheckingSecondFactor checkingFactor, StartingSession sessions, Clock clock) {
        this.checkingFactor = checkingFactor;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @RequestParam(name = "to", required = false) @Nullable String to) {
        return Html.page("access/step-up", page(viewer, to));
    }

    @PostMapping
    ModelAndView prove(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "to", required = false) @Nullable String to,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = code.isBlank()
                ? checkingFactor.byPassword(viewer.person(), current, request.getRemoteAddr())
                : checkingFactor.byCode(viewer.person(), code, request.getRemoteAddr());
        return outcome.fold(
                person -> {
                    sessions.addFactor(
                            SessionPrincipal.withRepeatedProof(authentication, clock.instant()), request, response);
                    return Html.seeOther(ReturnPath.safe(to));
                },
                problems -> Html.invalid("access/step-up", page(viewer, to), problems));
    }

    private StepUpPage page(Viewer viewer, @Nullable String to) {
        return new StepUpPage(ReturnPath.safe(to), checkingFactor.canUseCode(viewer.person()));
    }
}
