package vn.tincay.report;

import java.util.Set;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;

/**
 * The one table of what can be done with a report: in which states, by whom, and whether it needs a reason in words.
 * Verbs, buttons and tests read it. What lies before the head is closed to every hand but his, until it is taken back
 * or given back.
 */
public enum Step {
    EDIT(By.DRAFTER, State.DRAFT, State.RETURNED, State.CORRECTING),
    CONSOLIDATE(By.DRAFTER, State.DRAFT, State.RETURNED, State.CORRECTING),
    PRESENT(By.DRAFTER, State.DRAFT, State.RETURNED, State.CORRECTING),
    /** The drafter takes it from the head's desk, to go on writing. */
    TAKE_BACK(By.OFFICER, State.PRESENTED),
    /** The head gives it back to the drafter. */
    HAND_BACK(By.OWN_HEAD, State.PRESENTED),
    SIGN(By.OWN_HEAD, State.DRAFT, State.PRESENTED, State.RETURNED, State.CORRECTING),
    RECEIVE(By.RECEIVER, State.SUBMITTED),
    RETURN(By.RECEIVER, State.SUBMITTED, State.ACCEPTED),
    APPROVE(By.HEAD, State.SUBMITTED, State.ACCEPTED),
    CORRECT(By.HEAD, State.SUBMITTED, State.ACCEPTED);

    /** Who takes a step. A head above is one who finds the report at all. */
    public enum By {
        DRAFTER,
        OFFICER,
        OWN_HEAD,
        RECEIVER,
        HEAD;

        boolean holds(Viewer viewer, Report report) {
            boolean drafts = viewer.role().drafts();
            return switch (this) {
                case DRAFTER -> report.isOf(viewer.agency()) && drafts;
                case OFFICER -> report.isOf(viewer.agency()) && drafts && !viewer.is(Role.HEAD);
                case OWN_HEAD -> report.isOf(viewer.agency()) && viewer.is(Role.HEAD);
                case RECEIVER -> report.isSentTo(viewer.agency()) && drafts;
                case HEAD -> viewer.is(Role.HEAD);
            };
        }
    }

    private final By by;
    private final Set<State> from;

    Step(By by, State... from) {
        this.by = by;
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

    public By by() {
        return by;
    }

    /** Whether the step is never taken without a reason in words. */
    public boolean needsReason() {
        return this == HAND_BACK || this == RETURN || this == CORRECT;
    }

    /** The message that explains why the step is closed. */
    public String closed(State state, boolean locked) {
        return "report.closed." + (locked ? "LOCKED" : state.name());
    }
}
