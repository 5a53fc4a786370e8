package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Seats;
import vn.tincay.access.Signed;
import vn.tincay.access.Viewer;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.Proving;
import vn.tincay.access.proof.RecoveryCodes;
import vn.tincay.access.proof.SetUpKey;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;

/** Sets up the authenticator app: picture, first code, then the recovery codes, shown once. */
@Controller
@RequestMapping("/account/authenticator")
@Allowed(everyRole = true)
class AuthenticatorController {

    private final Authenticators authenticators;
    private final RecoveryCodes recovery;
    private final Proving proving;
    private final Entrance entrance;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    AuthenticatorController(
            Authenticators authenticators,
            RecoveryCodes recovery,
            Proving proving,
            Entrance entrance,
            Seats seats,
            Journal journal,
            Clock clock) {
        this.authenticators = authenticators;
        this.recovery = recovery;
        this.proving = proving;
        this.entrance = entrance;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return Html.page("access/authenticator", page(viewer));
    }

    @PostMapping("/key")
    ModelAndView begin(Viewer viewer) {
        authenticators.propose(viewer.person());
        return Html.seeOther("/account/authenticator");
    }

    @PostMapping
    ModelAndView confirm(
            Viewer viewer,
            @RequestParam(name = "code", defaultValue = "") String code,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!authenticators.confirm(viewer.person(), code)) {
            return again(viewer, List.of(Problem.at("code", "access.code.wrong")));
        }
        entrance.strengthen(Signed.andByCode(authentication, clock.instant()), request, response);
        journal.write(viewer.person(), viewer.agency(), "authenticator set up", null);
        return Html.page("access/codes", new CodesPage(recovery.renew(viewer.person())));
    }

    @PostMapping("/end")
    ModelAndView remove(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            HttpServletRequest request) {
        return proving.byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            authenticators.remove(person);
                            recovery.remove(person);
                            journal.write(person, viewer.agency(), "authenticator removed", null);
                            return Html.seeOther("/account", "access.authenticator.removed");
                        },
                        problems -> again(viewer, problems));
    }

    @PostMapping("/codes")
    ModelAndView renew(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            HttpServletRequest request) {
        return proving.byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            journal.write(person, viewer.agency(), "recovery codes renewed", null);
                            return Html.page("access/codes", new CodesPage(recovery.renew(person)));
                        },
                        problems -> again(viewer, problems));
    }

    private ModelAndView again(Viewer viewer, List<Problem> problems) {
        return Html.invalid("access/authenticator", page(viewer), problems);
    }

    private AuthenticatorPage page(Viewer viewer) {
        if (authenticators.isSetUp(viewer.person())) {
            return new AuthenticatorPage(true, null);
        }
        var login = seats.of(viewer.person()).orElseThrow(NotFound::new).login();
        var key = authenticators.proposed(viewer.person()).map(secret -> new SetUpKey(secret, login));
        return new AuthenticatorPage(false, key.orElse(null));
    }
}
