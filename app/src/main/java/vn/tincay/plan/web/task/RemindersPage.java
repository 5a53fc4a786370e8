package vn.tincay.plan.web.task;

import java.util.List;
import vn.tincay.base.Happened;
import vn.tincay.base.Happened.Words;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.web.PlanHead;

/** The late tasks of others, and the reminders sent so far. */
public record RemindersPage(PlanHead head, List<PlanTask> late, List<RemindingTasks.Reminder> sent) {

    /** Newest first. */
    public List<Happened> reminded() {
        return Happened.newestFirst(sent.stream()
                .map(one -> Happened.of(
                        one.at(), Words.of("plan.reminder.one", one.agencies(), one.tasks()), one.by(), one.note()))
                .toList());
    }

    public long agencies() {
        return late.stream().map(PlanTask::agency).distinct().count();
    }
}
