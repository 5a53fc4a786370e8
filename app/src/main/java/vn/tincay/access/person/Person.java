package vn.tincay.access.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it: person, agency and state, never the person's work.
 *
 * @param kept whether the viewer manages the account and all its memberships lie within the viewer's scope, and so may
 *     suspend or reopen it; otherwise the viewer only shares memberships with it
 */
public record Person(
        UUID id,
        String login,
        String name,
        UUID agency,
        String agencyName,
        boolean kept,
        Instant createdAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspendedFor,
        boolean secondFactor) {

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
