package vn.tincay.access.account.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * An invitation as its link finds it. For a new seat it has a role; for a new password of somebody who has an account, a person.
 *
 * @param coded whether it takes the code which the second person hands over
 * @param login null only for the first administrator of an installation, who chooses it
 */
public record Invitation(
        UUID id,
        UUID agency,
        String agencyName,
        @Nullable Role role,
        @Nullable String position,
        @Nullable LocalDate validUntil,
        @Nullable String login,
        @Nullable String name,
        @Nullable UUID person,
        @Nullable UUID createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant confirmedAt,
        boolean coded,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {

    /** Whether the link works, and if not, why. */
    public enum State {
        OPEN,
        /** A second person has not confirmed it yet. */
        WAITING,
        ACCEPTED,
        WITHDRAWN,
        EXPIRED
    }

    public State state(Instant now) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (confirmedAt == null) {
            return State.WAITING;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /**
     * Whether this viewer may have a new link. Nobody but who asked for it: the code is with whoever confirmed, and one hand
     * must not hold both. A link that opened without a code is asked for again, as there may be a second person by now.
     */
    public boolean mayRenew(Viewer viewer) {
        return viewer.person().equals(createdBy) && (confirmedAt == null || coded);
    }

    public boolean isForPassword() {
        return person != null;
    }
}
