package vn.tincay.plan.task;

/** Where a task stands with the agency that has it. */
public enum TaskState {
    /** The agency's own, being worked on. */
    OPEN,
    /** Handed down, not yet answered. */
    HANDED,
    ACCEPTED,
    REFUSED,
    DONE;

    /** Whether work on it may be reported and finished. */
    public boolean isAtWork() {
        return this == OPEN || this == ACCEPTED;
    }

    /** Whether the body below still has to answer. */
    public boolean awaitsAnswer() {
        return this == HANDED;
    }
}
