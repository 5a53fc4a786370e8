package vn.tincay.plan.step;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.PlanState;
import vn.tincay.viewer.Viewer;

/** Changes the state of a plan inside the caller's transaction, and records person and time. */
@Component
public class StateChanges {

    private final JdbcClient sql;
    private final Clock clock;

    StateChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void move(UUID plan, PlanState from, PlanState to, Viewer viewer, @Nullable String reason) {
        if (!from.mayBecome(to)) {
            throw new IllegalStateException(from + " never becomes " + to);
        }
        sql.sql("update plan.plans set state = ? where id = ?")
                .params(to.column(), plan)
                .update();
        record(plan, to, viewer, reason);
    }

    public void record(UUID plan, PlanState state, Viewer viewer, @Nullable String reason) {
        sql.sql("""
                        insert into plan.plan_states (id, plan_id, state, at, person_id, person_name, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(plan)
                .param(state.column())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason)
                .update();
    }

    /** Increases the revision and stores the author of the edit. */
    public void recordEdit(UUID plan, Viewer viewer) {
        sql.sql("""
                        update plan.plans set revision = revision + 1, changed_at = ?, changed_by = ?, changed_by_name = ?
                         where id = ?
                        """)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(plan)
                .update();
    }
}
