package vn.tincay.plan.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.FieldOfWork;
import vn.tincay.agency.Successors;
import vn.tincay.plan.Plan;
import vn.tincay.plan.handover.ProposedTask.BodiesBelow;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/** Reads from the tasks of a plan which bodies below they name. */
@Component
public class ProposingHandover {

    private final PlanTasks tasks;
    private final TaskReceivers receivers;
    private final HandedBodies handedBodies;
    private final Agencies agencies;
    private final Successors successors;
    private final Clock clock;

    ProposingHandover(
            PlanTasks tasks,
            TaskReceivers receivers,
            HandedBodies handedBodies,
            Agencies agencies,
            Successors successors,
            Clock clock) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.handedBodies = handedBodies;
        this.agencies = agencies;
        this.successors = successors;
        this.clock = clock;
    }

    public HandoverProposal of(Viewer viewer, Plan plan) {
        var open = tasks.visibleTo(viewer).statedBy(plan.id()).stream()
                .filter(TaskStep.HAND_DOWN::isOpen)
                .toList();
        var own = List.of(plan.agency(), plan.draftedBy(), viewer.agency());
        var below = below(plan, open, own);
        var having = handedBodies.of(plan);
        return new HandoverProposal(
                plan,
                open.stream()
                        .map(task -> ProposedTask.of(task, below, having.getOrDefault(task.id(), Map.of())))
                        .toList(),
                receivers.directlyBelow(plan.agency()).stream()
                        .filter(receiver -> !own.contains(receiver.id()))
                        .toList());
    }

    private BodiesBelow below(Plan plan, List<PlanTask> open, List<UUID> own) {
        var named = open.stream().flatMap(ProposingHandover::named).collect(Collectors.toSet());
        var successorOf = successors(named);
        var today = new HashSet<>(named);
        today.addAll(successorOf.values());
        var known = receivers.among(plan.agency(), today).stream()
                .collect(Collectors.toMap(Receiver::id, receiver -> receiver));
        return new BodiesBelow(own, successorOf, known);
    }

    private static Stream<UUID> named(PlanTask task) {
        return task.content().bodies().stream().map(NamedBody::agency).filter(Objects::nonNull);
    }

    /**
     * The body that does the work of a dissolved one today, by the id of the dissolved one; absent when there is not
     * exactly one.
     */
    private Map<UUID, UUID> successors(Set<UUID> named) {
        var today = LocalDate.now(clock);
        var successorOf = new HashMap<UUID, UUID>();
        for (var agency : agencies.all(List.copyOf(named))) {
            if (!agency.existsOn(today)) {
                var found = successors.on(today, agency.id(), FieldOfWork.GENDER);
                if (found.size() == 1) {
                    successorOf.put(agency.id(), found.getFirst().agency().id());
                }
            }
        }
        return successorOf;
    }
}
