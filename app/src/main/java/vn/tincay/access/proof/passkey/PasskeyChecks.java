package vn.tincay.access.proof.passkey;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import vn.tincay.access.AccessSettings;

/**
 * Configures the WebAuthn checks of Spring Security. User verification (fingerprint, face, PIN) is required, so that a
 * passkey alone counts as two factors.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyChecks {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(PasskeyOwners owners, Passkeys passkeys, AccessSettings settings) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(settings.relyingParty())
                .name("Tin Cậy")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, us, Set.of(settings.origin()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations;
    }
}
