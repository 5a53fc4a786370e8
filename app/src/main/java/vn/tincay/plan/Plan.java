package vn.tincay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of one agency, without its targets and tasks.
 *
 * @param agency the body that issues it; {@code draftedBy} wrote it for that body and counts as owner too
 * @param answers the superior plan it answers, or {@code answersText} naming one that is not kept here
 * @param original the file as received, {@code hasOriginalText} when its lines are kept
 * @param version 0 before the first issue
 * @param revision counts the edits of the draft, for two people who edit at once
 */
public record Plan(
        UUID id,
        UUID agency,
        String agencyName,
        UUID draftedBy,
        String draftedByName,
        String title,
        int fromYear,
        int toYear,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable UUID answers,
        @Nullable String answersText,
        String objective,
        boolean hasOriginalText,
        @Nullable UUID original,
        PlanState state,
        int version,
        int revision,
        Instant changedAt,
        String changedBy) {

    /** Whether a paper was received with it, which shows that it was issued outside. */
    public boolean hasOriginal() {
        return hasOriginalText || original != null;
    }

    /** The first day its tasks can fall due. */
    public LocalDate starts() {
        var newYear = LocalDate.of(fromYear, 1, 1);
        return issuedOn != null && issuedOn.isAfter(newYear) ? issuedOn : newYear;
    }

    public LocalDate ends() {
        return LocalDate.of(toYear, 12, 31);
    }
}
