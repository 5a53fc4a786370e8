package vn.tincay.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** The principal stored in a session: only the person's id. Everything else is read at each request. */
public record SessionPrincipal(UUID person) implements Principal, Serializable {

    /** The authority that a second factor grants: an app code, a recovery code, or a passkey just registered. */
    public static final String CODE = "FACTOR_CODE";

    /** The authority that a repeated check of password or code within a session (step-up) grants. */
    private static final String STEP_UP = "FACTOR_AGAIN";

    @Override
    public String getName() {
        return person.toString();
    }

    /** The authentication of a person who entered the right password at this time. */
    public static Authentication byPassword(UUID person, Instant at) {
        return authenticatedBy(person, FactorGrantedAuthority.PASSWORD_AUTHORITY, at);
    }

    /** The authentication of a person who used a passkey; the device verified the person. */
    public static Authentication byPasskey(UUID person, Instant at) {
        return authenticatedBy(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, at);
    }

    private static Authentication authenticatedBy(UUID person, String factor, Instant at) {
        var authority =
                FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionPrincipal(person), null, List.of(authority));
    }

    /** Adds a repeated proof (step-up) to an authentication, in place of an earlier repeated proof. */
    public static Authentication withRepeatedProof(Authentication first, Instant at) {
        var authorities = new ArrayList<GrantedAuthority>(first.getAuthorities());
        authorities.removeIf(factor -> STEP_UP.equals(factor.getAuthority()));
        authorities.add(
                FactorGrantedAuthority.withAuthority(STEP_UP).issuedAt(at).build());
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionPrincipal(UUID.fromString(first.getName())), null, authorities);
    }

    /** The time of the last successful check of password or factor; the epoch when there was none. */
    public static Instant lastProven(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Adds the proof of a second factor ({@link #CODE}) to an authentication. */
    public static Authentication withCode(Authentication first, Instant at) {
        var authorities = new ArrayList<GrantedAuthority>(first.getAuthorities());
        authorities.add(FactorGrantedAuthority.withAuthority(CODE).issuedAt(at).build());
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionPrincipal(UUID.fromString(first.getName())), null, authorities);
    }
}
