package vn.tincay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.issue.paper.RecordedPaper;

/** Reads a plan from its row. */
final class PlanRows {

    static final String SELECT = """
            select p.*, a.name as agency_name, d.name as drafter_name, p.original_text is not null as has_text,
                   exists (select 1 from plan.plan_signatures s
                            where s.plan_id = p.id and s.version = p.version + 1 and s.lapsed_at is null) as signed,
                   o.prepared_by, o.prepared_by_name, o.prepared_at, o.confirmed_by_name, o.confirmed_at
              from plan.plans p
              join agency.agencies a on a.id = p.agency_id
              join agency.agencies d on d.id = p.drafted_by_id
              left join plan.recordings o on o.plan_id = p.id
            """;

    /** {@link #SELECT} with the total number of rows, for {@link vn.tincay.base.Page#of}. */
    static final String COUNTED = SELECT.replaceFirst("select ", "select count(*) over () as total, ");

    private PlanRows() {}

    static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("drafted_by_id", UUID.class),
                row.getString("drafter_name"),
                row.getString("title"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("answers_id", UUID.class),
                row.getString("answers_text"),
                row.getString("objective"),
                row.getBoolean("has_text"),
                row.getObject("original_id", UUID.class),
                PlanState.ofColumn(row.getString("state")),
                row.getInt("version"),
                row.getInt("revision"),
                SqlValues.moment(row, "changed_at"),
                row.getString("changed_by_name"),
                row.getBoolean("signed"),
                recordedPaper(row));
    }

    private static @Nullable RecordedPaper recordedPaper(ResultSet row) throws SQLException {
        var preparer = row.getObject("prepared_by", UUID.class);
        return preparer == null
                ? null
                : new RecordedPaper(
                        preparer,
                        row.getString("prepared_by_name"),
                        SqlValues.moment(row, "prepared_at"),
                        row.getString("confirmed_by_name"),
                        SqlValues.momentOrNull(row, "confirmed_at"));
    }
}
