package vn.tincay.access.web.account.factor;

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
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.AuthenticatorKey;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.proof.RecoveryCodes;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.web.session.Device;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.access.web.signin.StepUp;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * Sets up the authenticator app (QR code, first code, then the recovery codes, shown once), removes it, and renews
 * the recovery codes. Removing it ends all other sessions of the person: one of them may have begun with a lost
 * phone, or may still wait for a code after the password.
 */
@Controller
@RequestMapping("/account/authenticator")
@Allowed(everyRole = true)
class AuthenticatorController {

    private static final String PROPOSED = "tincay.authenticator.proposed";

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final CheckingSecondFactor checkingFactor;
    private final StartingSession starting;
    private final SessionList sessions;
    private final Memberships memberships;
    private final StepUp stepUp;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final Clock clock;

    AuthenticatorController(
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            CheckingSecondFactor checkingFactor,
            StartingSession starting,
            SessionList sessions,
            Memberships memberships,
            StepUp stepUp,
            AccessChangeNotifier notifier,
            Journal journal,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.checkingFactor = checkingFactor;
        this.starting = starting;
        this.sessions = sessions;
        this.memberships = memberships;
        this.stepUp = stepUp;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Html.page("access/authenticator", page(viewer, request));
    }

    @PostMapping("/key")
    ModelAndView begin(Viewer viewer, Authentication authentication, HttpServletRequest request) {
        if (!stepUp.isRecent(authentication)) {
            return StepUp.ask("/account/authenticator");
        }
        request.getSession().setAttribute(PROPOSED, authenticators.propose(viewer.person()));
        return Html.seeOther("/account/authenticator");
    }

    @PostMapping
    ModelAndView confirm(
            Viewer viewer,
            @RequestParam(name = "code", defaultValue = "") String code,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!stepUp.isRecent(authentication)) {
            return StepUp.ask("/account/authenticator");
        }
        var device = Device.nameFrom(request.getHeader("User-Agent"));
        if (!authenticators.confirm(viewer.person(), proposedName(request), code, device)) {
            return showAgain(viewer, request, List.of(Problem.at("code", "access.code.wrong")));
        }
        request.getSession().removeAttribute(PROPOSED);
        starting.addFactor(SessionPrincipal.withCode(authentication, clock.instant()), request, response);
        journal.write(viewer.person(), viewer.agency(), "authenticator set up", null);
        notifier.notifyPerson(viewer.person(), "access.notice.app-added", device);
        return Html.page("access/codes", new CodesPage(recoveryCodes.renew(viewer.person())));
    }

    @PostMapping("/end")
    ModelAndView remove(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            HttpServletRequest request) {
        return checkingFactor
                .byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            authenticators.remove(person);
                            recoveryCodes.remove(person);
                            sessions.endOthers(person, request.getSession().getId());
                            journal.write(person, viewer.agency(), "authenticator removed", null);
                            notifier.notifyPerson(person, "access.notice.app-removed");
                            return Html.seeOther("/account", "access.authenticator.removed");
                        },
                        problems -> showAgain(viewer, request, problems));
    }

    @PostMapping("/codes")
    ModelAndView renew(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            HttpServletRequest request) {
        return checkingFactor
                .byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            journal.write(person, viewer.agency(), "recovery codes renewed", null);
                            notifier.notifyPerson(person, "access.notice.codes-renewed");
                            return Html.page("access/codes", new CodesPage(recoveryCodes.renew(person)));
                        },
                        problems -> showAgain(viewer, request, problems));
    }

    private ModelAndView showAgain(Viewer viewer, HttpServletRequest request, List<Problem> problems) {
        return Html.invalid("access/authenticator", page(viewer, request), problems);
    }

    private AuthenticatorPage page(Viewer viewer, HttpServletRequest request) {
        if (authenticators.isSetUp(viewer.person())) {
            return new AuthenticatorPage(true, null);
        }
        var login = memberships.of(viewer.person()).orElseThrow(NotFound::new).login();
        var key = authenticators
                .proposedSecret(viewer.person(), proposedName(request))
                .map(secret -> new AuthenticatorKey(secret, login));
        return new AuthenticatorPage(false, key.orElse(null));
    }

    /** The name by which this session recognises the secret it requested; empty when there is none. */
    private static String proposedName(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PROPOSED) instanceof String name ? name : "";
    }
}
