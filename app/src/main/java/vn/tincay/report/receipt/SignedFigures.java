package vn.tincay.report.receipt;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.formula.Check;
import vn.tincay.report.past.PastFigures;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.viewer.Viewer;

/**
 * Reads the newest signed figures of the agencies that report to one receiver in a period. An agency that reported to
 * another receiver in that period is left out.
 */
@Component
public class SignedFigures {

    /**
     * @param values every value of the form by cell code, computed ones included; null for one that is not reported
     * @param violated the checks of the form that the values violate
     * @param narratives the number of narratives that are not blank
     */
    public record Signed(
            Figures figures, Map<String, @Nullable BigDecimal> values, List<Check> violated, int narratives) {}

    private final JdbcClient sql;
    private final Forms forms;
    private final PastFigures past;

    SignedFigures(JdbcClient sql, Forms forms, PastFigures past) {
        this.sql = sql;
        this.forms = forms;
        this.past = past;
    }

    /**
     * The figures of the agencies on a roster, by agency. An agency without a signed report, or whose report is
     * returned, is left out.
     */
    public Map<UUID, Signed> of(Roster roster) {
        return of(roster.receiver(), roster.form(), roster.period());
    }

    private Map<UUID, Signed> of(UUID receiver, String form, Period period) {
        var signed = new HashMap<UUID, Signed>();
        sql.sql("""
                        select r.agency_id, s.form_version, s.figures::text as figures,
                               (select count(*) from report.submission_narratives n
                                 where n.report_id = r.id and n.version = s.version and btrim(n.body) <> '') as narratives
                          from report.asked(:form, :period) p
                          join report.reports r on r.form = :form and r.period = :period
                               and r.province_id = p.province_id and r.agency_id = p.agency_id
                          join lateral (select version, form_version, figures from report.submissions
                                         where report_id = r.id order by version desc limit 1) s on true
                         where p.receiver_id = :receiver and r.state in ('SENT', 'ACCEPTED', 'CORRECTING')
                        """)
                .param("form", form)
                .param("period", period.toString())
                .param("receiver", receiver)
                .query(row -> {
                    var version = forms.version(form, row.getInt("form_version"));
                    var figures = Figures.of(row.getString("figures"));
                    signed.put(
                            row.getObject("agency_id", UUID.class),
                            new Signed(
                                    figures,
                                    version.values(figures),
                                    version.violatedChecks(figures),
                                    row.getInt("narratives")));
                });
        return signed;
    }

    /**
     * Prepares the comparison of the reports to the viewer's agency with the previous period and with the other
     * reporters.
     */
    public UnusualFigures unusual(Viewer viewer, String form, Period period) {
        return new UnusualFigures(
                forms.in(form, period), of(viewer.agency(), form, period), earlier(viewer, form, period.previous()));
    }

    /** Signed values by agency; past figures from spreadsheets where there is no report (docs/decisions/0033). */
    private Map<UUID, EarlierValues> earlier(Viewer viewer, String form, Period period) {
        var earlier = new HashMap<UUID, EarlierValues>();
        var definition = forms.in(form, period);
        past.ofOthers(viewer, form, period)
                .forEach(
                        (agency, figures) -> earlier.put(agency, new EarlierValues(definition.values(figures), false)));
        of(viewer.agency(), form, period)
                .forEach((agency, signed) -> earlier.put(agency, new EarlierValues(signed.values(), true)));
        return earlier;
    }
}
