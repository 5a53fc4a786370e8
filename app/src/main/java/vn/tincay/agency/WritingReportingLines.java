package vn.tincay.agency;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import vn.tincay.agency.standard.PostgresCopyWriter;

/** The only writer of {@code agency.lines}; works in the caller's transaction. */
@Component
public class WritingReportingLines {

    /**
     * The steps upwards from every agency: to its parents, and to successors that inherit its records. A step to a
     * parent that ended because one of the two agencies ended still counts, since records of its time depend on it; one
     * that ended because the agency moved to another parent does not.
     */
    private static final String STEPS = """
            select p.child_id, p.parent_id, false as inherited
              from agency.parents p
              join agency.agencies c on c.id = p.child_id
              join agency.agencies a on a.id = p.parent_id
             where p.valid_to is null or p.valid_to = c.valid_to or p.valid_to = a.valid_to
            union all
            select old_id, new_id, true from agency.successions where inherits
            """;

    private final JdbcClient sql;
    private final DataSource database;

    WritingReportingLines(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    public void drawAll() {
        sql.sql("select agency.empty_lines()").query().singleRow();
        write(sql.sql("select id from agency.agencies").query(UUID.class).list());
        sql.sql("select agency.index_lines()").query().singleRow();
    }

    /** Redraws the lines of this agency and of everything below it, after the agencies above it changed. */
    void draw(UUID changed) {
        var below = sql.sql("""
                        select below_id from agency.lines where above_id = ?
                        union select cast(? as uuid)
                        """).params(changed, changed).query(UUID.class).list();
        sql.sql("delete from agency.lines where below_id = any(?)")
                .param(below.toArray(UUID[]::new))
                .update();
        write(below);
    }

    private void write(List<UUID> below) {
        var steps = sql.sql(STEPS)
                .query((row, number) -> new ReportingLines.Step(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list();
        var lines = new ReportingLines(below, steps);
        var connection = DataSourceUtils.getConnection(database);
        try (var rows = new PostgresCopyWriter(connection, "agency.lines (above_id, below_id, distance, inherited)")) {
            for (var id : below) {
                lines.forEachLine(
                        id,
                        (above, same, distance, inherited) -> rows.add(above)
                                .add(same)
                                .add(distance)
                                .add(inherited)
                                .end());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
