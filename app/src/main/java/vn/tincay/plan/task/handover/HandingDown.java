package vn.tincay.plan.task.handover;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.plan.task.content.TaskColumns;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Hands a task down to bodies below: each gets a task of its own with its own due day. A body that already has the task
 * is skipped, so that handing down twice, or to all after some, does no harm.
 */
@Component
public class HandingDown {

    /** @param due the due day for the receivers; null keeps the due day of the task that is handed down */
    public record Order(
            List<UUID> agencies,
            @Nullable LocalDate due,
            String note,
            @Nullable BigDecimal goal) {}

    /** How many bodies were now ordered to carry it out, how many were asked to take part, and how many already had it. */
    public record HandedDown(int ordered, int joining, int already) {}

    /** The fields that are copied unchanged. The goal comes with the order, and the weight belongs to the new task. */
    private static final List<TaskField> COPIED = TaskField.ALL.stream()
            .filter(field -> field != TaskField.WEIGHT && field != TaskField.GOAL)
            .toList();

    private final PlanTasks tasks;
    private final TaskReceivers receivers;
    private final DueDays days;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandingDown(
            PlanTasks tasks,
            TaskReceivers receivers,
            DueDays days,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.days = days;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<HandedDown> handDown(Viewer viewer, UUID id, Order order) {
        var task = tasks.visibleTo(viewer).lockOwn(id);
        var chosen = order.agencies().stream().distinct().toList();
        var problems = problems(task, chosen, order);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var existing = agenciesWithTask(task);
        var receiving = chosen.stream().filter(one -> !existing.contains(one)).toList();
        int joining = receiving.isEmpty() ? 0 : handTo(viewer, task, receiving, order);
        return Outcome.done(new HandedDown(receiving.size() - joining, joining, chosen.size() - receiving.size()));
    }

    private List<Problem> problems(PlanTask task, List<UUID> chosen, Order order) {
        var problems = new ArrayList<Problem>();
        if (!TaskStep.HAND_DOWN.isOpen(task)) {
            problems.add(Problem.of("plan.task.problem.not-handed"));
        }
        if (chosen.isEmpty()) {
            problems.add(Problem.at("agencies", "plan.task.problem.no-agency"));
        } else if (!receivers.areBelow(task, chosen)) {
            problems.add(Problem.at("agencies", "plan.task.problem.not-below"));
        }
        if (order.due() != null) {
            days.problem("due", order.due(), task, task.dueOn()).ifPresent(problems::add);
        }
        return problems;
    }

    List<UUID> agenciesWithTask(PlanTask task) {
        return sql.sql("""
                        select t.agency_id from plan.tasks t
                         where t.handed_from_id = :task and
                        """ + TaskScope.ACTIVE)
                .param("task", task.id())
                .query(UUID.class)
                .list();
    }

    /** Hands the task to these bodies, which the caller has checked; returns how many of them are asked to take part. */
    int handTo(Viewer viewer, PlanTask task, List<UUID> agencies, Order order) {
        var joining = receivers.joining(task, agencies);
        sql.sql("""
                        with receiver as (
                            select ids.id, a.id as agency_id, a.name, ids.position,
                                   (select above.unit_code from agency.lines l
                                      join agency.agencies above on above.id = l.above_id
                                     where l.below_id = a.id and above.level = 'province' and above.unit_code is not null
                                     order by l.distance desc limit 1) as province_code
                              from unnest(:ids::uuid[], :agencies::uuid[]) with ordinality as ids (id, agency_id, position)
                              join agency.agencies a on a.id = ids.agency_id),
                        handed as (
                            insert into plan.tasks (id, province_code, plan_id, agency_id, handed_from_id, handed_at,
                                handed_by, handed_by_name, handed_note, joining, position, origin, time_kind, time_text,
                                time_day, time_quarter, time_year, time_rhythm, due_on, rule, goal,
                        """ + TaskColumns.columns("%s", COPIED) + """
                                )
                            select r.id, r.province_code, t.plan_id, r.agency_id, t.id, :at, :person, :name, :note,
                                   r.agency_id = any(:joining::uuid[]),
                                   t.position, t.origin,
                                   case when :due::date is null or t.time_kind = 'recurring' then t.time_kind
                                        else 'by_date' end,
                                   case when :due::date is null then t.time_text end,
                                   case when :due::date is null then t.time_day else :due::date end,
                                   t.time_quarter, t.time_year, t.time_rhythm, coalesce(:due::date, t.due_on),
                                   t.rule, :goal,
                        """ + TaskColumns.columns("t.%s", COPIED) + """

                              from plan.tasks t cross join receiver r
                             where t.id = :task)
                        insert into plan.task_bodies (task_id, role, position, agency_id, name)
                        select id, 'lead', 1, agency_id, name from receiver
                        """)
                .param(
                        "ids",
                        Stream.generate(Ids::next)
                                .limit(agencies.size())
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .param("agencies", asTexts(agencies))
                .param("joining", asTexts(joining))
                .param("at", SqlValues.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("note", order.note().isBlank() ? null : order.note().strip())
                .param("due", order.due())
                .param("goal", order.goal())
                .param("task", task.id())
                .update();
        events.publishEvent(new TasksHandedDown(task.plan(), task.id(), task.title(), agencies));
        return joining.size();
    }

    private static String[] asTexts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
