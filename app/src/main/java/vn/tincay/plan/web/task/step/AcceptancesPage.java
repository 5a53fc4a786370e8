package vn.tincay.plan.web.task.step;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTask;

/**
 * The tasks that wait for an answer of the viewer's agency, to accept several at once.
 *
 * @param plan only the tasks of this plan; null for all
 * @param fingerprints fingerprint of each task
 */
public record AcceptancesPage(
        List<PlanTask> tasks, @Nullable UUID plan, FormInput input, Map<UUID, String> fingerprints) {

    static final String TASKS = "tasks";
    static final String SEEN = "seen.";

    public String seenField(PlanTask task) {
        return SEEN + task.id();
    }

    public String fingerprint(PlanTask task) {
        return Objects.requireNonNullElse(fingerprints.get(task.id()), "");
    }

    /**
     * Whether the task is ticked: as in the sent form; a task that the form did not contain is ticked on the first
     * display only.
     */
    public boolean isTicked(PlanTask task) {
        return !input.sent(seenField(task))
                ? !isChanged(task)
                : input.all(TASKS).contains(task.id().toString());
    }

    /** Whether the task is new or different since the sent form was shown; false on the first display. */
    public boolean isChanged(PlanTask task) {
        return input.names().stream().anyMatch(name -> name.startsWith(SEEN))
                && !sameDigest(input.text(seenField(task)), fingerprint(task));
    }

    private static boolean sameDigest(String one, String other) {
        return one.split("\\.", 2)[0].equals(other.split("\\.", 2)[0]);
    }

    /** The name of the plan, on the list of a single plan. */
    public String planName() {
        if (plan == null || tasks.isEmpty()) {
            return "";
        }
        var task = tasks.getFirst();
        return task.planNumber() == null ? task.planTitle() : task.planNumber();
    }
}
