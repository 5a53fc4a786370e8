package vn.tincay.plan.task.handover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Hands a task down to bodies below: each gets a task of its own. A body that already has the task is skipped, so
 * that handing down twice, or first to some bodies and then to all, does no harm.
 */
@Component
public class HandingDown {

    /**
     * To whom a task is handed down.
     *
     * @param due the due day for the receivers; null keeps the due day of the task that is handed down
     * @param goal the goal of each receiver; null for none
     */
    public record Order(
            List<UUID> agencies,
            @Nullable LocalDate due,
            String note,
            @Nullable BigDecimal goal) {}

    /**
     * How many bodies were now ordered to carry it out, how many were asked to coordinate, and how many already had it.
     */
    public record HandedDown(int ordered, int coordinating, int alreadyReceived) {}

    private final PlanTasks tasks;
    private final TaskReceivers receivers;
    private final DueDays days;
    private final HandedTaskRows rows;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    HandingDown(
            PlanTasks tasks,
            TaskReceivers receivers,
            DueDays days,
            HandedTaskRows rows,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.days = days;
        this.rows = rows;
        this.sql = sql;
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
        int coordinating = receiving.isEmpty() ? 0 : handTo(viewer, task, receiving, order);
        return Outcome.done(
                new HandedDown(receiving.size() - coordinating, coordinating, chosen.size() - receiving.size()));
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

    /**
     * Hands the task to these bodies, which the caller has checked; returns how many of them are asked to coordinate.
     */
    int handTo(Viewer viewer, PlanTask task, List<UUID> agencies, Order order) {
        var coordinating = receivers.coordinating(task, agencies);
        rows.insert(
                viewer,
                agencies.stream()
                        .map(agency -> new HandedTaskRows.HandedTask(
                                task.id(), agency, coordinating.contains(agency), order.due(), order.goal()))
                        .toList(),
                order.note());
        events.publishEvent(new TasksHandedDown(task.plan(), task.id(), task.title(), agencies));
        return coordinating.size();
    }
}
