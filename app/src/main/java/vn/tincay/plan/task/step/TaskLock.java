package vn.tincay.plan.task.step;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.handover.TaskBranch;

/** Locks tasks, so that two concurrent steps on a task run one after the other. Rows are locked in the order of their ids, which prevents deadlocks. */
@Component
public class TaskLock {

    private final JdbcClient sql;

    TaskLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** Locks the task and the one above it until the transaction ends. Call it before reading the task's state. */
    public void hold(UUID task) {
        sql.sql("""
                        select id from plan.tasks
                         where id = :task
                            or id = (select coalesce(handed_from_id, parent_id) from plan.tasks where id = :task)
                         order by id for update
                        """).param("task", task).query(UUID.class).list();
    }

    /** Also locks all tasks below. */
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
