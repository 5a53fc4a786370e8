package vn.tincay.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.CalendarDay;
import vn.tincay.viewer.source.CalendarSource;

/** Finds campaigns and due days of tasks, for the calendar of a person at an agency and for the calendar of a plan. */
@Component
public class PlanDays implements CalendarSource {

    private static final String SELECT_TASKS = """
            select t.id, t.title, t.due_on,
            """ + TaskScope.REPORTED_DONE + """
                   as done
              from plan.tasks t join plan.plans p on p.id = t.plan_id
             where t.due_on between :from and :to and
            """ + TaskScope.ACTIVE + " and ";

    private final Plans plans;
    private final Campaigns campaigns;
    private final JdbcClient sql;

    PlanDays(Plans plans, Campaigns campaigns, JdbcClient sql) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.sql = sql;
    }

    /** Campaigns, and the due days of the tasks in running plans for which {@link TaskScope#OWN_TASK} holds. */
    @Override
    public List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang) {
        var days = new ArrayList<>(campaigns.ofEveryYear(from, to, lang));
        days.addAll(sql.sql(SELECT_TASKS + TaskScope.OWN_TASK + " and p.state in ('issued', 'in_force')")
                .param("from", from)
                .param("to", to)
                .param("me", viewer.agency())
                .query((row, number) -> deadline(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("done")))
                .list());
        return days;
    }

    /**
     * The country's campaigns, the campaign days that the plan names within its years, and the due days of the
     * visible tasks that the plan itself states, sorted by day.
     */
    public List<CalendarDay> ofPlan(Viewer viewer, UUID id, LocalDate from, LocalDate to, String lang) {
        Plan plan = plans.visibleTo(viewer).require(id);
        var days = new ArrayList<>(campaigns.ofEveryYear(from, to, lang));
        campaigns.ofPlan(plan, from, to).stream()
                .filter(day ->
                        plan.fromYear() <= day.from().getYear() && day.from().getYear() <= plan.toYear())
                .forEach(days::add);
        days.addAll(sql.sql(SELECT_TASKS + TaskScope.TASK + " and t.handed_from_id is null and p.id = :plan")
                .param("from", from)
                .param("to", to)
                .param("me", viewer.agency())
                .param("plan", id)
                .query((row, number) -> deadline(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("done")))
                .list());
        return days.stream().sorted(CalendarDay.IN_ORDER).toList();
    }

    private static CalendarDay deadline(UUID task, String title, LocalDate due, boolean done) {
        return new CalendarDay("task-" + task, "plan.calendar.DEADLINE", title, due, due, "/tasks/" + task, done);
    }
}
