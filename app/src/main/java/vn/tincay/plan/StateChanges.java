package vn.tincay.plan;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Ids;

/** Moves a plan from state to state inside the caller's transaction, keeping who and when. */
@Component
class StateChanges {

    private final JdbcClient sql;
    private final Clock clock;

    StateChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Held to the end of the transaction; take it before reading the plan's state. */
    void lock(UUID plan) {
        sql.sql("select 1 from plan.plans where id = ? for update")
                .param(plan)
                .query(Integer.class)
                .optional();
    }

    void move(UUID plan, PlanState from, PlanState to, Viewer viewer, @Nullable String reason) {
        if (!from.mayBecome(to)) {
            throw new IllegalStateException(from + " never becomes " + to);
        }
        sql.sql("update plan.plans set state = ? where id = ?")
                .params(to.column(), plan)
                .update();
        record(plan, to, viewer, reason);
    }

    void record(UUID plan, PlanState state, Viewer viewer, @Nullable String reason) {
        sql.sql("""
                        insert into plan.plan_states (id, plan_id, state, at, person_id, person_name, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(plan)
                .param(state.column())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason)
                .update();
    }

    /** Counts one more edit and remembers its author. */
    void touch(UUID plan, Viewer viewer) {
        sql.sql("""
                        update plan.plans set revision = revision + 1, changed_at = ?, changed_by = ?, changed_by_name = ?
                         where id = ?
                        """)
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(plan)
                .update();
    }
}
