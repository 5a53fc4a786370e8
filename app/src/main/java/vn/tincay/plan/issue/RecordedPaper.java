package vn.tincay.plan.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was issued outside, on paper, and entered here from it.
 *
 * @param preparer who wrote down what the paper says
 * @param confirmedBy the clerk or head who compared the record with the paper; null while it waits for that
 */
public record RecordedPaper(
        UUID preparer,
        String preparedBy,
        Instant preparedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
