package vn.tincay.plan.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.handover.CheckedHandover.CheckedBody;
import vn.tincay.plan.handover.CheckedHandover.CheckedTask;
import vn.tincay.plan.handover.HandoverOrder.Assignment;
import vn.tincay.plan.handover.HandoverOrder.OverdueRule;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Works out what a {@link HandoverOrder} would do now. */
@Component
public class CheckingHandover {

    private final PlanTasks tasks;
    private final TaskReceivers receivers;
    private final HandedBodies handedBodies;
    private final Agencies agencies;
    private final DueDays days;
    private final Clock clock;

    CheckingHandover(
            PlanTasks tasks,
            TaskReceivers receivers,
            HandedBodies handedBodies,
            Agencies agencies,
            DueDays days,
            Clock clock) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.handedBodies = handedBodies;
        this.agencies = agencies;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The problem of a day that the order sets, for overdue tasks or for all receivers; empty when it sets none or the
     * days are allowed.
     */
    public Optional<Problem> dueProblem(HandoverOrder order, List<PlanTask> own) {
        if (order.overdue() instanceof OverdueRule.NewDay(var day) && !own.isEmpty()) {
            var overdue = days.problem("overdueDay", day, own.getFirst(), null);
            if (overdue.isPresent()) {
                return overdue;
            }
        }
        return order.due() instanceof DueRule.OneDay(var day) && !own.isEmpty()
                ? days.problem("due", day, own.getFirst(), null)
                : Optional.empty();
    }

    /** The question whether tasks that are overdue get a new day; empty when it is answered or does not arise. */
    public Optional<Problem> overdueProblem(HandoverOrder order, CheckedHandover checked) {
        var overdue = checked.overdueOn(LocalDate.now(clock));
        return overdue.isEmpty() || !(order.overdue() instanceof OverdueRule.Undecided)
                ? Optional.empty()
                : Optional.of(Problem.at("overdue", "plan.plan-handover.problem.overdue", overdue.size()));
    }

    public CheckedHandover check(Viewer viewer, Plan plan, HandoverOrder order) {
        return check(plan, order, tasks.visibleTo(viewer).statedBy(plan.id()));
    }

    /** Checks the order against tasks that the caller has locked. */
    CheckedHandover check(Plan plan, HandoverOrder order, List<PlanTask> own) {
        var chosen = order.assignments().stream().map(Assignment::agency).collect(Collectors.toSet());
        var known = receivers.among(plan.agency(), chosen).stream()
                .collect(Collectors.toMap(Receiver::id, Function.identity()));
        var holdersByTask = handedBodies.of(plan);
        var assigned = order.assignments().stream()
                .collect(Collectors.groupingBy(Assignment::task, LinkedHashMap::new, Collectors.toList()));
        var checked = new ArrayList<CheckedTask>();
        var closed = new ArrayList<String>();
        for (var task : own) {
            var wanted = assigned.getOrDefault(task.id(), List.of());
            if (!wanted.isEmpty() && !TaskStep.HAND_DOWN.isOpen(task)) {
                closed.add(task.title());
            } else if (!wanted.isEmpty()) {
                checked.add(checked(task, wanted, known, holdersByTask.getOrDefault(task.id(), Map.of()), order));
            }
        }
        var gone = chosen.stream().filter(agency -> !known.containsKey(agency)).toList();
        return new CheckedHandover(
                checked, agencies.all(gone).stream().map(Agency::name).sorted().toList(), closed);
    }

    private CheckedTask checked(
            PlanTask task,
            List<Assignment> wanted,
            Map<UUID, Receiver> known,
            Map<UUID, String> holders,
            HandoverOrder order) {
        var bodies = new LinkedHashMap<UUID, CheckedBody>();
        for (var one : wanted) {
            var receiver = known.get(one.agency());
            if (receiver != null) {
                bodies.putIfAbsent(
                        receiver.id(),
                        new CheckedBody(
                                receiver.id(),
                                receiver.name(),
                                receiver.isCommittee(),
                                receiver.isCoordinating() || one.isCoordinating(),
                                holders.containsKey(receiver.id())));
            }
        }
        var changed = dueDay(task, order);
        return new CheckedTask(
                task,
                changed == null ? task.dueOn() : changed,
                bodies.values().stream()
                        .sorted(Comparator.comparing(CheckedBody::committee))
                        .toList());
    }

    private @Nullable LocalDate dueDay(PlanTask task, HandoverOrder order) {
        var today = LocalDate.now(clock);
        boolean overdue =
                !task.isRecurring() && task.dueOn() != null && task.dueOn().isBefore(today);
        return overdue && order.overdue() instanceof OverdueRule.NewDay(var day)
                ? day
                : order.due().dueDay(task, today);
    }
}
