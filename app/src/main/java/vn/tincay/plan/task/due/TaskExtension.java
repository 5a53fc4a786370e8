package vn.tincay.plan.task.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for an extension, with its decision.
 *
 * @param previousOn the due day at the time of the request
 * @param granted null while undecided
 * @param grantedOn the day granted, which may differ from the requested one
 * @param decider the body above, which decides
 * @param replacedAt when a newer request replaced it
 */
public record TaskExtension(
        UUID id,
        UUID task,
        Instant requestedAt,
        String requestedBy,
        String reason,
        LocalDate requestedOn,
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
