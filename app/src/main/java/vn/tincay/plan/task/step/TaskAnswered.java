package vn.tincay.plan.task.step;

import java.util.UUID;

/** Event: the body that has a task refused it, requested an extension, reported completion or withdrew that report. */
public record TaskAnswered(UUID task, UUID plan, UUID agency, Answer answer) {

    public enum Answer {
        REFUSED,
        REQUESTED_EXTENSION,
        REPORTED,
        UNDONE
    }
}
