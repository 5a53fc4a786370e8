package vn.tincay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.step.HasState;
import vn.tincay.plan.issue.paper.RecordedPaper;

/**
 * A plan of one agency, without its targets and tasks.
 *
 * @param agency the body that issues it; {@code draftedBy} wrote it for that body and counts as owner too
 * @param issuedOn null until the plan is issued, except when read from its paper
 * @param effectiveOn the first day of effect; null until the issue or the paper states it
 * @param answers the superior plan it answers, null when it answers none; a plan that is not stored here is named in
 * {@code answersText} instead
 * @param original the file as received, null when there is none; {@code hasOriginalText} says whether its lines are
 * stored
 * @param version 0 before the first issue
 * @param revision counts the edits of the draft, so that concurrent edits are detected
 * @param signed whether the next version is signed by the head; then only the number is missing
 * @param onPaper null unless it was issued outside the system and entered from the paper
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

    /** Whether the original is stored, as a file or as text. */
    public boolean hasOriginal() {
        return hasOriginalText || original != null;
    }

    /**
     * The state as shown to users. A submitted plan is also shown as signed, or as waiting for the comparison with its
     * paper.
     */
    public String stateKey() {
        if (state != PlanState.SUBMITTED) {
            return state.name();
        }
        return onPaper != null ? "ON_PAPER" : signed ? "SIGNED" : state.name();
    }

    /** Whether it was issued outside the system and entered here from the paper. */
    public boolean isFromPaper() {
        return onPaper != null;
    }

    /** The first day of the plan: 1 January of its first year, or the day of issue when that is later. */
    public LocalDate firstDay() {
        var newYear = LocalDate.of(fromYear, 1, 1);
        return issuedOn != null && issuedOn.isAfter(newYear) ? issuedOn : newYear;
    }

    /**
     * The first day on which its tasks can fall due. For a plan entered from paper this is the day on which the entry
     * was confirmed, when it is later and within the plan: nobody could report a task here before.
     */
    LocalDate firstDueDay(ZoneId zone) {
        if (onPaper == null || onPaper.confirmedAt() == null) {
            return firstDay();
        }
        var entered = onPaper.confirmedAt().atZone(zone).toLocalDate();
        return entered.isAfter(firstDay()) && !entered.isAfter(lastDay()) ? entered : firstDay();
    }

    public LocalDate lastDay() {
        return LocalDate.of(toYear, 12, 31);
    }
}
