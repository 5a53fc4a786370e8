package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tincay.access.proof.passkey.PasskeySigning;
import vn.tincay.access.web.session.AnonymousSessions;
import vn.tincay.access.web.session.StartingSession;
import vn.tincay.viewer.Allowed;

/** Signing in with a passkey, instead of password and code or as the second step. */
@Controller
@RequestMapping("/sign-in/passkey")
@Allowed(anyone = true)
class PasskeySignInController {

    private static final String OPTIONS = "tincay.passkey.asked";

    private final PasskeySigning signing;
    private final StartingSession startingSession;
    private final AnonymousSessions anonymousSessions;

    PasskeySignInController(
            PasskeySigning signing, StartingSession startingSession, AnonymousSessions anonymousSessions) {
        this.signing = signing;
        this.startingSession = startingSession;
        this.anonymousSessions = anonymousSessions;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(HttpServletRequest request) {
        boolean fresh = request.getSession(false) == null;
        if (fresh && !anonymousSessions.admits(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var session = request.getSession();
        if (fresh) {
            session.setMaxInactiveInterval((int) AnonymousSessions.WINDOW.toSeconds());
        }
        var options = signing.beginSignIn(null);
        session.setAttribute(OPTIONS, options);
        return ResponseEntity.ok(signing.toJson(options));
    }

    /** Receives the browser's response; 204 when signed in, 422 when not. */
    @PostMapping
    ResponseEntity<Void> signIn(@RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var options = session == null ? null : session.getAttribute(OPTIONS);
        if (session != null) {
            session.removeAttribute(OPTIONS);
        }
        var authentication = options instanceof PublicKeyCredentialRequestOptions expected
                ? signing.signIn(expected, answer).orElse(null)
                : null;
        if (authentication == null) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        startingSession.open(authentication, request, response);
        return ResponseEntity.noContent().build();
    }
}
