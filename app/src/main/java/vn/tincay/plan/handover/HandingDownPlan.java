package vn.tincay.plan.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.handover.CheckedHandover.CheckedTask;
import vn.tincay.plan.handover.Handovers.Handover;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.handover.HandedTaskRows;
import vn.tincay.plan.task.handover.HandedTaskRows.HandedTask;
import vn.tincay.viewer.Viewer;

/**
 * Hands the chosen tasks of a plan down to the chosen bodies in one transaction. Plan and tasks are locked: when two
 * officers hand the same task to the same body, the second one finds that the body has it.
 */
@Component
public class HandingDownPlan {

    private final Plans plans;
    private final PlanTasks tasks;
    private final PlanGate gate;
    private final CheckingHandover checking;
    private final Handovers handovers;
    private final HandedTaskRows rows;
    private final ApplicationEventPublisher events;

    HandingDownPlan(
            Plans plans,
            PlanTasks tasks,
            PlanGate gate,
            CheckingHandover checking,
            Handovers handovers,
            HandedTaskRows rows,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.tasks = tasks;
        this.gate = gate;
        this.checking = checking;
        this.handovers = handovers;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Hands the plan down. A repeated order returns the first handover.
     *
     * @param seen the fingerprint of the check that the page showed
     */
    @Transactional
    public Outcome<Handover> handDown(Viewer viewer, UUID id, HandoverOrder order, String seen) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        if (!PlanStep.HAND_DOWN.isBy(gate.parties(viewer, plan))) {
            throw new NotFound();
        }
        var earlier = handovers.find(plan, order.id());
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get());
        }
        var own = tasks.visibleTo(viewer).lockOwnOfPlan(id);
        var checked = checking.check(plan, order, own);
        var problems = problems(plan, order, own, checked, seen);
        return problems.isEmpty() ? Outcome.done(handDown(viewer, plan, order, checked)) : Outcome.refused(problems);
    }

    private List<Problem> problems(
            Plan plan, HandoverOrder order, List<PlanTask> own, CheckedHandover checked, String seen) {
        if (!PlanStep.HAND_DOWN.isOpen(plan)) {
            return List.of(Problem.of("plan.plan-handover.problem.not-running"));
        }
        if (handovers.isUsed(order.id())) {
            return List.of(UsedId.problem());
        }
        if (!checked.fingerprint().matches(seen)) {
            return List.of(Fingerprint.outdated());
        }
        var due = checking.dueProblem(order, own);
        if (due.isPresent()) {
            return List.of(due.get());
        }
        var overdue = checking.overdueProblem(order, checked);
        if (overdue.isPresent()) {
            return List.of(overdue.get());
        }
        return checked.handed().isEmpty() ? List.of(Problem.of("plan.plan-handover.problem.nothing-new")) : List.of();
    }

    private Handover handDown(Viewer viewer, Plan plan, HandoverOrder order, CheckedHandover checked) {
        var handed = new ArrayList<HandedTask>();
        checked.handed().forEach(task -> handed.addAll(handedTasks(task)));
        rows.insert(viewer, handed, order.note());
        handovers.insert(viewer, plan, order, checked);
        events.publishEvent(new PlanHandedDown(plan, checked.totals()));
        return handovers.find(plan, order.id()).orElseThrow();
    }

    /**
     * The rows for one task. The goal is passed on only when one body is chosen; several bodies agree on their shares
     * later.
     */
    private static List<HandedTask> handedTasks(CheckedTask checked) {
        var task = checked.task();
        var goal = checked.bodies().size() == 1 ? task.content().goal() : null;
        return checked.receiving()
                .map(body -> new HandedTask(
                        task.id(), body.id(), body.isCoordinating(), changedDay(checked.due(), task.dueOn()), goal))
                .toList();
    }

    private static @Nullable LocalDate changedDay(@Nullable LocalDate day, @Nullable LocalDate ofPlan) {
        return Objects.equals(day, ofPlan) ? null : day;
    }
}
