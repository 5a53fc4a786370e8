package vn.tincay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.step.HasState;
import vn.tincay.plan.issue.RecordedPaper;

/**
 * A plan of one agency, without its targets and tasks.
 *
 * @param agency the body that issues it; {@code draftedBy} wrote it for that body and counts as owner too
 * @param answers the superior plan it answers, or {@code answersText} naming one that is not kept here
 * @param original the file as received, {@code hasOriginalText} when its lines are kept
 * @param version 0 before the first issue
 * @param revision counts the edits of the draft, for two people who edit at once
 * @param signed whether the head's signature under the next version stands; the number is then all that lacks
 * @param onPaper null unless it was issued outside and entered from the paper
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
        String changedBy,
        boolean signed,
        @Nullable RecordedPaper onPaper)
        implements HasState {

    /** Whether a text was received with it. */
    public boolean hasOriginal() {
        return hasOriginalText || original != null;
    }

    /** What a reader is told of the state: one word more where a signature or a confirmation decides what comes next. */
    public String stateKey() {
        if (state != PlanState.SUBMITTED) {
            return state.name();
        }
        return onPaper != null ? "ON_PAPER" : signed ? "SIGNED" : state.name();
    }

    /** Entered here from a paper that was issued outside: what others read says so as the page does. */
    public boolean isFromPaper() {
        return onPaper != null;
    }

    /** The first day of the plan: of its year, or of its issue when that is later. */
    public LocalDate starts() {
        var newYear = LocalDate.of(fromYear, 1, 1);
        return issuedOn != null && issuedOn.isAfter(newYear) ? issuedOn : newYear;
    }

    /**
     * The first day its tasks can fall due. What was due before a paper was entered here is not late here: nobody could
     * report it.
     */
    LocalDate firstDue(ZoneId zone) {
        if (onPaper == null || onPaper.confirmedAt() == null) {
            return starts();
        }
        var entered = onPaper.confirmedAt().atZone(zone).toLocalDate();
        return entered.isAfter(starts()) && !entered.isAfter(ends()) ? entered : starts();
    }

    public LocalDate ends() {
        return LocalDate.of(toYear, 12, 31);
    }
}
