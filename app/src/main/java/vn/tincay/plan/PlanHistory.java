package vn.tincay.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;

/** Reads the history of a plan: changes of state, issued versions, signatures and former contents. */
@Component
public class PlanHistory {

    /**
     * One change of a plan's state; {@code state} is the new one, {@code reason} null for a change without a reason.
     */
    public record Step(
            PlanState state,
            Instant at,
            String by,
            @Nullable String reason) {}

    /** One issued version; {@code reason} is null for the first. */
    public record Version(
            int number, Instant at, String by, @Nullable String reason) {}

    /** The head's signature of a version. */
    public record Signature(int version, Instant at, String by) {}

    private final JdbcClient sql;
    private final PlanContents contents;

    PlanHistory(JdbcClient sql, PlanContents contents) {
        this.sql = sql;
        this.contents = contents;
    }

    /** All changes of state, newest first. */
    public List<Step> steps(Plan plan) {
        return sql.sql(
                        "select state, at, person_name, reason from plan.plan_states where plan_id = ? order by step desc")
                .param(plan.id())
                .query((row, number) -> new Step(
                        PlanState.ofColumn(row.getString("state")),
                        SqlValues.moment(row, "at"),
                        row.getString("person_name"),
                        row.getString("reason")))
                .list();
    }

    /** All issued versions, newest first. */
    public List<Version> versions(Plan plan) {
        return sql.sql("""
                        select version as number, at, person_name as by, reason from plan.plan_versions where plan_id = ?
                         order by version desc
                        """).param(plan.id()).query(RecordRows.of(Version.class)).list();
    }

    public Optional<Signature> signature(Plan plan, int version) {
        return sql.sql("""
                        select version, at, person_name as by from plan.plan_signatures
                         where plan_id = ? and version = ? and lapsed_at is null
                        """)
                .params(plan.id(), version)
                .query(RecordRows.of(Signature.class))
                .optional();
    }

    /** All signatures, newest first, including those that lapsed when the plan was returned to draft. */
    public List<Signature> signatures(Plan plan) {
        return sql.sql(
                        "select version, at, person_name as by from plan.plan_signatures where plan_id = ? order by at desc")
                .param(plan.id())
                .query(RecordRows.of(Signature.class))
                .list();
    }

    /** The content of a draft when it was created, read from its paper or typed; empty once the plan is issued. */
    public Optional<PlanContent> firstDraft(Plan plan) {
        return sql.sql("select content from plan.plan_edits where plan_id = ? and version = 1 and revision = 0")
                .param(plan.id())
                .query(String.class)
                .optional()
                .map(contents::fromJson);
    }

    /** The content of an issued version. */
    public PlanContent content(Plan plan, int version) {
        return sql.sql("select content from plan.plan_versions where plan_id = ? and version = ?")
                .params(plan.id(), version)
                .query(String.class)
                .optional()
                .map(contents::fromJson)
                .orElseThrow(NotFound::new);
    }

    /** The text of the original with its line breaks, empty when none is stored. */
    public String originalText(Plan plan) {
        return sql.sql("select coalesce(original_text, '') from plan.plans where id = ?")
                .param(plan.id())
                .query(String.class)
                .single();
    }
}
