package vn.tincay.plan.task.step;

import static vn.tincay.plan.task.TaskState.ACCEPTED;
import static vn.tincay.plan.task.TaskState.DONE;
import static vn.tincay.plan.task.TaskState.HANDED;
import static vn.tincay.plan.task.TaskState.OPEN;
import static vn.tincay.plan.task.TaskState.REFUSED;
import static vn.tincay.plan.task.TaskState.REPORTED;
import static vn.tincay.plan.task.TaskState.WITHDRAWN;
import static vn.tincay.plan.task.step.TaskParty.ASSIGNER;
import static vn.tincay.plan.task.step.TaskParty.OVERSEER;
import static vn.tincay.plan.task.step.TaskParty.RECEIVER;

import java.util.Locale;
import java.util.stream.Stream;
import vn.tincay.base.NotFound;
import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;
import vn.tincay.plan.task.PlanTask;

/** The steps of a task, in the order in which they are offered. All are closed while the plan is not running. */
public enum TaskStep implements Step<PlanTask, TaskParty> {
    ACCEPT("acceptance", "not-waiting", by(RECEIVER).from(HANDED).to(ACCEPTED)),
    REFUSE(
            "refusal",
            "not-waiting",
            withReason(RECEIVER)
                    .from(HANDED)
                    .to(REFUSED)
                    .onlyIf("no refusal was rejected", task -> !task.refusalRejected())),
    PROGRESS("progress", "not-at-work", by(RECEIVER).from(OPEN, ACCEPTED)),
    HAND_DOWN("handover", "not-handed", by(RECEIVER).from(OPEN, ACCEPTED)),
    COMPLETE("completion", "not-at-work", by(RECEIVER).from(OPEN, ACCEPTED).to(REPORTED, DONE)),
    EXTEND(
            "extension",
            "no-extension",
            withReason(RECEIVER)
                    .from(OPEN, HANDED, ACCEPTED)
                    .onlyIf(
                            "it was handed down and has a due day",
                            task -> task.isHandedDown() && task.dueOn() != null)),
    /**
     * Withdraws a report of completion: until the body above confirms it, or at any time for a task that the plan
     * itself states.
     */
    UNDO(
            "completion-undoing",
            "not-now",
            by(RECEIVER)
                    .from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED, DONE)
                    .to(OPEN, ACCEPTED)
                    .onlyIf(
                            "a day was met that nobody above confirmed",
                            task -> task.doneOn() != null && (task.reported() || !task.isHandedDown()))),
    DECIDE_EXTENSION("extension-decision", "not-now", by(ASSIGNER).from(OPEN, HANDED, ACCEPTED)),
    /** Confirms that the work is done ("nghiệm thu"). */
    CONFIRM(
            "completion-confirmation",
            "not-now",
            by(ASSIGNER)
                    .from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED, DONE)
                    .to(DONE)
                    .onlyIf("a day is reported met", PlanTask::reported)),
    RETURN(
            "completion-return",
            "not-now",
            withReason(ASSIGNER)
                    .from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED, DONE)
                    .to(ACCEPTED)
                    .onlyIf("a day is reported met", PlanTask::reported)),
    REOPEN("reopening", "not-now", withReason(ASSIGNER).from(DONE).to(ACCEPTED)),
    REJECT_REFUSAL(
            "refusal-rejection", "not-now", withReason(ASSIGNER).from(REFUSED).to(HANDED)),
    REDATE("due", "not-now", withReason(ASSIGNER).from(OPEN, HANDED, ACCEPTED)),
    REROUTE(
            "rerouting",
            "not-now",
            withReason(ASSIGNER).from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED).to(WITHDRAWN)),
    WITHDRAW(
            "withdrawal",
            "not-now",
            withReason(ASSIGNER).from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED).to(WITHDRAWN)),
    /** A remark changes nothing of the task, so it needs no current page. */
    REMARK("remarks", "no-remarks", by(RECEIVER, ASSIGNER, OVERSEER).from(OPEN, HANDED, ACCEPTED, REFUSED, REPORTED));

    private final String path;
    private final String refusal;
    private final StepLine<PlanTask, TaskParty> line;

    TaskStep(String path, String refusal, StepLine<PlanTask, TaskParty> line) {
        this.path = path;
        this.refusal = refusal;
        this.line = line;
    }

    private static StepLine<PlanTask, TaskParty> by(TaskParty... parties) {
        return StepLine.by(parties);
    }

    private static StepLine<PlanTask, TaskParty> withReason(TaskParty party) {
        return by(party).reason("plan.problem.reason");
    }

    /** @throws NotFound when no step has this path */
    public static TaskStep ofPath(String path) {
        return Stream.of(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last part of the step's address, and of its message keys after {@code plan.task-step.} */
    public String path() {
        return path;
    }

    @Override
    public StepLine<PlanTask, TaskParty> line() {
        return line;
    }

    @Override
    public boolean isOpen(PlanTask task) {
        return task.running() && (line.by().contains(RECEIVER) || task.isHandedDown()) && Step.super.isOpen(task);
    }

    /** Whether this step accepts or refuses the task and was already taken. */
    boolean isAnswered(PlanTask task) {
        return (this == ACCEPT || this == REFUSE) && line.to().contains(task.state());
    }

    /** Whether the step also changes the tasks below. */
    public boolean reachesBelow() {
        return this == REDATE || this == REROUTE || this == WITHDRAW;
    }

    String problemKey() {
        return "plan.task.problem." + refusal;
    }

    /** The value in {@code plan.task_steps}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
