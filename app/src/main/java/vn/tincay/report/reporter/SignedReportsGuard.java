package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Viewer;

/**
 * Keeps a signed report with its receiver: no line of reporting may begin or end on a day that would change the
 * receiver of a signed report.
 */
@Component
class SignedReportsGuard {

    private static final String SIGNED = """
             from report.reports r
             join report.asked(r.form, r.period) k on k.agency_id = r.agency_id
            where r.form = :form and exists (select 1 from report.submissions s where s.report_id = r.id)
            """;

    /**
     * Condition: body {@code a} has signed a report for a receiver other than {@code :me}, which a line of reporting
     * from {@code :day} would take over.
     */
    static final String TAKEN_OVER = "exists (select 1" + SIGNED
            + " and r.agency_id = a.id and k.receiver_id <> :me and report.closes(r.period) >= :day)";

    /**
     * Condition: the line of reporting {@code p} has a signed report that it would lose if it ended on {@code :day}.
     */
    static final String LEFT_BEHIND = "exists (select 1" + SIGNED
            + " and r.agency_id = p.agency_id and k.receiver_id = p.receiver_id and report.begins(r.period) > :day)";

    private final JdbcClient sql;

    SignedReportsGuard(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The problem when the body cannot report to the viewer's agency from this day; it names the first possible day.
     * Empty when it can.
     */
    Optional<Problem> problemFrom(Viewer viewer, String form, UUID body, LocalDate day) {
        return sql.sql("""
                        select a.name, u.name as receiver, to_char(max(report.closes(r.period)) + 1, 'DD/MM/YYYY') as day
                          from (select r.agency_id, r.period, k.receiver_id
                        """ + SIGNED + """
                                   and r.agency_id = :body and k.receiver_id <> :me and report.closes(r.period) >= :day) r
                          join agency.agencies a on a.id = r.agency_id
                          join agency.agencies u on u.id = r.receiver_id
                         group by a.name, u.name order by max(report.closes(r.period)) desc limit 1
                        """)
                .param("form", form)
                .param("body", body)
                .param("me", viewer.agency())
                .param("day", day)
                .query((row, number) -> Problem.at(
                        "from",
                        "report.reporters.signed-elsewhere",
                        row.getString("name"),
                        row.getString("receiver"),
                        row.getString("day")))
                .optional();
    }

    /**
     * The problem when the bodies cannot stop reporting to the viewer's agency after this day; it names the first
     * possible last day. Empty when they can.
     */
    Optional<Problem> problemAfter(Viewer viewer, String form, List<UUID> bodies, LocalDate day) {
        return sql.sql("""
                        select a.name, to_char(max(report.begins(r.period)), 'DD/MM/YYYY') as day
                          from (select r.agency_id, r.period
                        """ + SIGNED + """
                                   and r.agency_id = any(:bodies) and k.receiver_id = :me and report.begins(r.period) > :day) r
                          join agency.agencies a on a.id = r.agency_id
                         group by a.name order by max(report.begins(r.period)) desc, a.name limit 1
                        """)
                .param("form", form)
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("me", viewer.agency())
                .param("day", day)
                .query((row, number) -> Problem.at(
                        "lastDay", "report.reporters.signed-later", row.getString("name"), row.getString("day")))
                .optional();
    }
}
