package vn.tincay.plan.task;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one verb at a time act on a task, so that two clicks see each other's result. */
@Component
class TaskLock {

    private final JdbcClient sql;

    TaskLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** Held to the end of the transaction; take it before reading the task's state. */
    void hold(UUID task) {
        sql.sql("select 1 from plan.tasks where id = ? for update")
                .param(task)
                .query(Integer.class)
                .optional();
    }
}
