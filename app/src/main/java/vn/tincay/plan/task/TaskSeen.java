package vn.tincay.plan.task;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;

/**
 * What a page of a task showed: the task with all that happened to it, and how the tasks below it stand. Every step of a
 * task names it and is refused when the task is another by now.
 */
@Component
public class TaskSeen {

    private static final String SHOWN = """
            select t.id::text, t.title, t.body, t.due_on, t.goal, t.withdrawn_at, t.time_text, p.state,
                   (select a.at from plan.acceptances a where a.task_id = t.id) as accepted,
                   (select concat(r.at, ' ', r.rejected_at) from plan.refusals r where r.task_id = t.id) as refused,
                   (select string_agg(concat(c.id, c.confirmed_at, ' ', c.ended_at), ',' order by c.id)
                      from plan.completions c where c.task_id = t.id) as done,
                   (select string_agg(concat(e.id, e.decided_at), ',' order by e.id)
                      from plan.extensions e where e.task_id = t.id and t.id = :task) as asked,
                   (select string_agg(concat(g.id, (select count(*) from plan.progress_files f where f.progress_id = g.id)),
                                      ',' order by g.id)
                      from plan.progress g where g.task_id = t.id and t.id = :task) as told
              from plan.tasks t join plan.plans p on p.id = t.plan_id
             where t.id in (
            """;

    private final JdbcClient sql;
    private final Clock clock;

    TaskSeen(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the hidden field {@code seen} of a page carries that is made now. Ask only for a task the viewer may see. */
    public String now(UUID task) {
        return fingerprint(task).at(clock.instant());
    }

    boolean isStill(UUID task, @Nullable String carried) {
        return fingerprint(task).matches(carried);
    }

    private Fingerprint fingerprint(UUID task) {
        return Fingerprint.of(sql.sql(SHOWN + TaskBranch.IDS + ") order by t.id")
                .param("task", task)
                .query()
                .listOfRows());
    }
}
