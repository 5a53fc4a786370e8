package vn.tincay.report.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;

/**
 * Finds the figures of a report that a system wrote last. A system of a body above can write the drafts of bodies
 * below. The head who signs answers for these figures, so the page names the owner of the system, and the page's
 * fingerprint covers them.
 */
@Component
public class SystemEntries {

    /**
     * A figure that a system wrote last.
     *
     * @param position index of the cell among the stored figures
     * @param agency the body that owns the system; the system's name is whatever its administrator typed
     */
    public record Mark(int position, String system, String agency, Instant at) {}

    private final JdbcClient sql;

    SystemEntries(JdbcClient sql) {
        this.sql = sql;
    }

    public Map<Integer, Mark> of(Report report) {
        return marks(report).stream().collect(Collectors.toMap(Mark::position, Function.identity()));
    }

    /** The marks of the report's figures, ordered by cell. */
    public List<Mark> marks(Report report) {
        return sql.sql("""
                        select c.place, c.person_name, a.name, c.at
                          from (select distinct on (place) * from report.cell_changes
                                 where report_id = ? order by place, id desc) c
                          join agency.agencies a on a.id = c.system_agency_id
                         where c.new is not null order by c.place
                        """)
                .param(report.id())
                .query((row, number) ->
                        new Mark(row.getInt(1), row.getString(2), row.getString(3), SqlValues.moment(row, "at")))
                .list();
    }
}
