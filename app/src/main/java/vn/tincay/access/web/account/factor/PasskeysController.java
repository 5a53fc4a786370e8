package vn.tincay.access.web.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.proof.passkey.PasskeySigning;
import vn.tincay.access.proof.passkey.Passkeys;
import vn.tincay.access.web.session.Device;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.access.web.signin.StepUp;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * The person's passkeys. Creating one needs JavaScript, because only a script can call the device; the list works
 * without it. Removing one ends all other sessions of the person, which may have begun with it.
 */
@Controller
@RequestMapping("/account/passkeys")
@Allowed(everyRole = true)
class PasskeysController {

    private static final String OPTIONS = "tincay.passkey.making";

    private final Passkeys passkeys;
    private final PasskeySigning signing;
    private final CheckingSecondFactor checkingFactor;
    private final StartingSession starting;
    private final SessionList sessions;
    private final StepUp stepUp;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final Clock clock;

    PasskeysController(
            Passkeys passkeys,
            PasskeySigning signing,
            CheckingSecondFactor checkingFactor,
            StartingSession starting,
            SessionList sessions,
            StepUp stepUp,
            AccessChangeNotifier notifier,
            Journal journal,
            Clock clock) {
        this.passkeys = passkeys;
        this.signing = signing;
        this.checkingFactor = checkingFactor;
        this.starting = starting;
        this.sessions = sessions;
        this.stepUp = stepUp;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, Authentication authentication) {
        return Html.page("access/passkeys", page(viewer, authentication));
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(Viewer viewer, Authentication authentication, HttpSession session) {
        if (!stepUp.isRecent(authentication)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var options = signing.beginRegistration(authentication);
        session.setAttribute(OPTIONS, options);
        return ResponseEntity.ok(signing.toJson(options));
    }

    /** Receives the browser's response; 204 when the passkey is stored, 422 when it is refused. */
    @PostMapping
    ResponseEntity<Void> register(
            Viewer viewer,
            @RequestParam(name = "label", defaultValue = "") String label,
            @RequestBody String answer,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession();
        var options = session.getAttribute(OPTIONS);
        session.removeAttribute(OPTIONS);
        var words = label.isBlank() ? Device.nameFrom(request.getHeader("User-Agent")) : label.strip();
        boolean registered = stepUp.isRecent(authentication)
                && options instanceof PublicKeyCredentialCreationOptions expected
                && signing.register(viewer.person(), expected, words, answer);
        if (!registered) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        passkeys.storeDevice(viewer.person(), Device.nameFrom(request.getHeader("User-Agent")));
        notifier.notifyPerson(viewer.person(), "access.notice.passkey-added", words);
        starting.addFactor(SessionPrincipal.withCode(authentication, clock.instant()), request, response);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/end")
    ModelAndView remove(
            Viewer viewer,
            @RequestParam(name = "passkey", defaultValue = "") String handle,
            @RequestParam(name = "current", defaultValue = "") String current,
            Authentication authentication,
            HttpServletRequest request) {
        return checkingFactor
                .byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            passkeys.remove(person, handle);
                            sessions.endOthers(person, request.getSession().getId());
                            journal.write(person, viewer.agency(), "passkey removed", null);
                            notifier.notifyPerson(person, "access.notice.passkey-removed");
                            return Html.seeOther("/account/passkeys", "access.passkeys.removed");
                        },
                        problems -> Html.invalid("access/passkeys", page(viewer, authentication), problems));
    }

    private PasskeysPage page(Viewer viewer, Authentication authentication) {
        return new PasskeysPage(passkeys.of(viewer.person()), stepUp.isRecent(authentication));
    }
}
