package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.reminder.ReminderRound;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Viewer;

/**
 * Reminds all bodies below that are late with a task of a plan ("đôn đốc") in one step, and records who was reminded. A
 * body is reminded of a plan at most once a day, and not on the day on which it received the task.
 */
@Component
public class RemindingTasks {

    /**
     * A reminder that was sent.
     *
     * @param note null when the officer added none
     * @param tasks the number of tasks
     * @param agencies the number of bodies reminded
     */
    public record Reminder(
            UUID id, Instant at, String by, @Nullable String note, int tasks, int agencies) {}

    /**
     * The overdue tasks of other bodies.
     *
     * @param due the tasks whose bodies can be reminded now
     * @param reminded the tasks whose bodies were reminded today, with the moment
     * @param handedDownToday the tasks that were handed down today
     */
    public record LateTasks(List<PlanTask> due, Map<PlanTask, Instant> reminded, List<PlanTask> handedDownToday) {
        public boolean isEmpty() {
            return due.isEmpty() && reminded.isEmpty() && handedDownToday.isEmpty();
        }
    }

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

    /** @param days limits the tasks to those overdue for more than this many days; 0 for all overdue tasks */
    public LateTasks late(Viewer viewer, Plan plan, int days) {
        var today = LocalDate.now(clock);
        var overdue = overdueTasks(viewer, plan, today.minusDays(days));
        var handedDownToday =
                overdue.stream().filter(task -> isGivenOn(task, today)).toList();
        var older =
                overdue.stream().filter(task -> !handedDownToday.contains(task)).toList();
        var before = reminded(plan);
        var due = Set.copyOf(ReminderRound.of(bodies(older), before, clock).due());
        var reminded = new LinkedHashMap<PlanTask, Instant>();
        older.stream()
                .filter(task -> !due.contains(task.agency()))
                .forEach(task -> reminded.put(
                        task, Objects.requireNonNull(before.get(task.agency())).last()));
        return new LateTasks(
                older.stream().filter(task -> due.contains(task.agency())).toList(), reminded, handedDownToday);
    }

    private boolean isGivenOn(PlanTask task, LocalDate day) {
        return task.handed() != null
                && LocalDate.ofInstant(task.handed().at(), clock.getZone()).equals(day);
    }

    private static Set<UUID> bodies(List<PlanTask> tasks) {
        return tasks.stream().map(PlanTask::agency).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How often each body was reminded of its tasks of the plan; bodies that never were are left out. */
    private Map<UUID, Reminded> reminded(Plan plan) {
        return Reminded.byBody(sql.sql("""
                        select t.agency_id, count(distinct r.id) as times, max(r.at) as last
                          from plan.reminders r join plan.reminded_tasks t on t.reminder_id = r.id
                         where r.plan_id = ? group by t.agency_id
                        """).param(plan.id()));
    }

    /** The tasks of other bodies that were due before this day. */
    private List<PlanTask> overdueTasks(Viewer viewer, Plan plan, LocalDate day) {
        return tasks.visibleTo(viewer).ofPlan(plan.id()).stream()
                .filter(task -> task.isHandedDown() && !task.agency().equals(viewer.agency()))
                .filter(task -> task.state().canBeLate())
                .filter(task -> task.dueOn() != null && task.dueOn().isBefore(day))
                .toList();
    }

    /**
     * Reminds the bodies of the shown tasks that are still late. When all of their bodies were reminded today, nothing
     * is sent and the last reminder is returned.
     */
    @Transactional
    public Outcome<Reminder> remind(Viewer viewer, UUID id, Collection<UUID> shown, String note) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var now = late(viewer, plan, 0);
        var late = now.due().stream().filter(task -> shown.contains(task.id())).toList();
        if (late.isEmpty()) {
            return now.reminded().keySet().stream().map(PlanTask::id).anyMatch(shown::contains)
                    ? Outcome.done(of(plan).getFirst())
                    : Outcome.refused(Problem.of("plan.reminder.problem.none-late"));
        }
        var reminder = insert(viewer, plan, note, late);
        events.publishEvent(new TasksReminded(
                plan.id(),
                reminder,
                viewer.agency(),
                late.stream().map(PlanTask::id).toList()));
        return Outcome.done(of(plan).getFirst());
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
