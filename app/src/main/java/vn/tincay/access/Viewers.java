package vn.tincay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * Determines the viewer of a request; only this class reads the authentication from the security context. It checks
 * account, suspension, memberships and session age at every request, so that a change takes effect on the next one.
 */
@Component
public class Viewers {

    /** Session attribute: the id of the membership that the person chose to act in. */
    public static final String MEMBERSHIP = "tincay.membership";

    /** How far the clocks of an installation's nodes may differ. */
    private static final Duration MAX_CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    static final String AUTH_STATE = Viewers.class.getName();

    private final Memberships memberships;
    private final AccessSettings settings;
    private final Clock clock;

    Viewers(Memberships memberships, AccessSettings settings, Clock clock) {
        this.memberships = memberships;
        this.settings = settings;
        this.clock = clock;
    }

    /** The viewer, when signed in completely; otherwise empty. */
    public Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable(authState(request).acting());
    }

    public AuthState authState(HttpServletRequest request) {
        if (request.getAttribute(AUTH_STATE) instanceof AuthState known) {
            return known;
        }
        var authState = computeAuthState(request);
        request.setAttribute(AUTH_STATE, authState);
        return authState;
    }

    /** Whether the token of this request has the scope. */
    public boolean mayUse(TokenScope scope) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getAuthorities().contains(SystemAccounts.authority(scope));
    }

    private AuthState computeAuthState(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return new AuthState.Anonymous();
        }
        if (authentication.getPrincipal() instanceof Viewer system) {
            return new AuthState.Acting(system, List.of(), "vi", new Proof("token", clock.instant()));
        }
        var authState = isWithinLifetime(authentication) ? stateOf(request, authentication) : new AuthState.Anonymous();
        if (authState instanceof AuthState.Anonymous) {
            endSession(request);
        }
        return authState;
    }

    /**
     * Whether the session is young enough. A session that began more than five minutes in the future is not: the clock
     * was set back, so its age is unknown.
     */
    private boolean isWithinLifetime(Authentication authentication) {
        var since = signedInAt(authentication);
        var now = clock.instant();
        return !since.plus(settings.absolute()).isBefore(now)
                && !since.minus(MAX_CLOCK_DIFFERENCE).isAfter(now);
    }

    private AuthState stateOf(HttpServletRequest request, Authentication authentication) {
        var found = memberships.of(UUID.fromString(authentication.getName()));
        if (found.isEmpty()) {
            return new AuthState.Anonymous();
        }
        var account = found.get();
        var membership = account.chosen(chosenMembership(request));
        var viewer = new Viewer(
                account.person(),
                account.name(),
                membership.agency(),
                membership.agencyName(),
                membership.level(),
                membership.role());
        boolean second = account.secondFactor()
                || account.memberships().stream().anyMatch(one -> settings.secondFactorRequired(one.role()));
        return second && !isStrong(authentication)
                ? new AuthState.Pending(viewer, account.secondFactor(), account.language())
                : new AuthState.Acting(viewer, account.memberships(), account.language(), proof(authentication));
    }

    /** Whether two factors were proved; a passkey counts as two, because the device verifies its holder. */
    private static boolean isStrong(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(factor -> SessionPrincipal.CODE.equals(factor.getAuthority())
                        || FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(factor.getAuthority()));
    }

    /** The factor that the person proved last, with its time; a repeated proof (step-up) counts as {@code password}. */
    private static Proof proof(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .max(Comparator.comparing(FactorGrantedAuthority::getIssuedAt))
                .map(factor -> new Proof(factorName(factor.getAuthority()), factor.getIssuedAt()))
                .orElse(new Proof("", Instant.EPOCH));
    }

    private static String factorName(String factor) {
        return switch (factor) {
            case SessionPrincipal.CODE -> "code";
            case FactorGrantedAuthority.WEBAUTHN_AUTHORITY -> "passkey";
            default -> "password";
        };
    }

    private Instant signedInAt(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static @Nullable UUID chosenMembership(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(MEMBERSHIP) instanceof UUID membership ? membership : null;
    }

    private static void endSession(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
