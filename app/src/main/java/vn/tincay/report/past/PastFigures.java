package vn.tincay.report.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.form.Figures;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Past figures that are stored. Nobody signed them, and pages mark them as unsigned. They no longer count once their
 * agency has a report for the period.
 */
@Component
public class PastFigures {

    private final JdbcClient sql;

    PastFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The past figures of the viewer's agency for a period, stored by that agency or by one above it; empty when there
     * are none.
     */
    public Optional<OwnPastFigures> ofOwn(Viewer viewer, String form, Period period) {
        return sql.sql("""
                        select p.figures::text as figures, p.whole from report.past_figures p
                         where p.form = ? and p.period = ? and p.agency_id = ?
                         limit 1
                        """)
                .params(form, period.toString(), viewer.agency())
                .query((row, number) ->
                        new OwnPastFigures(Figures.of(row.getString("figures")), row.getBoolean("whole")))
                .optional();
    }

    /**
     * The past figures for a period that the viewer may see of other agencies, by agency. An agency with a report for
     * the period is left out: the report replaces them.
     */
    public Map<UUID, Figures> ofOthers(Viewer viewer, String form, Period period) {
        var figures = new HashMap<UUID, Figures>();
        sql.sql("""
                        select p.agency_id, p.figures::text as figures from report.past_figures p
                         where p.form = :form and p.period = :period and p.taken_by = any(:visible)
                           and not exists (select 1 from report.reports r
                                            where r.form = p.form and r.period = p.period and r.agency_id = p.agency_id)
                        """)
                .param("form", form)
                .param("period", period.toString())
                .param("visible", visibleFileOwners(viewer, form))
                .query(row -> {
                    figures.put(row.getObject("agency_id", UUID.class), Figures.of(row.getString("figures")));
                });
        return figures;
    }

    /** The agencies from whose files the viewer may see past figures: its own, those below it, and its reporters. */
    public UUID[] visibleFileOwners(Viewer viewer, String form) {
        return sql.sql("""
                        select i.taker from (select distinct agency_id as taker from report.intakes where form = :form) i
                         where i.taker = :me
                            or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = i.taker)
                            or exists (select 1 from report.reporters p
                                        where p.form = :form and p.agency_id = i.taker and p.receiver_id = :me)
                        """)
                .param("form", form)
                .param("me", viewer.agency())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** The rows stored from a file, by agency name and period; at most {@code limit}. */
    public List<PastLine> of(Intake intake, int limit) {
        return sql.sql("""
                        select a.name, p.period, p.figures::text as figures, p.source,
                               not exists (select 1 from report.reports r
                                            where r.form = p.form and r.period = p.period and r.agency_id = p.agency_id) as without_report
                          from report.past_figures p join agency.agencies a on a.id = p.agency_id
                         where p.intake_id = ? order by a.name, a.id, p.period limit ?
                        """)
                .params(intake.id(), limit)
                .query((row, number) -> new PastLine(
                        row.getString("name"),
                        Period.of(row.getString("period")),
                        Figures.of(row.getString("figures")),
                        row.getString("source"),
                        row.getBoolean("without_report")))
                .list();
    }
}
