package vn.tincay.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;

/** Changes of issued plans that wait to be signed. Ask only for a plan that was found in a viewer's scope. */
@Component
public class Amendments {

    /** @param revision from 1, counts the edits of the amendment */
    public record Amendment(
            PlanContent content, String reason, int revision, boolean submitted, Instant changedAt, String changedBy) {}

    private final JdbcClient sql;
    private final Contents contents;
    private final Clock clock;

    Amendments(JdbcClient sql, Contents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    public Optional<Amendment> find(UUID plan) {
        return sql.sql("""
                        select content, reason, revision, submitted_at is not null as submitted, changed_at, changed_by_name
                          from plan.amendments where plan_id = ?
                        """)
                .param(plan)
                .query((row, number) -> new Amendment(
                        contents.fromJson(row.getString("content")),
                        row.getString("reason"),
                        row.getInt("revision"),
                        row.getBoolean("submitted"),
                        Columns.moment(row, "changed_at"),
                        row.getString("changed_by_name")))
                .optional();
    }

    /** An edit takes the amendment back from the head's desk. */
    void save(Viewer viewer, UUID plan, PlanContent content, String reason) {
        sql.sql("""
                        insert into plan.amendments (plan_id, content, reason, revision, changed_at, changed_by, changed_by_name)
                        values (?, ?::jsonb, ?, 1, ?, ?, ?)
                        on conflict (plan_id) do update set content = excluded.content,
                            reason = case when excluded.reason = '' then amendments.reason else excluded.reason end,
                            revision = amendments.revision + 1, submitted_at = null, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                        """)
                .param(plan)
                .param(contents.toJson(content))
                .param(reason.strip())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .update();
    }

    void submit(UUID plan) {
        sql.sql("update plan.amendments set submitted_at = coalesce(submitted_at, ?) where plan_id = ?")
                .param(Columns.at(clock.instant()))
                .param(plan)
                .update();
    }

    void remove(UUID plan) {
        sql.sql("delete from plan.amendments where plan_id = ?").param(plan).update();
    }
}
