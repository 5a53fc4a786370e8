package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.viewer.Viewer;

/**
 * Gives a new form the lines of reporting of another one, as far as they lead to the viewer's agency: the same bodies
 * report to the same receivers.
 */
@Component
@Transactional
public class CopyingReporters {

    private final JdbcClient sql;
    private final WritingReporters writing;

    CopyingReporters(JdbcClient sql, WritingReporters writing) {
        this.sql = sql;
        this.writing = writing;
    }

    /** The codes of the forms on which bodies report to the viewer's agency on this day. */
    public List<String> formsReceived(Viewer viewer, LocalDate day) {
        return sql.sql("""
                        select distinct form from report.reporters
                         where receiver_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?) order by form
                        """)
                .params(viewer.agency(), day, day)
                .query(String.class)
                .list();
    }

    /**
     * Copies the lines that are in force on the day; the copies begin on that day.
     *
     * @return the number of copied lines
     */
    public int copy(Viewer viewer, String from, String to, LocalDate day) {
        writing.lock(to);
        int copied = sql.sql("""
                        insert into report.reporters
                               (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to)
                        with recursive valid as (
                            select * from report.reporters
                             where form = :from and valid_from <= :day and (valid_to is null or valid_to >= :day)),
                        down as (
                            select v.* from valid v where v.receiver_id = :me
                             union
                            select v.* from down d join valid v on v.receiver_id = d.agency_id)
                        select :to, agency_id, receiver_id, level, unit_id, province_id, province_code, :day::date, valid_to from down
                        """)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("me", viewer.agency())
                .update();
        writing.placeAtTop(to, List.of(viewer.agency()), day);
        return copied;
    }
}
