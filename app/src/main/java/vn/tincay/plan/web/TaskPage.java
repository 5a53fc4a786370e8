package vn.tincay.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Tone;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.Deed;
import vn.tincay.plan.task.Extension;
import vn.tincay.plan.task.Light;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskRecord;
import vn.tincay.plan.task.TaskTree;

/**
 * One task and all that happened to it.
 *
 * @param plan null when the viewer may see the task but not its plan
 * @param steps what the viewer may do next, keys after {@code plan.task-step.} and last part of the address
 * @param decides whether an open question for more time waits for this viewer
 */
public record TaskPage(
        TaskTree.Node node,
        @Nullable Plan plan,
        List<String> steps,
        boolean decides,
        @Nullable Deed acceptance,
        @Nullable Deed refusal,
        List<Extension> extensions,
        List<TaskRecord.Told> progress,
        List<TaskRecord.Met> completions) {

    public PlanTask task() {
        return node.task();
    }

    public boolean hasHistory() {
        return task().handed() != null
                || acceptance != null
                || refusal != null
                || !(extensions.isEmpty() && progress.isEmpty() && completions.isEmpty());
    }

    public Tone tone() {
        return Tones.of(node.light());
    }

    public boolean isDone() {
        return node.light() == Light.DONE_ON_TIME || node.light() == Light.DONE_LATE;
    }

    public String href(String step) {
        return "/tasks/" + task().id() + (step.isEmpty() ? "" : "/" + step);
    }
}
