package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewers;
import vn.tincay.access.system.TokenUses;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** The additional check of the {@link Gate} for systems: their token must have the scope of the route. */
@Component
class TokenGate {

    private final Viewers viewers;
    private final Denials denials;
    private final TokenRefusals refusals;
    private final TokenUses uses;

    TokenGate(Viewers viewers, Denials denials, TokenRefusals refusals, TokenUses uses) {
        this.viewers = viewers;
        this.denials = denials;
        this.refusals = refusals;
        this.uses = uses;
    }

    /**
     * Whether the token has the scope of the route. If so, records its use; otherwise answers 403, as RFC 6750
     * requires.
     */
    boolean admit(Allowed rule, Viewer system, HttpServletRequest request, HttpServletResponse response) {
        var needed =
                rule.scope().length > 0 ? rule.scope()[0] : Gate.changes(request) ? TokenScope.WRITE : TokenScope.READ;
        if (!viewers.mayUse(needed)) {
            denials.writeRoleRefusal(system, request);
            refusals.insufficientScope(response, needed);
            return false;
        }
        uses.record(system, needed, request.getRemoteAddr());
        return true;
    }
}
