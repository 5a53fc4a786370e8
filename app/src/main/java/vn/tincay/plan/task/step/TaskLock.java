package vn.tincay.plan.task.step;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.handover.TaskBranch;

/**
 * Lets one verb at a time act on a task, so that two clicks see each other's result. Rows are locked in the order of
 * their ids, so that no two verbs wait for each other.
 */
@Component
public class TaskLock {

    private final JdbcClient sql;

    TaskLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** The task and the one above it; held to the end of the transaction. Take it before reading the task's state. */
    public void hold(UUID task) {
        sql.sql("""
                        select id from plan.tasks
                         where id = :task
                            or id = (select coalesce(handed_from_id, parent_id) from plan.tasks where id = :task)
                         order by id for update
                        """).param("task", task).query(UUID.class).list();
    }

    /** The same with everything below the task. */
    void holdBranch(UUID task) {
        sql.sql("""
                        select id from plan.tasks
                         where id = (select coalesce(handed_from_id, parent_id) from plan.tasks where id = :task)
                            or id in (
                        """ + TaskBranch.IDS + ") order by id for update")
                .param("task", task)
                .query(UUID.class)
                .list();
    }
}
