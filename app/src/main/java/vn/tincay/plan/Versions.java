package vn.tincay.plan;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;

/** Keeps issued versions and the head's signatures, inside the caller's transaction. */
@Component
class Versions {

    private final JdbcClient sql;
    private final Contents contents;
    private final Clock clock;

    Versions(JdbcClient sql, Contents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    void sign(Viewer viewer, UUID plan, int version) {
        sql.sql("""
                        insert into plan.plan_signatures (plan_id, version, person_id, person_name, at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(plan)
                .param(version)
                .param(viewer.person())
                .param(viewer.name())
                .param(Columns.at(clock.instant()))
                .update();
    }

    /** The signature lapses: what it stood under goes back to be changed. */
    void unsign(UUID plan, int version) {
        sql.sql("""
                        update plan.plan_signatures set lapsed_at = ?
                         where plan_id = ? and version = ? and lapsed_at is null
                        """).params(Columns.at(clock.instant()), plan, version).update();
    }

    void keep(Viewer viewer, Plan plan, PlanContent content, int version, @Nullable String reason) {
        sql.sql("""
                        insert into plan.plan_versions (plan_id, version, content, reason, person_id, person_name, at)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?)
                        """)
                .param(plan.id())
                .param(version)
                .param(contents.toJson(content))
                .param(reason)
                .param(viewer.person())
                .param(viewer.name())
                .param(Columns.at(clock.instant()))
                .update();
        sql.sql("update plan.plans set version = ? where id = ?")
                .params(version, plan.id())
                .update();
        sql.sql("delete from plan.plan_edits where plan_id = ? and version <= ?")
                .params(plan.id(), version)
                .update();
    }
}
