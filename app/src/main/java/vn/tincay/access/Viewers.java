package vn.tincay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * From a request to whoever sends it: the one place that looks at the security context. Account, suspension, seats and
 * the age of the session are checked at every request, so that a change counts on the next one.
 */
@Component
public class Viewers {

    /** Session attribute: id of the membership the person chose to act in. */
    public static final String SEAT = "tincay.seat";

    /** Nodes of one installation may differ by so much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    static final String STANDING = Viewers.class.getName();

    private final Seats seats;
    private final AccessSettings settings;
    private final Clock clock;

    Viewers(Seats seats, AccessSettings settings, Clock clock) {
        this.seats = seats;
        this.settings = settings;
        this.clock = clock;
    }

    /** The viewer, when signed in completely. */
    public Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable(standing(request).acting());
    }

    public AuthState standing(HttpServletRequest request) {
        if (request.getAttribute(STANDING) instanceof AuthState known) {
            return known;
        }
        var standing = find(request);
        request.setAttribute(STANDING, standing);
        return standing;
    }

    /** Whether the token of this request has the scope. */
    public boolean mayUse(TokenScope scope) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getAuthorities().contains(SystemAccounts.authority(scope));
    }

    private AuthState find(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return new AuthState.Anonymous();
        }
        if (authentication.getPrincipal() instanceof Viewer system) {
            return new AuthState.Acting(system, java.util.List.of(), "vi", new Proof("token", clock.instant()));
        }
        var standing = isInItsTime(authentication) ? person(request, authentication) : new AuthState.Anonymous();
        if (standing instanceof AuthState.Anonymous) {
            end(request);
        }
        return standing;
    }

    /** A sign-in that lies ahead was made before the clock was set back: nobody knows how old it is. */
    private boolean isInItsTime(Authentication authentication) {
        var since = signedInAt(authentication);
        var now = clock.instant();
        return !since.plus(settings.absolute()).isBefore(now)
                && !since.minus(CLOCKS_DIFFER).isAfter(now);
    }

    private AuthState person(HttpServletRequest request, Authentication authentication) {
        var found = seats.of(UUID.fromString(authentication.getName()));
        if (found.isEmpty()) {
            return new AuthState.Anonymous();
        }
        var account = found.get();
        var seat = account.chosen(chosen(request));
        var viewer = new Viewer(
                account.person(), account.name(), seat.agency(), seat.agencyName(), seat.level(), seat.role());
        boolean second = account.secondFactor()
                || account.seats().stream().anyMatch(one -> settings.secondFactorRequired(one.role()));
        return second && !strong(authentication)
                ? new AuthState.Pending(viewer, account.secondFactor(), account.language())
                : new AuthState.Acting(viewer, account.seats(), account.language(), proof(authentication));
    }

    /** A passkey is asked to verify its holder, so alone it is already two factors. */
    private static boolean strong(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(factor -> SessionPrincipal.CODE.equals(factor.getAuthority())
                        || FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(factor.getAuthority()));
    }

    /** The factor proven last. */
    private static Proof proof(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .max(Comparator.comparing(FactorGrantedAuthority::getIssuedAt))
                .map(factor -> new Proof(word(factor.getAuthority()), factor.getIssuedAt()))
                .orElse(new Proof("", Instant.EPOCH));
    }

    private static String word(String factor) {
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

    private static @org.jspecify.annotations.Nullable UUID chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SEAT) instanceof UUID seat ? seat : null;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
