package vn.tincay.plan.task.step;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.TaskRows;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.due.TaskExtensions;
import vn.tincay.viewer.Viewer;

/** Checks the steps of a task: whether the viewer may take a step in the task's state and on the page shown. */
@Component
public class TaskGate extends StepsGate<Viewer, PlanTask, TaskParty, TaskStep> {

    private final PlanTasks tasks;
    private final TaskRows rows;
    private final TaskExtensions extensions;
    private final TaskFingerprint fingerprints;
    private final TaskStepLog stepLog;
    private final JdbcClient sql;

    TaskGate(
            PlanTasks tasks,
            TaskRows rows,
            TaskExtensions extensions,
            TaskFingerprint fingerprints,
            TaskStepLog stepLog,
            JdbcClient sql) {
        super(TaskStep.class);
        this.tasks = tasks;
        this.rows = rows;
        this.extensions = extensions;
        this.fingerprints = fingerprints;
        this.stepLog = stepLog;
        this.sql = sql;
    }

    /**
     * The parties as which the viewer may act on the task. An agency does not decide on a handed-down task that it
     * carries out itself.
     */
    @Override
    public Set<TaskParty> parties(Viewer viewer, PlanTask task) {
        var parties = EnumSet.noneOf(TaskParty.class);
        if (!TaskParty.isOpenTo(viewer)) {
            return parties;
        }
        var visible = tasks.visibleTo(viewer);
        if (visible.isOwn(task.id())) {
            parties.add(TaskParty.RECEIVER);
        }
        boolean hands = task.handedFrom() == null
                ? parties.contains(TaskParty.RECEIVER)
                : !task.agency().equals(viewer.agency()) && visible.isOwn(task.handedFrom());
        if (hands) {
            parties.add(TaskParty.ASSIGNER);
        }
        if (parties.isEmpty() && visible.isInLine(task.id())) {
            parties.add(TaskParty.OVERSEER);
        }
        return parties;
    }

    /** The steps open to the viewer. An extension can be decided only while a request is open. */
    @Override
    public Set<TaskStep> open(Viewer viewer, PlanTask task) {
        var open = super.open(viewer, task);
        if (open.contains(TaskStep.DECIDE_EXTENSION) && extensions.open(task).isEmpty()) {
            open.remove(TaskStep.DECIDE_EXTENSION);
        }
        return open;
    }

    /**
     * The task, when this viewer is a party that may take the step, whether or not the step is open; otherwise {@link
     * NotFound}.
     */
    public PlanTask require(Viewer viewer, UUID id, TaskStep step) {
        var task = tasks.visibleTo(viewer).require(id);
        if (!step.isBy(parties(viewer, task))) {
            throw new NotFound();
        }
        return task;
    }

    /** Why the step cannot be taken now, for a page that is not yet filled in; empty when it can. */
    public Optional<Problem> closed(Viewer viewer, PlanTask task, TaskStep step) {
        return open(viewer, task).contains(step) ? Optional.empty() : Optional.of(closed(task, step));
    }

    private static Problem closed(PlanTask task, TaskStep step) {
        return Problem.of(task.running() ? step.problemKey() : "plan.task.problem.not-running");
    }

    @Override
    protected PlanTask lock(Viewer viewer, UUID id, TaskStep step) {
        var visible = tasks.visibleTo(viewer);
        return step.reachesBelow() ? visible.lockBranch(id) : visible.lock(id);
    }

    @Override
    protected Map<UUID, PlanTask> lockAll(Viewer viewer, Set<UUID> ids) {
        var locked = new LinkedHashMap<UUID, PlanTask>();
        tasks.visibleTo(viewer).lockAll(ids).forEach(task -> locked.put(task.id(), task));
        return locked;
    }

    @Override
    protected Set<UUID> repeated(Viewer viewer, TaskStep step, Map<UUID, StepInput> inputs) {
        return stepLog.taken(step, inputs);
    }

    @Override
    protected Set<UUID> shown(Map<UUID, PlanTask> records, TaskStep step, Map<UUID, StepInput> inputs) {
        var current = fingerprints.fingerprints(List.copyOf(records.values()));
        return records.keySet().stream()
                .filter(id -> requireNonNull(current.get(id))
                        .matches(requireNonNull(inputs.get(id)).seenFingerprint()))
                .collect(Collectors.toSet());
    }

    @Override
    protected Problem notYours(Viewer viewer, PlanTask task, TaskStep step) {
        throw new NotFound();
    }

    @Override
    protected boolean isRepeated(Viewer viewer, PlanTask task, TaskStep step, StepInput stepInput) {
        return step.isAnswered(task) || stepLog.isTaken(task, step, stepInput);
    }

    /**
     * Why the step is closed. A page that shows an older state is answered as outdated, because the changes since then
     * explain why.
     */
    @Override
    protected Problem closed(PlanTask task, TaskStep step, StepInput stepInput) {
        if (!shows(task, step, stepInput)) {
            return Fingerprint.outdated();
        }
        return closed(task, step);
    }

    @Override
    protected boolean shows(PlanTask task, TaskStep step, StepInput stepInput) {
        return step == TaskStep.REMARK || fingerprints.isCurrent(task, stepInput.seenFingerprint());
    }

    /** Whether the task above is done or reported as done; then this task cannot be reopened. */
    boolean isUnderFinished(PlanTask task) {
        var above = task.handedFrom() != null ? task.handedFrom() : task.parent();
        return above != null
                && rows.list(sql.sql(TaskRows.SELECT + " where t.id = :above").param("above", above)).stream()
                        .anyMatch(one -> one.state() == TaskState.DONE || one.state() == TaskState.REPORTED);
    }
}
