package vn.tincay.plan.task;

/** The state of a task at the agency that has it. */
public enum TaskState {
    /** A task that the plan itself states, not done yet. */
    OPEN,
    /** Handed down, neither accepted nor refused yet. */
    HANDED,
    ACCEPTED,
    /** Refused by the body below; the body above has not decided yet. */
    REFUSED,
    /** Reported as done; the body that handed it down has not confirmed yet. */
    REPORTED,
    DONE,
    /** Withdrawn by the body that handed it down. */
    WITHDRAWN;

    /** Whether progress and completion may be reported. */
    public boolean acceptsProgress() {
        return this == OPEN || this == ACCEPTED;
    }

    /** Whether the task becomes overdue when its due day passes. */
    public boolean canBeLate() {
        return acceptsProgress() || this == HANDED;
    }

    /** Whether the task counts towards the progress of the task above. */
    public boolean counts() {
        return this != REFUSED && this != WITHDRAWN;
    }

    /** Whether the task above may be completed without a further step on this one. */
    public boolean isSettled() {
        return this == DONE || this == WITHDRAWN;
    }
}
