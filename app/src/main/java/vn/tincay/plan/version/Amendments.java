package vn.tincay.plan.version;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.viewer.Viewer;

/** Stores the amendments of issued plans: changes that are not signed yet, at most one for each plan. */
@Component
public class Amendments {

    /**
     * A change of an issued plan that is not signed yet.
     *
     * @param revision counts the edits of the amendment, from 1
     * @param returnedFor the reason given when it was returned or withdrawn; null without a reason, and once it is
     *     submitted again
     * @param returnedBy who returned or withdrew it; null when {@code returnedFor} is null
     */
    public record Amendment(
            PlanContent content,
            String reason,
            int revision,
            boolean submitted,
            Instant changedAt,
            String changedBy,
            @Nullable String returnedFor,
            @Nullable String returnedBy) {}

    private final JdbcClient sql;
    private final PlanContents contents;
    private final Clock clock;

    Amendments(JdbcClient sql, PlanContents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    public Optional<Amendment> find(Plan plan) {
        return sql.sql("""
                        select content, reason, revision, submitted_at is not null as submitted, changed_at, changed_by_name,
                               returned_for, returned_by_name
                          from plan.amendments where plan_id = ?
                        """)
                .param(plan.id())
                .query((row, number) -> new Amendment(
                        contents.fromJson(row.getString("content")),
                        row.getString("reason"),
                        row.getInt("revision"),
                        row.getBoolean("submitted"),
                        SqlValues.moment(row, "changed_at"),
                        row.getString("changed_by_name"),
                        row.getString("returned_for"),
                        row.getString("returned_by_name")))
                .optional();
    }

    public void save(Viewer viewer, UUID plan, PlanContent content, String reason) {
        sql.sql("""
                        insert into plan.amendments (plan_id, content, reason, revision, changed_at, changed_by, changed_by_name)
                        values (?, ?::jsonb, ?, 1, ?, ?, ?)
                        on conflict (plan_id) do update set content = excluded.content,
                            reason = case when excluded.reason = '' then amendments.reason else excluded.reason end,
                            revision = amendments.revision + 1, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                        """)
                .param(plan)
                .param(contents.toJson(content))
                .param(reason.strip())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .update();
    }

    void submit(UUID plan) {
        sql.sql("""
                        update plan.amendments set submitted_at = coalesce(submitted_at, ?),
                               returned_for = null, returned_by_name = null
                         where plan_id = ?
                        """).param(SqlValues.at(clock.instant())).param(plan).update();
    }

    /** Returns the amendment to its drafters, who may edit it again. */
    void returnToDrafters(Viewer viewer, UUID plan, @Nullable String reason) {
        sql.sql("""
                        update plan.amendments set submitted_at = null, returned_for = ?, returned_by_name = ?
                         where plan_id = ?
                        """)
                .param(reason)
                .param(reason == null ? null : viewer.name())
                .param(plan)
                .update();
    }

    public void remove(UUID plan) {
        sql.sql("delete from plan.amendments where plan_id = ?").param(plan).update();
    }
}
