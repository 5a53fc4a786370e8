package vn.tincay.plan.task.step;

import java.util.UUID;

/** The body below refused a task, asked for more time or reported it done: the agency above has something to decide. */
public record TaskAnswered(UUID task, UUID plan, UUID agency, Answer answer) {

    public enum Answer {
        REFUSED,
        ASKED_EXTENSION,
        REPORTED,
        UNDONE
    }
}
