package vn.tincay.plan.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The order of an officer: which tasks of a plan go to which bodies.
 *
 * @param id made with the page, so that sending it twice hands the plan down once
 * @param overdue what becomes of the days of tasks that are overdue already
 * @param note for all receivers; empty for none
 */
public record HandoverOrder(UUID id, List<Assignment> assignments, DueRule due, OverdueRule overdue, String note) {

    /** @param isCoordinating whether the body is asked to coordinate rather than ordered to carry the task out */
    public record Assignment(UUID task, UUID agency, boolean isCoordinating) {}

    /** The due days of receivers of a task that is overdue when it is handed down. */
    public sealed interface OverdueRule {
        /** The officer has not answered; an order with an overdue task is then refused. */
        record Undecided() implements OverdueRule {}

        /** The receivers get the due day that has passed. */
        record Keep() implements OverdueRule {}

        /** The receivers get this due day. */
        record NewDay(LocalDate day) implements OverdueRule {}
    }

    public HandoverOrder(UUID id, List<Assignment> assignments, DueRule due, String note) {
        this(id, assignments, due, new OverdueRule.Undecided(), note);
    }

    public HandoverOrder {
        assignments = List.copyOf(assignments);
    }
}
