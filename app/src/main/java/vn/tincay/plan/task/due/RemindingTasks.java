package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Viewer;

/** Reminds all bodies below that are late with a task of a plan ("đôn đốc") in one step, and records who was reminded. */
@Component
public class RemindingTasks {

    /** Two clicks within this time send one reminder. */
    private static final Duration ONE_CLICK = Duration.ofMinutes(2);

    /** A reminder that was sent. */
    public record Reminder(
            UUID id, Instant at, String by, @Nullable String note, int tasks, int agencies) {}

    private final Plans plans;
    private final PlanTasks tasks;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindingTasks(Plans plans, PlanTasks tasks, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.tasks = tasks;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** The tasks of other bodies that are overdue today. */
    public List<PlanTask> overdueTasks(Viewer viewer, Plan plan) {
        var today = LocalDate.now(clock);
        return tasks.visibleTo(viewer).ofPlan(plan.id()).stream()
                .filter(task -> task.isHandedDown() && !task.agency().equals(viewer.agency()))
                .filter(task -> task.state().canBeLate())
                .filter(task -> task.dueOn() != null && task.dueOn().isBefore(today))
                .toList();
    }

    @Transactional
    public Outcome<Reminder> remind(Viewer viewer, UUID id, String note) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var late = overdueTasks(viewer, plan);
        if (late.isEmpty()) {
            return Outcome.refused(Problem.of("plan.reminder.problem.none-late"));
        }
        var again = justSent(viewer, plan);
        if (again.isPresent()) {
            return Outcome.done(again.get());
        }
        var reminder = insert(viewer, plan, note, late);
        events.publishEvent(new TasksReminded(
                plan.id(),
                reminder,
                viewer.agency(),
                late.stream().map(PlanTask::id).toList()));
        return Outcome.done(of(plan).getFirst());
    }

    private Optional<Reminder> justSent(Viewer viewer, Plan plan) {
        var since = clock.instant().minus(ONE_CLICK);
        return of(plan).stream()
                .findFirst()
                .filter(last -> last.at().isAfter(since) && last.by().equals(viewer.name()));
    }

    private UUID insert(Viewer viewer, Plan plan, String note, List<PlanTask> late) {
        var id = Ids.next();
        sql.sql("""
                        insert into plan.reminders (id, plan_id, agency_id, at, person_id, person_name, note)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(plan.id())
                .param(viewer.agency())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(note.isBlank() ? null : note.strip())
                .update();
        sql.sql("""
                        insert into plan.reminded_tasks (reminder_id, task_id, agency_id, due_on)
                        select :reminder, t.id, t.agency_id, t.due_on from plan.tasks t where t.id in (:tasks)
                        """)
                .param("reminder", id)
                .param("tasks", late.stream().map(PlanTask::id).toList())
                .update();
        return id;
    }

    /** All reminders of a plan, newest first. */
    public List<Reminder> of(Plan plan) {
        return sql.sql("""
                        select r.id, r.at, r.person_name as by, r.note, count(*) as tasks, count(distinct t.agency_id) as agencies
                          from plan.reminders r join plan.reminded_tasks t on t.reminder_id = r.id
                         where r.plan_id = ?
                         group by r.id order by r.at desc, r.id desc
                        """)
                .param(plan.id())
                .query(RecordRows.of(Reminder.class))
                .list();
    }
}
