package vn.tincay.plan.web.task;

import java.util.List;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.web.PlanHead;

/** The late tasks of others, and the reminders sent so far. */
public record RemindersPage(PlanHead head, List<PlanTask> late, List<RemindingTasks.Reminder> sent) {

    public long agencies() {
        return late.stream().map(PlanTask::agency).distinct().count();
    }
}
