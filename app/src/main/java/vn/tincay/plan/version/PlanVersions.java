package vn.tincay.plan.version;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.viewer.Viewer;

/** Stores issued versions and the signatures of heads, inside the caller's transaction. */
@Component
public class PlanVersions {

    /** Within this time a second signature is taken for a second click. */
    private static final Duration ONE_CLICK = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final PlanContents contents;
    private final Clock clock;

    PlanVersions(JdbcClient sql, PlanContents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    public void sign(Viewer viewer, UUID plan, int version) {
        sql.sql("""
                        insert into plan.plan_signatures (plan_id, version, person_id, person_name, signed_as, at)
                        values (:plan, :version, :person, :name,
                                (select m.position from access.memberships m
                                  where m.person_id = :person and m.agency_id = :agency and m.role = :role
                                    and m.ended_at is null),
                                :at)
                        on conflict do nothing
                        """)
                .param("plan", plan)
                .param("version", version)
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("agency", viewer.agency())
                .param("role", viewer.role().name())
                .param("at", SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * Whether this person signed the plan's newest amendment within the last {@link #ONE_CLICK}; a page without script
     * sends a second click as a second request.
     */
    boolean signedJustNow(Viewer viewer, Plan plan) {
        return sql.sql("""
                        select exists (select 1 from plan.plan_signatures
                                        where plan_id = ? and version = ? and version > 1 and person_id = ? and at > ?)
                        """)
                .params(
                        plan.id(),
                        plan.version(),
                        viewer.person(),
                        SqlValues.at(clock.instant().minus(ONE_CLICK)))
                .query(Boolean.class)
                .single();
    }

    /** Marks the signature as lapsed, because its version is returned for changes. */
    public void markSignatureLapsed(UUID plan, int version) {
        sql.sql("""
                        update plan.plan_signatures set lapsed_at = ?
                         where plan_id = ? and version = ? and lapsed_at is null
                        """).params(SqlValues.at(clock.instant()), plan, version).update();
    }

    /**
     * Stores the content as an issued version, which becomes the plan's current one, and deletes the edits that led to
     * it.
     */
    public void store(Viewer viewer, Plan plan, PlanContent content, int version, @Nullable String reason) {
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
                .param(SqlValues.at(clock.instant()))
                .update();
        sql.sql("update plan.plans set version = ? where id = ?")
                .params(version, plan.id())
                .update();
        sql.sql("delete from plan.plan_edits where plan_id = ? and version <= ?")
                .params(plan.id(), version)
                .update();
    }
}
