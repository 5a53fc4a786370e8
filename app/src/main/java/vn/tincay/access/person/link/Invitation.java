package vn.tincay.access.person.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * An invitation, with the secret of its link left out. An invitation to a membership has a role; one to a new password
 * has a person.
 *
 * @param position the title above a signature; null for the head of the body
 * @param validUntil last day of the membership; null without end
 * @param login null only for the first administrator of an installation, who chooses it
 * @param name null only for the first administrator, who types it
 * @param createdBy null only for the first administrator
 * @param confirmedAt null until the second person confirms it
 * @param coded whether it needs the code that the second person hands over; false before the confirmation
 * @param acceptedAt null until the person accepts it
 * @param withdrawnAt null unless it was withdrawn
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
     * Whether this viewer may have a new link: only the requester, since the second person has the code and nobody may
     * have both. An invitation that was confirmed without a code must be requested again, because a second person may
     * exist by now.
     */
    public boolean mayRenew(Viewer viewer) {
        return viewer.person().equals(createdBy) && (confirmedAt == null || coded);
    }

    public boolean isForPassword() {
        return person != null;
    }
}
