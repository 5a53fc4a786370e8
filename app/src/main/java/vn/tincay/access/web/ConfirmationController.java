package vn.tincay.access.web;

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
import vn.tincay.access.Allowed;
import vn.tincay.access.Signed;
import vn.tincay.access.Viewer;
import vn.tincay.access.proof.Proving;
import vn.tincay.base.web.Html;

/** Step-up: the password or a code once more, then back to the page that asked for it. */
@Controller
@RequestMapping("/account/confirmation")
@Allowed(everyRole = true)
class ConfirmationController {

    private final Proving proving;
    private final Entrance entrance;
    private final Clock clock;

    ConfirmationController(Proving proving, Entrance entrance, Clock clock) {
        this.proving = proving;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @RequestParam(name = "to", required = false) @Nullable String to) {
        return Html.page("access/confirmation", page(viewer, to));
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
                ? proving.byPassword(viewer.person(), current, request.getRemoteAddr())
                : proving.byCode(viewer.person(), code, request.getRemoteAddr());
        return outcome.fold(
                person -> {
                    entrance.strengthen(Signed.andProvenAgain(authentication, clock.instant()), request, response);
                    return Html.seeOther(Return.safe(to));
                },
                problems -> Html.invalid("access/confirmation", page(viewer, to), problems));
    }

    private ConfirmationPage page(Viewer viewer, @Nullable String to) {
        return new ConfirmationPage(Return.safe(to), proving.knowsCodes(viewer.person()));
    }
}
