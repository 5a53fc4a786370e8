package vn.tincay.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.viewer.Viewer;

/** Reads and stores the changes of a report that people or systems made: figures, narratives and steps. */
@Component
public class ReportChanges {

    /**
     * The change of one figure in one save; null means not reported.
     *
     * @param position index of the cell among the stored figures
     */
    public record FigureChange(
            int position, @Nullable Long old, @Nullable Long now) {}

    private final JdbcClient sql;

    ReportChanges(JdbcClient sql) {
        this.sql = sql;
    }

    /** The changes since a moment, newest first. A figure or narrative has one entry, however often it was saved. */
    public List<ReportChange> since(Report report, Instant moment) {
        var changes = new ArrayList<ReportChange>();
        var from = SqlValues.at(moment);
        changes.addAll(sql.sql("""
                        select distinct on (place) place, new, person_name, at,
                               first_value(old) over (partition by place order by id) as old
                          from report.cell_changes where report_id = ? and at >= ? order by place, id desc
                        """)
                .params(report.id(), from)
                .query((row, number) -> new ReportChange.FigureChanged(
                        row.getInt("place"),
                        readFigure(row, "old"),
                        readFigure(row, "new"),
                        row.getString("person_name"),
                        SqlValues.moment(row, "at")))
                .list());
        changes.addAll(sql.sql("""
                        select distinct on (part) part, new, person_name, at,
                               first_value(old) over (partition by part order by id) as old
                          from report.rewritings where report_id = ? and at >= ? order by part, id desc
                        """)
                .params(report.id(), from)
                .query((row, number) -> new ReportChange.NarrativeChanged(
                        row.getString("part"),
                        row.getString("old"),
                        row.getString("new"),
                        row.getString("person_name"),
                        SqlValues.moment(row, "at")))
                .list());
        changes.addAll(sql.sql("select step, reason, person_name, at from report.steps where report_id = ? and at >= ?")
                .params(report.id(), from)
                .query(ReportChanges::readStep)
                .list());
        changes.sort(Comparator.comparing(ReportChange::at).reversed());
        return List.copyOf(changes);
    }

    /** The steps within the agency before a signature, oldest first. */
    public List<ReportChange.StepTaken> beforeSignature(Report report) {
        return sql.sql("""
                        select step, reason, person_name, at from report.steps
                         where report_id = ? and step in ('CONSOLIDATE', 'SUBMIT', 'TAKE_BACK', 'HAND_BACK') order by id
                        """).param(report.id()).query(ReportChanges::readStep).list();
    }

    /** The newest step that set the state; consolidations do not count. Empty when no step was taken. */
    public Optional<ReportChange.StepTaken> lastStep(Report report) {
        return sql.sql("""
                        select step, reason, person_name, at from report.steps
                         where report_id = ? and step <> 'CONSOLIDATE' order by id desc limit 1
                        """).param(report.id()).query(ReportChanges::readStep).optional();
    }

    /** Stores the figures of the report together with who changed which of them, in one statement. */
    public void store(Viewer viewer, Report report, Figures figures, List<FigureChange> made, OffsetDateTime at) {
        sql.sql("""
                        with saved as (
                            update report.reports set figures = :figures::bigint[], saved_at = :at, saved_by = :person
                             where id = :report returning id)
                        insert into report.changes (report_id, places, old, new, person_id, person_name, at)
                        select id, :places, :old, :new, :person, :name, :at from saved
                        """)
                .param("figures", figures.toSql())
                .param("at", at)
                .param("person", viewer.person())
                .param("report", report.id())
                .param(
                        "places",
                        made.stream()
                                .map(figureChange -> (short) figureChange.position())
                                .toArray(Short[]::new))
                .param("old", made.stream().map(FigureChange::old).toArray(Long[]::new))
                .param("new", made.stream().map(FigureChange::now).toArray(Long[]::new))
                .param("name", viewer.name())
                .update();
    }

    /** The name of the person who last changed the cell; "–" when nobody has changed it. */
    public String lastAuthor(Report report, Cell cell) {
        return sql.sql("""
                        select person_name from report.cell_changes where report_id = ? and place = ?
                         order by id desc limit 1
                        """)
                .params(report.id(), cell.position())
                .query(String.class)
                .optional()
                .orElse("–");
    }

    private static ReportChange.StepTaken readStep(ResultSet row, int number) throws SQLException {
        return new ReportChange.StepTaken(
                ReportStep.valueOf(row.getString("step")),
                row.getString("reason"),
                row.getString("person_name"),
                SqlValues.moment(row, "at"));
    }

    private static @Nullable Long readFigure(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
