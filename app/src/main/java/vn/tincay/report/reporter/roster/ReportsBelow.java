package vn.tincay.report.reporter.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;

/**
 * Finds the agencies that report to the agency of a report on its form in its period, with the state of their reports.
 */
@Component
public class ReportsBelow {

    /**
     * A reporter and its report.
     *
     * @param version the newest signed version, 0 while there is none
     * @param report id of the reporter's report; null while it does not exist, like {@code state}
     * @param includedVersion the version of this report that the draft of the report above includes, 0 for none
     */
    public record ReportBelow(
            UUID agency,
            String name,
            @Nullable UUID report,
            @Nullable ReportState state,
            int version,
            int includedVersion) {

        public boolean isFresh() {
            return state == ReportState.ACCEPTED && version != includedVersion;
        }
    }

    private final JdbcClient sql;

    ReportsBelow(JdbcClient sql) {
        this.sql = sql;
    }

    /** The reporters to the agency of this report, by name of the reporter. */
    public List<ReportBelow> of(Report report) {
        return sql.sql("""
                        select a.id as agency, a.name, r.id as report, r.state,
                               coalesce((select max(version) from report.submissions where report_id = r.id), 0) as version,
                               coalesce(f.child_version, 0) as included_version
                          from report.asked(:form, :period) k
                          join agency.agencies a on a.id = k.agency_id
                          left join report.reports r on r.form = :form and r.period = :period
                               and r.province_id = k.province_id and r.agency_id = k.agency_id
                          left join report.sources f on f.report_id = :report and f.version = :version and f.child_id = r.id
                         where k.receiver_id = :me
                         order by a.name, a.id
                        """)
                .param("form", report.form())
                .param("period", report.period().toString())
                .param("me", report.agency())
                .param("report", report.id())
                .param("version", report.nextVersion())
                .query(ReportBelow.class)
                .list();
    }
}
