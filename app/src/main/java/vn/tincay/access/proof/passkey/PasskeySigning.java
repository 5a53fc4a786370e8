package vn.tincay.access.proof.passkey;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.membership.Memberships;
import vn.tincay.journal.Journal;

/**
 * The two ceremonies of passkeys: registration and sign-in. Each begins with options (a challenge for one answer),
 * which the caller stores in the session, and ends with the browser's JSON.
 */
@Component
public class PasskeySigning {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySigning.class);

    private final WebAuthnRelyingPartyOperations checks;
    private final Memberships memberships;
    private final Journal journal;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeySigning(WebAuthnRelyingPartyOperations checks, Memberships memberships, Journal journal, Clock clock) {
        this.checks = checks;
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    public PublicKeyCredentialCreationOptions beginRegistration(Authentication authentication) {
        return checks.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication));
    }

    /** Registers a passkey for the person from the browser's answer; false when the answer is invalid. */
    public boolean register(UUID person, PublicKeyCredentialCreationOptions options, String label, String answer) {
        try {
            var credential = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            checks.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(credential, label)));
        } catch (RuntimeException refused) {
            return logRefusal("registration", refused);
        }
        journal.write(person, null, "passkey registered", null);
        return true;
    }

    public PublicKeyCredentialRequestOptions beginSignIn(@Nullable Authentication authentication) {
        return checks.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(authentication));
    }

    /** The authentication, when the answer is valid and the account may act; otherwise empty. */
    public Optional<Authentication> signIn(PublicKeyCredentialRequestOptions options, String answer) {
        UUID person;
        try {
            var credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            person = Passkeys.personOf(checks.authenticate(new RelyingPartyAuthenticationRequest(options, credential))
                    .getId());
        } catch (RuntimeException refused) {
            logRefusal("sign-in", refused);
            return Optional.empty();
        }
        boolean mayAct = memberships.of(person).isPresent();
        if (!mayAct) {
            journal.writeRefusal(person, null, "sign-in refused", null);
            return Optional.empty();
        }
        journal.write(person, null, "signed in by passkey", null);
        return Optional.of(SessionPrincipal.byPasskey(person, clock.instant()));
    }

    public String toJson(Object options) {
        return json.writeValueAsString(options);
    }

    /**
     * Logs the exception and returns false. For an invalid answer the libraries throw exceptions without a common type.
     */
    private static boolean logRefusal(String ceremony, RuntimeException refused) {
        if (refused instanceof JacksonException) {
            LOG.debug("passkey {}: not the JSON of a browser", ceremony);
        } else {
            LOG.info("passkey {} refused: {}", ceremony, refused.toString());
        }
        return false;
    }
}
