package vn.tincay.report.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.ReportState;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Reads submissions for other systems: the newest signed version of each report, and the unsigned figures of the
 * viewer's own agency.
 */
@Component
public class Submissions {

    /**
     * @param agency code of the agency
     * @param version 0 while nothing is signed
     * @param number the number of the signed document; null while nothing is signed
     * @param signedAt null while nothing is signed
     */
    public record Line(
            String agency,
            String agencyName,
            Period period,
            ReportState state,
            int version,
            int formVersion,
            @Nullable String number,
            @Nullable Instant signedAt,
            Figures figures) {}

    /**
     * Selects the report of the viewer's agency, signed or not, and the signed ones of agencies that report to it,
     * directly or indirectly, or are subordinate to it.
     */
    private static final String SELECT = """
            with recursive below (agency_id) as (
                select agency_id from report.asked(:form, :period) where receiver_id = :me
                 union
                select p.agency_id from below b join report.asked(:form, :period) p on p.receiver_id = b.agency_id)
            select a.code, a.name, r.period, r.state, coalesce(s.version, 0) as version, coalesce(s.form_version, 0) as form_version,
                   n.number, s.signed_at, coalesce(s.figures, r.figures)::text as figures
              from report.reports r
              join agency.agencies a on a.id = r.agency_id
              left join lateral (select version, form_version, figures, signed_at from report.submissions
                                  where report_id = r.id order by version desc limit 1) s on true
              left join report.numbers n on n.report_id = r.id and n.version = s.version
             where r.form = :form and r.period = :period
               and (r.agency_id = :me or s.version is not null
                    and (r.agency_id in (select agency_id from below)
                         or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = r.agency_id)))
               and (:agency::text is null or a.code = :agency::text)
             order by a.code limit :most offset :skipped
            """;

    private final JdbcClient sql;

    Submissions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param agency code of one agency; null for all within reach, ordered by code */
    public List<Line> of(Viewer viewer, String form, Period period, @Nullable String agency, int most, long skipped) {
        return sql.sql(SELECT)
                .param("form", form)
                .param("period", period.toString())
                .param("me", viewer.agency())
                .param("agency", agency)
                .param("most", most)
                .param("skipped", skipped)
                .query(Submissions::read)
                .list();
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("code"),
                row.getString("name"),
                Period.of(row.getString("period")),
                ReportState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("form_version"),
                row.getString("number"),
                SqlValues.momentOrNull(row, "signed_at"),
                Figures.of(row.getString("figures")));
    }
}
