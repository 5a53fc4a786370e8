package vn.tincay.plan.task.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;

/**
 * A task that is reported as done and waits for its confirmation.
 *
 * @param done the day on which the work was done
 * @param at when that was reported
 * @param note what was added to the report of completion; null when nothing was
 * @param progress what was reported while the work was done, with its files, newest first
 */
public record WaitingCompletion(
        PlanTask task,
        LocalDate done,
        Instant at,
        String by,
        @Nullable String note,
        List<TaskEntries.ProgressEntry> progress) {

    /** Whether the work was done after its due day. */
    public boolean isLate() {
        var due = task.metDue();
        return due != null && done.isAfter(due);
    }

    public boolean hasFiles() {
        return progress.stream().anyMatch(entry -> !entry.files().isEmpty());
    }
}
