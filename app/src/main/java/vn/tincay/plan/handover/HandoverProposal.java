package vn.tincay.plan.handover;

import java.util.List;
import java.util.UUID;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/**
 * What a plan proposes for handing it down.
 *
 * @param tasks the tasks that are not done, in the order of the plan
 * @param near the bodies directly below, without the agency that hands the plan down
 */
public record HandoverProposal(Plan plan, List<ProposedTask> tasks, List<Receiver> near) {

    /** The People's Committees directly below. */
    public List<Receiver> committees() {
        return near.stream().filter(Receiver::isCommittee).toList();
    }

    /** The tasks that name no body below as their lead, which a person decides on. */
    public List<ProposedTask> unclear() {
        return tasks.stream().filter(ProposedTask::isUnclear).toList();
    }

    public List<ProposedTask> clear() {
        return tasks.stream().filter(task -> !task.isUnclear()).toList();
    }

    /** Whether the task's committees only take part, because it names them as coordinating bodies. */
    public boolean coordinatesCommittees(UUID task) {
        return tasks.stream()
                .filter(proposed -> proposed.task().id().equals(task))
                .map(ProposedTask::committees)
                .anyMatch(named -> named != null && named.party() == NamedCommittees.Party.COORDINATING);
    }
}
