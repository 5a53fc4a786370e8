package vn.tincay.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.Extension;
import vn.tincay.plan.task.PlanTask;

/**
 * Asks for what a step of a task needs; {@code step} names the words and the address.
 *
 * @param asked the open question for more time, when there is one
 * @param follows whether the task's progress follows from others, so that no figure is asked
 */
public record TaskStepPage(
        PlanTask task, String step, Typed typed, @Nullable Extension asked, boolean follows) {

    public String action() {
        return "/tasks/" + task.id() + "/" + step;
    }
}
