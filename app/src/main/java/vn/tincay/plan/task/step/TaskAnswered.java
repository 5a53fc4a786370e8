package vn.tincay.plan.task.step;

import java.util.UUID;

/** The body below refused a task, requested an extension or reported completion; the agency above has to decide. */
public record TaskAnswered(UUID task, UUID plan, UUID agency, Answer answer) {

    public enum Answer {
        REFUSED,
        REQUESTED_EXTENSION,
        REPORTED,
        UNDONE
    }
}
