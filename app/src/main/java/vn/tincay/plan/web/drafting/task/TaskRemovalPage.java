package vn.tincay.plan.web.drafting.task;

import java.util.List;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.content.TaskContent;

/**
 * Asks before a task is removed from its plan.
 *
 * @param parts the tasks below it, which are removed with it
 * @param revision the revision of the content that the page shows
 * @param amended whether an amendment is open already, whose reason covers this change
 */
public record TaskRemovalPage(
        Plan plan, TaskContent task, List<TaskContent> parts, int revision, boolean amended, String reason) {

    /** Whether the plan is issued, so that the removal is part of an amendment. */
    public boolean amends() {
        return plan.state().isIssued();
    }
}
