package vn.tincay.report.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.period.Period;

/**
 * Finds late reports: those signed after the report above them was locked. They are accepted and stored like any other,
 * but count in no approved figure until the report above is corrected. The pages of both agencies show this.
 */
@Component
public class LateReports {

    public record LateReport(UUID report, String agency) {}

    private final JdbcClient sql;

    LateReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** The sent reports that this locked report does not include, by agency name; none while it is not locked. */
    public List<LateReport> below(Report report) {
        if (!report.locked()) {
            return List.of();
        }
        return sql.sql("""
                        select r.id as report, a.name as agency from report.reports r
                          join agency.agencies a on a.id = r.agency_id
                         where r.form = ? and r.period = ? and r.state in ('SENT', 'ACCEPTED') and not r.locked
                           and exists (select 1 from report.asked(r.form, r.period) p
                                        where p.agency_id = r.agency_id and p.receiver_id = ?)
                         order by a.name, a.id
                        """)
                .params(report.form(), report.period().toString(), report.agency())
                .query(LateReport.class)
                .list();
    }

    /** The consolidated report of the receiver. Call only for viewers who may see its roster. */
    public Optional<Report> ofReceiver(String form, Period period, UUID receiver) {
        return sql.sql(Reports.SELECT + " where r.form = ? and r.period = ? and r.agency_id = ?")
                .params(form, period.toString(), receiver)
                .query(Reports::read)
                .optional();
    }

    /** Whether the receiver's report is locked and does not include this one, which may still be a draft. */
    public boolean isLate(Report report) {
        return !report.locked()
                && report.receiver() != null
                && sql.sql("""
                                select exists (select 1 from report.reports r
                                 where r.form = ? and r.period = ? and r.agency_id = ? and r.locked)
                                """)
                        .params(report.form(), report.period().toString(), report.receiver())
                        .query(Boolean.class)
                        .single();
    }
}
