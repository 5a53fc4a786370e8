package vn.tincay.plan.web;

import vn.tincay.base.web.Tone;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.TaskState;

/** The colours of the states in this room. */
public final class PlanTones {

    private PlanTones() {}

    public static Tone of(DueStatus status) {
        return switch (status) {
            case DONE_ON_TIME -> Tone.DONE;
            case DONE_LATE -> Tone.DONE_LATE;
            case NOT_DUE -> Tone.OPEN;
            case DUE_SOON -> Tone.SOON;
            case AWAITING -> Tone.AWAITING;
            case OVERDUE -> Tone.OVERDUE;
        };
    }

    public static Tone of(Plan plan) {
        return plan.stateKey().equals("SIGNED") ? Tone.INFO : of(plan.state());
    }

    private static Tone of(PlanState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.SOON;
            case ISSUED -> Tone.OPEN;
            case IN_FORCE -> Tone.INFO;
            case CLOSED -> Tone.DONE;
        };
    }

    public static Tone of(TaskState state) {
        return switch (state) {
            case OPEN, ACCEPTED -> Tone.INFO;
            case HANDED -> Tone.NEUTRAL;
            case REFUSED -> Tone.RETURNED;
            case REPORTED -> Tone.AWAITING;
            case DONE -> Tone.DONE;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    public static Tone of(PlansBelow.Answer answer) {
        return switch (answer) {
            case ISSUED -> Tone.DONE;
            case SUBMITTED -> Tone.INFO;
            case NONE -> Tone.OPEN;
        };
    }
}
