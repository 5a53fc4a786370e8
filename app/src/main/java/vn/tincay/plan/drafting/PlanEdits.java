package vn.tincay.plan.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.viewer.Viewer;

/**
 * Stores the content of a plan's next version after each edit, so that an older page can be compared with the current
 * one.
 */
@Component
public class PlanEdits {

    /** The content after one edit. */
    public record Edit(PlanContent content, String by, Instant at) {}

    private final JdbcClient sql;
    private final PlanContents contents;
    private final Clock clock;

    PlanEdits(JdbcClient sql, PlanContents contents, Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Stores the content after an edit, in place of an earlier one with the same version and revision.
     *
     * @param version the version being prepared
     */
    void store(Viewer viewer, UUID plan, int version, int revision, PlanContent content) {
        sql.sql("""
                        insert into plan.plan_edits (plan_id, version, revision, content, person_name, at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (plan_id, version, revision) do update set content = excluded.content,
                            person_name = excluded.person_name, at = excluded.at
                        """)
                .param(plan)
                .param(version)
                .param(revision)
                .param(contents.toJson(content))
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * Deletes the edit before this one if the same person made it less than a minute after its predecessor: text that
     * saves itself while it is typed leaves one edit per minute. Only edits of the text are joined.
     */
    void dropPreviousTyping(Plan plan, int version, int revision) {
        sql.sql("""
                        with latest as (
                            select revision, at, person_name, content - 'text' as facts,
                                   row_number() over (order by revision desc) as age
                              from plan.plan_edits where plan_id = :plan and version = :version and revision <= :revision
                             order by revision desc limit 3)
                        delete from plan.plan_edits e using latest now, latest typed, latest before
                         where e.plan_id = :plan and e.version = :version and e.revision = typed.revision
                           and now.age = 1 and typed.age = 2 and before.age = 3
                           and typed.person_name = now.person_name and typed.at < before.at + interval '1 minute'
                           and typed.facts = before.facts and typed.facts = now.facts
                        """)
                .param("plan", plan.id())
                .param("version", version)
                .param("revision", revision)
                .update();
    }

    /**
     * The content at this revision. Its text may be older, because {@link #dropPreviousTyping} deletes edits of the text. Empty
     * when no edit is stored.
     */
    Optional<PlanContent> find(Plan plan, int version, int revision) {
        return sql.sql("""
                        select content from plan.plan_edits where plan_id = ? and version = ? and revision <= ?
                         order by revision desc limit 1
                        """)
                .params(plan.id(), version, revision)
                .query(String.class)
                .optional()
                .map(contents::fromJson);
    }

    /** The edits of this version, oldest first. */
    public List<Edit> of(Plan plan, int version) {
        return sql.sql("""
                        select content, person_name, at from plan.plan_edits where plan_id = ? and version = ?
                         order by at, revision
                        """)
                .params(plan.id(), version)
                .query((row, number) -> new Edit(
                        contents.fromJson(row.getString("content")),
                        row.getString("person_name"),
                        SqlValues.moment(row, "at")))
                .list();
    }
}
