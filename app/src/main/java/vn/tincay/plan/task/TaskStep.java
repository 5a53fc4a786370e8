package vn.tincay.plan.task;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * The steps of a task: who takes each, when, and whether it needs a reason. Verbs, buttons and tests all ask here. A task
 * takes no step while its plan is not in force.
 */
public enum TaskStep {
    ACCEPT("acceptance", Side.RECEIVER, false, "not-waiting", task -> task.state() == TaskState.HANDED),
    REFUSE("refusal", Side.RECEIVER, true, "not-waiting", task -> task.state() == TaskState.HANDED && !task.bound()),
    PROGRESS(
            "progress",
            Side.RECEIVER,
            false,
            "not-at-work",
            task -> task.state().isAtWork()),
    HAND_DOWN(
            "handover", Side.RECEIVER, false, "not-handed", task -> task.state().isAtWork()),
    COMPLETE(
            "completion",
            Side.RECEIVER,
            false,
            "not-at-work",
            task -> task.state().isAtWork()),
    EXTEND(
            "extension",
            Side.RECEIVER,
            true,
            "no-extension",
            task -> task.isHandedDown() && task.dueOn() != null && task.state().isDueStill()),
    /** Until the body above confirmed; of an own task at any time. */
    UNDO(
            "completion-undoing",
            Side.RECEIVER,
            false,
            "not-now",
            task -> task.state() != TaskState.WITHDRAWN
                    && task.doneOn() != null
                    && (task.reported() || !task.isHandedDown())),
    DECIDE_EXTENSION(
            "extension-decision",
            Side.HANDER,
            false,
            "not-now",
            task -> task.state().isDueStill()),
    /** The work is found done ("nghiệm thu"). */
    CONFIRM(
            "completion-confirmation",
            Side.HANDER,
            false,
            "not-now",
            task -> task.reported() && task.state() != TaskState.WITHDRAWN),
    RETURN(
            "completion-return",
            Side.HANDER,
            true,
            "not-now",
            task -> task.reported() && task.state() != TaskState.WITHDRAWN),
    REOPEN("reopening", Side.HANDER, true, "not-now", task -> task.state() == TaskState.DONE),
    REJECT_REFUSAL("refusal-rejection", Side.HANDER, true, "not-now", task -> task.state() == TaskState.REFUSED),
    REDATE("due", Side.HANDER, true, "not-now", task -> task.state().isDueStill()),
    REROUTE("rerouting", Side.HANDER, true, "not-now", TaskStep::isUnfinished),
    WITHDRAW("withdrawal", Side.HANDER, true, "not-now", TaskStep::isUnfinished);

    /** Who takes a step: the body that has the task, or the one that handed it down. */
    public enum Side {
        RECEIVER,
        HANDER
    }

    private final String path;
    private final Side side;
    private final boolean reasons;
    private final String refusal;
    private final Predicate<PlanTask> fits;

    TaskStep(String path, Side side, boolean reasons, String refusal, Predicate<PlanTask> fits) {
        this.path = path;
        this.side = side;
        this.reasons = reasons;
        this.refusal = refusal;
        this.fits = fits;
    }

    /** The last part of its address, and of its words after {@code plan.task-step.} */
    public String path() {
        return path;
    }

    public Side side() {
        return side;
    }

    public boolean needsReason() {
        return reasons;
    }

    /** Whether the task as it stands can take it. */
    public boolean fits(PlanTask task) {
        return task.running() && (side == Side.RECEIVER || task.isHandedDown()) && fits.test(task);
    }

    String problem() {
        return "plan.task.problem." + refusal;
    }

    /** As it stands in {@code plan.task_steps}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnfinished(PlanTask task) {
        return task.state() != TaskState.DONE && task.state() != TaskState.WITHDRAWN;
    }
}
