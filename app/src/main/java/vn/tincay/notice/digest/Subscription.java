package vn.tincay.notice.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The digest that a person receives.
 *
 * @param address confirmed by the person
 * @param sentAt when the mail server took the last digest; null for none yet
 * @param failure why the last digest was given up; null when none was, and after a later success
 * @param failedAt when the last digest was given up; null when {@code failure} is null
 * @param waitingSince since when a digest waits because the server has not taken it; null when none waits
 */
public record Subscription(
        String address,
        Frequency frequency,
        @Nullable Instant sentAt,
        @Nullable Failure failure,
        @Nullable Instant failedAt,
        @Nullable Instant waitingSince) {

    public enum Failure {
        /** The server refuses the address. Nothing is sent until the person confirms an address again. */
        REFUSED,
        /** The server did not take the message for days. The next digest is tried as usual. */
        UNREACHABLE
    }
}
