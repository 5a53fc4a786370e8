package vn.tincay.plan.handover;

import java.util.List;
import java.util.UUID;

/**
 * The order of an officer: which tasks of a plan go to which bodies.
 *
 * @param id made with the page, so that sending it twice hands the plan down once
 * @param note for all receivers; empty for none
 */
public record HandoverOrder(UUID id, List<Assignment> assignments, DueRule due, String note) {

    /** @param coordinating whether the body only takes part in the task */
    public record Assignment(UUID task, UUID agency, boolean coordinating) {}

    public HandoverOrder {
        assignments = List.copyOf(assignments);
    }
}
