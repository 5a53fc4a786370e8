package vn.tincay.report.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.form.Figures;

/** The signed versions of a report. */
@Component
public class ReportVersions {

    private static final String SELECT = """
            select s.report_id, s.version, s.form_version, s.figures::text as figures,
                   coalesce(s.own, s.figures)::text as own, encode(s.source_hash, 'hex') as seal,
                   (select count(*) from report.sources f where f.report_id = s.report_id and f.version = s.version) as sources,
                   n.number, s.signed_by_name, s.signed_as, s.signed_at,
                   c.person_name as received_by, c.at as received_at, a.person_name as approved_by, a.at as approved_at, a.reason as approved_for,
                   b.person_name as returned_by, b.at as returned_at, o.person_name as opened_by, o.at as opened_at, o.reason
              from report.submissions s
              left join report.numbers n using (report_id, version)
              left join report.receipts c using (report_id, version)
              left join report.approvals a using (report_id, version)
              left join report.returns b using (report_id, version)
              left join report.corrections o using (report_id, version)
            """;

    private final JdbcClient sql;

    ReportVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The signed versions of the report, newest first. */
    public List<ReportVersion> of(Report report) {
        return sql.sql(SELECT + " where s.report_id = ? order by s.version desc")
                .param(report.id())
                .query((row, number) -> read(row))
                .list();
    }

    public ReportVersion require(Report report, int version) {
        return sql.sql(SELECT + " where s.report_id = ? and s.version = ?")
                .params(report.id(), version)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The narratives of the current draft. */
    public Map<String, String> narratives(Report report) {
        return texts("select part, body from report.narratives where report_id = ?", report.id(), null);
    }

    private ReportVersion read(ResultSet row) throws SQLException {
        var id = row.getObject("report_id", UUID.class);
        int version = row.getInt("version");
        return new ReportVersion(
                version,
                row.getInt("form_version"),
                Figures.of(row.getString("figures")),
                Figures.of(row.getString("own")),
                row.getInt("sources"),
                row.getString("seal"),
                row.getString("number"),
                row.getString("signed_by_name"),
                row.getString("signed_as"),
                SqlValues.moment(row, "signed_at"),
                texts(
                        "select part, body from report.submission_narratives where report_id = ? and version = ?",
                        id,
                        version),
                readAct(row, "received"),
                readAct(row, "approved"),
                row.getString("approved_for"),
                readAct(row, "returned"),
                reasons(id, version),
                readAct(row, "opened"),
                row.getString("reason"));
    }

    private Map<String, String> texts(String query, UUID report, @Nullable Integer version) {
        var asked = sql.sql(query).param(report);
        var statement = version == null ? asked : asked.param(version);
        return statement.query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<ReturnReason> reasons(UUID report, int version) {
        return sql.sql(
                        "select cell, reason as words from report.return_reasons where report_id = ? and version = ? order by position")
                .params(report, version)
                .query(ReturnReason.class)
                .list();
    }

    private static ReportVersion.@Nullable Act readAct(ResultSet row, String what) throws SQLException {
        var who = row.getString(what + "_by");
        var at = SqlValues.momentOrNull(row, what + "_at");
        return who == null || at == null ? null : new ReportVersion.Act(who, at);
    }
}
