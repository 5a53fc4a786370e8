package vn.tincay.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * A matter on which the leader should give directions.
 *
 * @param subject the name of the plan, report or target concerned
 * @param words the message that says what is wrong, with its arguments
 * @param since the earliest due day that was missed; null when the concern has none
 * @param count the number of tasks, reports or agencies concerned; 1 for a target
 * @param href address of the page that shows the matter
 * @param act the button that leads to a page for acting on the matter; null when there is none
 */
public record Concern(
        Kind kind,
        String subject,
        Problem words,
        @Nullable LocalDate since,
        long count,
        String href,
        @Nullable Act act) {

    /**
     * The kinds in order of urgency: missed due days, refused tasks to decide on, targets behind schedule, incomplete
     * consolidations, unanswered plans.
     */
    public enum Kind {
        TASKS_OVERDUE,
        REPORTS_LATE,
        REFUSALS,
        TARGET_BELOW,
        CONSOLIDATION_INCOMPLETE,
        PLANS_UNANSWERED
    }

    /**
     * A button that leads to a page on which the leader can act on the concern.
     *
     * @param href the address of that page, where the leader sees what would be done
     * @param key the message key of the button's label
     */
    public record Act(String href, String key) {}

    /** Sorts by kind, then by the earliest missed day, then by the largest count, then by subject. */
    public static List<Concern> worstFirst(Collection<Concern> concerns) {
        return concerns.stream()
                .sorted(Comparator.comparing(Concern::kind)
                        .thenComparing(Concern::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Concern::count, Comparator.reverseOrder())
                        .thenComparing(Concern::subject))
                .toList();
    }
}
