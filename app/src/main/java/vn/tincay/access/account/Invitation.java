package vn.tincay.access.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.Role;

/**
 * An invitation still open. For a new seat it has a role; for a new password of somebody who has an account, a person.
 *
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
        Instant expiresAt) {

    public boolean isForPassword() {
        return person != null;
    }
}
