package vn.tincay.report;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads facts from the step rows of a report that its state does not contain. */
public final class ReportStepRows {

    private ReportStepRows() {}

    /** The state to which an unsigned report returns from the head: the state before it was submitted. */
    public static ReportState unsigned(JdbcClient sql, Report report) {
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

    public static void move(JdbcClient sql, Report report, ReportState state) {
        sql.sql("update report.reports set state = ?, locked = locked and ? where id = ?")
                .params(state.name(), state.isSent(), report.id())
                .update();
    }
}
