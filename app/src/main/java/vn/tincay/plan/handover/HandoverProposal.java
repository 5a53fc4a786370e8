package vn.tincay.plan.handover;

import java.util.List;
import java.util.UUID;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/**
 * Which bodies the tasks of a plan name, as a proposal for handing the plan down.
 *
 * @param tasks the tasks that can still be handed down, in the order of the plan
 * @param directlyBelow the bodies directly below the issuer, without the issuer, the drafter and the viewer's agency
 */
public record HandoverProposal(Plan plan, List<ProposedTask> tasks, List<Receiver> directlyBelow) {

    /** The People's Committees directly below. */
    public List<Receiver> committees() {
        return directlyBelow.stream().filter(Receiver::isCommittee).toList();
    }

    /** The tasks for which a person must choose who carries them out. */
    public List<ProposedTask> unclear() {
        return tasks.stream().filter(ProposedTask::isUnclear).toList();
    }

    public List<ProposedTask> clear() {
        return tasks.stream().filter(task -> !task.isUnclear()).toList();
    }

    /** Whether the committees are asked to coordinate the task, because it names them as coordinating bodies. */
    public boolean coordinatesCommittees(UUID task) {
        return tasks.stream()
                .filter(proposed -> proposed.task().id().equals(task))
                .map(ProposedTask::committees)
                .anyMatch(named -> named != null && named.namedAs() == NamedCommittees.NamedAs.COORDINATING);
    }
}
