package vn.tincay.plan.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.TaskScope;

/** Reads which bodies have which tasks of a plan. */
@Component
class HandedBodies {

    private record Row(UUID task, UUID agency, String name) {}

    private final JdbcClient sql;

    HandedBodies(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The bodies that have each task of the plan now: for each id of a task, the names of these bodies by their ids.
     * Bodies that refused a task do not have it.
     */
    Map<UUID, Map<UUID, String>> of(Plan plan) {
        var namesByTask = new HashMap<UUID, Map<UUID, String>>();
        sql.sql("""
                        select t.handed_from_id as task, t.agency_id as agency, a.name
                          from plan.tasks t join agency.agencies a on a.id = t.agency_id
                         where t.plan_id = ? and t.handed_from_id is not null and
                        """ + TaskScope.ACTIVE)
                .param(plan.id())
                .query(Row.class)
                .list()
                .forEach(row -> namesByTask
                        .computeIfAbsent(row.task(), task -> new HashMap<>())
                        .put(row.agency(), row.name()));
        return namesByTask;
    }
}
