package vn.tincay.viewer.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param kind what to do, as a message key of the room; items of one kind and title may be listed together
 * @param title the record it is about, in the reader's language
 * @param from where it comes from, usually an agency; of an own report the agency it goes to
 * @param due null when nothing says by when
 * @param link the page where it is done
 */
public record ActionItem(
        Group group,
        String kind,
        String title,
        String from,
        @Nullable LocalDate due,
        String link) {

    /** Days after today within which work stands among what is due. */
    public static final int WEEK = 7;

    /** The groups of the first page, in its order. What was returned stands among nothing that is due. */
    public enum Group {
        RETURNED,
        OVERDUE,
        THIS_WEEK,
        TO_DECIDE;

        /** Of work that is due by the end of the week, {@link #WEEK}. */
        public static Group ofDue(LocalDate due, LocalDate today) {
            return due.isBefore(today) ? OVERDUE : THIS_WEEK;
        }

        boolean isDue() {
            return this == OVERDUE || this == THIS_WEEK;
        }
    }

    public boolean isDueBefore(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
