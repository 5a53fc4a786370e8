package vn.tincay.plan.issue.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who entered a plan that was issued outside the system, on paper, and who confirmed the record.
 *
 * @param preparer who entered it from the paper
 * @param confirmedBy the clerk or head who compared the record with the paper; null while that is pending
 * @param confirmedAt null while the confirmation is pending
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
