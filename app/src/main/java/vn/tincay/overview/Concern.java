package vn.tincay.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * A matter that needs direction.
 *
 * @param subject the plan, report or target it is about
 * @param words what is wrong, as a message with arguments
 * @param since the earliest day that was missed, null when none was
 * @param weight how many records it concerns
 * @param href the page that shows it
 * @param act the one press that acts on it, null when opening the page is all
 */
public record Concern(
        Kind kind,
        String subject,
        Problem words,
        @Nullable LocalDate since,
        long weight,
        String href,
        @Nullable Act act) {

    /** The kinds, the most urgent first: missed days, then decisions that others wait for, then what falls behind. */
    public enum Kind {
        TASKS_OVERDUE,
        REPORTS_LATE,
        REFUSALS,
        TARGET_BELOW,
        CONSOLIDATION_INCOMPLETE,
        PLANS_UNANSWERED
    }

    /**
     * The press that acts at once.
     *
     * @param href where its form is sent
     * @param key the message of its label
     */
    public record Act(String href, String key) {}

    /** Worst first: by kind, then the day missed earliest, then the largest number. */
    public static List<Concern> worstFirst(Collection<Concern> concerns) {
        return concerns.stream()
                .sorted(Comparator.comparing(Concern::kind)
                        .thenComparing(Concern::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Concern::weight, Comparator.reverseOrder())
                        .thenComparing(Concern::subject))
                .toList();
    }
}
