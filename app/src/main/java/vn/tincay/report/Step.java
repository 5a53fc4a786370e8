package vn.tincay.report;

import java.util.Set;

/** What can be done with a report, and in which states. */
public enum Step {
    EDIT(State.DRAFT, State.PRESENTED, State.RETURNED, State.CORRECTING),
    CONSOLIDATE(State.DRAFT, State.PRESENTED, State.RETURNED, State.CORRECTING),
    PRESENT(State.DRAFT, State.RETURNED, State.CORRECTING),
    SIGN(State.DRAFT, State.PRESENTED, State.RETURNED, State.CORRECTING),
    RECEIVE(State.SUBMITTED),
    RETURN(State.SUBMITTED, State.ACCEPTED),
    APPROVE(State.SUBMITTED, State.ACCEPTED),
    CORRECT(State.SUBMITTED, State.ACCEPTED);

    private final Set<State> from;

    Step(State... from) {
        this.from = Set.of(from);
    }

    /** Only a locked report is corrected; only an unlocked one is approved. Returning one looks at what stands above. */
    public boolean isOpen(State state, boolean locked) {
        return switch (this) {
            case CORRECT -> locked && from.contains(state);
            case APPROVE -> !locked && from.contains(state);
            default -> from.contains(state);
        };
    }

    /** The message that explains why the step is closed. */
    public String closed(State state, boolean locked) {
        return "report.closed." + (locked ? "LOCKED" : state.name());
    }
}
