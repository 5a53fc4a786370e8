package vn.tincay.access.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it: person, agency and state, never the person's work.
 *
 * @param managed whether agency and memberships of the account all lie within the viewer's scope, so that the viewer
 *     may suspend and reopen it; otherwise the viewer may only end the memberships within the scope
 * @param suspendedAt null while the account is not suspended
 * @param suspensionReason the reason of the suspension; null while the account is not suspended
 */
public record Person(
        UUID id,
        String login,
        String name,
        UUID agency,
        String agencyName,
        boolean managed,
        Instant createdAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspensionReason,
        boolean secondFactor) {

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
