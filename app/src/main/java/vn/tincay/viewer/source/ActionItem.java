package vn.tincay.viewer.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param kind what to do, as a message key of the room; items of one kind and title may be listed together
 * @param title the record it is about, in the reader's language
 * @param from its origin, usually an agency; for a report of the viewer's agency, the agency that receives it
 * @param due null when there is no due day
 * @param link the page where it is done
 * @param mailable whether its title may leave the installation in the digest by e-mail; false unless its room says so
 * @param together the page on which all items of this kind and title are done at once; null when there is none
 */
public record ActionItem(
        Group group,
        String kind,
        String title,
        String from,
        @Nullable LocalDate due,
        String link,
        boolean mailable,
        @Nullable String together) {

    public ActionItem(
            Group group,
            String kind,
            String title,
            String from,
            @Nullable LocalDate due,
            String link,
            boolean mailable) {
        this(group, kind, title, from, due, link, mailable, null);
    }

    /** An item that stays inside: its title appears in no e-mail. */
    public ActionItem(Group group, String kind, String title, String from, @Nullable LocalDate due, String link) {
        this(group, kind, title, from, due, link, false);
    }

    /** The number of days after today within which work is listed as due. */
    public static final int WEEK = 7;

    /** The groups of the first page, in the order of that page. A returned item is not also listed as due. */
    public enum Group {
        RETURNED,
        OVERDUE,
        THIS_WEEK,
        TO_DECIDE;

        /** The group of work with this due day, which is past or at most {@link #WEEK} days ahead. */
        public static Group ofDue(LocalDate due, LocalDate today) {
            return due.isBefore(today) ? OVERDUE : THIS_WEEK;
        }

        boolean isDue() {
            return this == OVERDUE || this == THIS_WEEK;
        }
    }

    /**
     * This item with a title that may be mailed. Only for titles of plans, tasks and reports: the title of an item
     * about a person may identify that person.
     */
    public ActionItem withMailableTitle() {
        return new ActionItem(group, kind, title, from, due, link, true, together);
    }

    public ActionItem withTogether(String page) {
        return new ActionItem(group, kind, title, from, due, link, mailable, page);
    }

    public boolean isDueBefore(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
