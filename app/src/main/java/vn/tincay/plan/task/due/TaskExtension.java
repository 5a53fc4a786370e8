package vn.tincay.plan.task.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More time asked for, and the answer.
 *
 * @param previousOn the day to meet when it was asked
 * @param granted null while undecided
 * @param grantedOn the new day, which may differ from the wished one
 * @param decider the body above, which decides
 * @param replacedAt when it was asked anew
 */
public record TaskExtension(
        UUID id,
        UUID task,
        Instant askedAt,
        String askedBy,
        String reason,
        LocalDate wishedOn,
        @Nullable LocalDate previousOn,
        @Nullable Boolean granted,
        @Nullable LocalDate grantedOn,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String answer,
        String decider,
        @Nullable Instant replacedAt) {

    public boolean isOpen() {
        return granted == null && replacedAt == null;
    }
}
