package vn.tincay.report;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the state of a report, and finds the state before its submission. */
public final class StoredReportState {

    private StoredReportState() {}

    /** The state that a report submitted to the head had before its submission. */
    public static ReportState beforeSubmission(JdbcClient sql, Report report) {
        if (report.version() == 0) {
            return ReportState.DRAFT;
        }
        boolean correcting = sql.sql(
                        "select exists (select 1 from report.corrections where report_id = ? and version = ?)")
                .params(report.id(), report.version())
                .query(Boolean.class)
                .single();
        return correcting ? ReportState.CORRECTING : ReportState.RETURNED;
    }

    public static void write(JdbcClient sql, Report report, ReportState state) {
        sql.sql("update report.reports set state = ?, locked = locked and ? where id = ?")
                .params(state.name(), state.isSent(), report.id())
                .update();
    }
}
