package vn.tincay.plan.web;

import java.util.List;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.Reminding;

/** The late tasks of others, and the reminders sent so far. */
public record RemindersPage(PlanHead head, List<PlanTask> late, List<Reminding.Reminder> sent) {

    public long agencies() {
        return late.stream().map(PlanTask::agency).distinct().count();
    }
}
