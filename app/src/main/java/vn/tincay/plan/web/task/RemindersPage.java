package vn.tincay.plan.web.task;

import java.util.List;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.web.PlanHeader;

/** The overdue tasks of other bodies, and the reminders sent so far. */
public record RemindersPage(PlanHeader head, RemindingTasks.LateTasks late, List<RemindingTasks.Reminder> sent) {

    /** The reminders as a timeline, newest first. */
    public List<TimelineEntry> timeline() {
        return TimelineEntry.newestFirst(sent.stream()
                .map(reminder -> TimelineEntry.of(
                        reminder.at(),
                        Words.of("plan.reminder.one", reminder.agencies(), reminder.tasks()),
                        reminder.by(),
                        reminder.note()))
                .toList());
    }

    public long agencies() {
        return late.due().stream().map(PlanTask::agency).distinct().count();
    }
}
