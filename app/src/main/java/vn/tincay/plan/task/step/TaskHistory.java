package vn.tincay.plan.task.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.TaskBranch;

/** Reads the steps of tasks. */
@Component
public class TaskHistory {

    /**
     * A step that was taken.
     *
     * @param by the person's name at that time
     * @param words the reason or note; null when there is none
     * @param before the due day before the step; null when the step does not change it
     * @param after the due day after the step; null when the step does not change it
     * @param givenTo the body to which the task was rerouted; null for other steps
     * @param followsFromAbove whether it follows from the step of a task above
     */
    public record Step(
            TaskStep step,
            Instant at,
            String by,
            @Nullable String words,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable String givenTo,
            boolean followsFromAbove) {}

    /** An event of a task or of a task below it. */
    public record Event(TaskStep step, String agency, Instant at, String by) {}

    private static final String EVENTS = """
            select e.step, e.at, e.by, a.name as agency
              from (select task_id, 'accept' as step, at, person_name as by from plan.acceptances
                    union all select task_id, 'refuse', at, person_name from plan.refusals
                    union all select task_id, 'complete', at, person_name from plan.completions
                    union all select task_id, 'extend', asked_at, asked_by_name from plan.extensions
                    union all select task_id, 'decide_extension', decided_at, decided_by_name from plan.extensions
                               where decided_at is not null
                    union all select task_id, 'progress', at, person_name from plan.progress
                    union all select handed_from_id, 'hand_down', handed_at, handed_by_name from plan.tasks
                               where handed_from_id is not null
                    union all select task_id, step, at, person_name from plan.task_steps) e
              join plan.tasks t on t.id = e.task_id join agency.agencies a on a.id = t.agency_id
             where e.at > :since and e.task_id in (
            """;

    private final JdbcClient sql;

    TaskHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** The steps stored in {@code plan.task_steps}, newest first. */
    public List<Step> steps(PlanTask task) {
        return sql.sql("""
                        select s.step, s.at, s.person_name, s.words, s.before_on, s.after_on, a.name as given_to,
                               s.cause_id is not null as follows_from_above
                          from plan.task_steps s left join agency.agencies a on a.id = s.given_to_id
                         where s.task_id = ? order by s.at desc, s.id desc
                        """)
                .param(task.id())
                .query((row, number) -> new Step(
                        step(row.getString("step")),
                        SqlValues.moment(row, "at"),
                        row.getString("person_name"),
                        row.getString("words"),
                        row.getObject("before_on", LocalDate.class),
                        row.getObject("after_on", LocalDate.class),
                        row.getString("given_to"),
                        row.getBoolean("follows_from_above")))
                .list();
    }

    /** The newest 50 events of the task and of the tasks below it after this moment, newest first. */
    public List<Event> since(PlanTask task, Instant moment) {
        return sql.sql(EVENTS + TaskBranch.IDS + ") order by e.at desc limit 50")
                .param("since", SqlValues.at(moment))
                .param("task", task.id())
                .query((row, number) -> new Event(
                        step(row.getString("step")),
                        row.getString("agency"),
                        SqlValues.moment(row, "at"),
                        row.getString("by")))
                .list();
    }

    private static TaskStep step(String column) {
        return TaskStep.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
