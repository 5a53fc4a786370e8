package vn.tincay.plan.web;

import vn.tincay.base.web.StatusTone;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.TaskState;

/** The colours of the states in this room. */
public final class PlanTones {

    private PlanTones() {}

    public static StatusTone of(DueStatus status) {
        return switch (status) {
            case DONE_ON_TIME -> StatusTone.DONE;
            case DONE_LATE -> StatusTone.DONE_LATE;
            case NOT_DUE -> StatusTone.OPEN;
            case DUE_SOON -> StatusTone.SOON;
            case AWAITING -> StatusTone.AWAITING;
            case OVERDUE -> StatusTone.OVERDUE;
        };
    }

    public static StatusTone of(Plan plan) {
        return plan.stateKey().equals("SIGNED") ? StatusTone.INFO : of(plan.state());
    }

    private static StatusTone of(PlanState state) {
        return switch (state) {
            case DRAFT -> StatusTone.NEUTRAL;
            case SUBMITTED -> StatusTone.SOON;
            case ISSUED -> StatusTone.OPEN;
            case IN_FORCE -> StatusTone.INFO;
            case CLOSED -> StatusTone.DONE;
        };
    }

    public static StatusTone of(TaskState state) {
        return switch (state) {
            case OPEN, ACCEPTED -> StatusTone.INFO;
            case HANDED -> StatusTone.NEUTRAL;
            case REFUSED -> StatusTone.RETURNED;
            case REPORTED -> StatusTone.AWAITING;
            case DONE -> StatusTone.DONE;
            case WITHDRAWN -> StatusTone.NEUTRAL;
        };
    }

    public static StatusTone of(PlansBelow.Answer answer) {
        return switch (answer) {
            case ISSUED -> StatusTone.DONE;
            case SUBMITTED -> StatusTone.INFO;
            case NONE -> StatusTone.OPEN;
        };
    }
}
