package vn.tincay.report.past;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.form.Figures;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Stored past figures. Nobody signed them, and they are shown as such; a report of the same period replaces them. */
@Component
public class PastFigures {

    private final JdbcClient sql;

    PastFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** The past figures of the viewer's agency for a period, which any agency above may have taken in. */
    public Optional<PastTotal> ofOwn(Viewer viewer, String form, Period period) {
        return sql.sql("""
                        select p.figures::text as figures, p.whole from report.past_figures p
                         where p.form = ? and p.period = ? and p.agency_id = ?
                         limit 1
                        """)
                .params(form, period.toString(), viewer.agency())
                .query((row, number) -> new PastTotal(Figures.of(row.getString("figures")), row.getBoolean("whole")))
                .optional();
    }

    /** The rows of a stored file that the viewer may see. */
    public List<PastLine> of(Intake intake, int most) {
        return sql.sql("""
                        select a.name, p.period, p.figures::text as figures, p.source,
                               not exists (select 1 from report.reports r
                                            where r.form = p.form and r.period = p.period and r.agency_id = p.agency_id) as counts
                          from report.past_figures p join agency.agencies a on a.id = p.agency_id
                         where p.intake_id = ? order by a.name, a.id, p.period limit ?
                        """)
                .params(intake.id(), most)
                .query((row, number) -> new PastLine(
                        row.getString("name"),
                        Period.of(row.getString("period")),
                        Figures.of(row.getString("figures")),
                        row.getString("source"),
                        row.getBoolean("counts")))
                .list();
    }
}
