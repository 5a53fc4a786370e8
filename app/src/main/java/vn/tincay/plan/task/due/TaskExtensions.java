package vn.tincay.plan.task.due;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.Extensions;
import vn.tincay.plan.task.PlanTask;

/** Stores the extensions of handed-down tasks: the body that has the task asks for one, the body above decides. */
@Component
public class TaskExtensions extends Extensions<PlanTask> {

    private final JdbcClient sql;

    TaskExtensions(JdbcClient sql, Clock clock) {
        super(sql, clock, "plan.extensions", "task_id", PlanTask::id);
        this.sql = sql;
    }

    /**
     * The request that waits for a decision. Empty without a request, once the task is reported as done, refused or
     * withdrawn, and once its plan is closed.
     */
    public Optional<Extension> waiting(PlanTask task) {
        return task.running() && task.state().canBeLate() ? open(task) : Optional.empty();
    }

    /** The name of the body that decides; empty for a task of the plan itself. */
    public String decider(PlanTask task) {
        return sql.sql("""
                        select a.name from plan.tasks t join agency.agencies a on a.id = t.agency_id where t.id = ?
                        """)
                .param(task.handedFrom())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
