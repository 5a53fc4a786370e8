package vn.tincay.plan.task;

/** Where a task stands with the agency that has it. */
public enum TaskState {
    /** The agency's own, being worked on. */
    OPEN,
    /** Handed down, not yet answered. */
    HANDED,
    ACCEPTED,
    /** Refused by the body below; the body above has yet to decide. */
    REFUSED,
    /** Its body says it is done; the body that handed it down has yet to confirm. */
    REPORTED,
    DONE,
    /** Taken back by the body that handed it down. */
    WITHDRAWN;

    /** Whether work on it may be reported and finished. */
    public boolean isAtWork() {
        return this == OPEN || this == ACCEPTED;
    }

    /** Whether its day can still be missed by the agency that has it. */
    public boolean isDueStill() {
        return isAtWork() || this == HANDED;
    }

    /** Whether it has a part in the work of the task above. */
    public boolean counts() {
        return this != REFUSED && this != WITHDRAWN;
    }

    /** Whether the task above may be finished before anything more happens to this one. */
    public boolean isSettled() {
        return this == DONE || this == WITHDRAWN;
    }
}
