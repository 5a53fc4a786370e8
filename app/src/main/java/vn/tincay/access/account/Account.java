package vn.tincay.access.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it: who, where, in what state; never what the person works on.
 *
 * @param kept whether the viewer's administration keeps the account and everything it may act as lies there, and so may
 *     suspend it or open it anew; otherwise it only shares seats with it
 */
public record Account(
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
