package vn.tincay.plan;

import java.util.Locale;

/** Where a plan stands. Every change is a row that names who and when. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    ISSUED,
    IN_FORCE,
    CLOSED;

    /** The only ways on: a submitted plan may be returned, a draft of a paper already issued may be entered as such. */
    public boolean mayBecome(PlanState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == DRAFT || next == ISSUED;
            case ISSUED -> next == IN_FORCE || next == CLOSED;
            case IN_FORCE -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether the plan is out: read down the line, changed by a new version only. */
    public boolean isOut() {
        return this == ISSUED || this == IN_FORCE || this == CLOSED;
    }

    /** Whether work on its tasks goes on. */
    public boolean isRunning() {
        return this == ISSUED || this == IN_FORCE;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanState ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
