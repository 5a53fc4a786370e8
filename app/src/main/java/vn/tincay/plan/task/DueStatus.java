package vn.tincay.plan.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The status of a task relative to its due day. */
public enum DueStatus {
    DONE_ON_TIME,
    DONE_LATE,
    /** Reported as done; the body above has not yet confirmed, so the task does not become overdue. */
    AWAITING,
    NOT_DUE,
    DUE_SOON,
    OVERDUE;

    /**
     * The status of a task that does not wait for a confirmation.
     *
     * @param due the due day; null when there is none
     * @param done the day it was done; null while it is open
     * @param soon how many days before the due day the task counts as due soon
     */
    public static DueStatus of(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate today, int soon) {
        if (done != null) {
            return due != null && done.isAfter(due) ? DONE_LATE : DONE_ON_TIME;
        }
        if (due == null || due.isAfter(today.plusDays(soon))) {
            return NOT_DUE;
        }
        return due.isBefore(today) ? OVERDUE : DUE_SOON;
    }
}
