package vn.tincay.plan;

import java.util.Arrays;
import java.util.Locale;
import vn.tincay.plan.step.PlanStep;

/** The state of a plan. Each change is stored as a row with person and time. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    ISSUED,
    IN_FORCE,
    CLOSED;

    /**
     * Whether this state may change to {@code next}: by a step, or automatically when an issued plan enters into force.
     */
    public boolean mayBecome(PlanState next) {
        return this == ISSUED && next == IN_FORCE
                || Arrays.stream(PlanStep.values())
                        .map(PlanStep::line)
                        .anyMatch(
                                line -> line.from().contains(this) && line.to().contains(next));
    }

    /** Whether the plan is issued: bodies below may read it, and it changes only by a new version. */
    public boolean isIssued() {
        return this == ISSUED || this == IN_FORCE || this == CLOSED;
    }

    /** Whether the plan is issued and not closed, so that its tasks are worked on. */
    public boolean isRunning() {
        return this == ISSUED || this == IN_FORCE;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PlanState ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
