package vn.tincay.plan;

import java.util.Arrays;
import java.util.Locale;
import vn.tincay.plan.step.PlanStep;

/** Where a plan stands. Every change is a row that names who and when. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    ISSUED,
    IN_FORCE,
    CLOSED;

    /** The only ways on: what a step leads to, and into force by itself. */
    public boolean mayBecome(PlanState next) {
        return this == ISSUED && next == IN_FORCE
                || Arrays.stream(PlanStep.values())
                        .map(PlanStep::line)
                        .anyMatch(
                                line -> line.from().contains(this) && line.to().contains(next));
    }

    /** Whether the plan is out: read down the line, changed by a new version only. */
    public boolean isOut() {
        return this == ISSUED || this == IN_FORCE || this == CLOSED;
    }

    /** Whether work on its tasks goes on. */
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
