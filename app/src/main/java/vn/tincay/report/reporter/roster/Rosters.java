package vn.tincay.report.reporter.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Finds the rosters of the viewer's agency and of the agencies below it in the line of reporting. */
@Component
public class Rosters {

    private final JdbcClient sql;
    private final RosterRows rows;
    private final Agencies agencies;
    private final Forms forms;

    Rosters(JdbcClient sql, RosterRows rows, Agencies agencies, Forms forms) {
        this.sql = sql;
        this.rows = rows;
        this.agencies = agencies;
        this.forms = forms;
    }

    public Roster of(Viewer viewer, String form, Period period) {
        return of(viewer, form, period, viewer.agency());
    }

    /** @param receiver the viewer's agency or one below; any other is not found */
    public Roster of(Viewer viewer, String form, Period period, UUID receiver) {
        return of(viewer, form, List.of(period), receiver).getFirst();
    }

    /**
     * The rosters of several periods, in their order.
     *
     * @param receiver the viewer's agency, or one that is below it in every period; any other is not found
     */
    public List<Roster> of(Viewer viewer, String form, List<Period> periods, UUID receiver) {
        periods.forEach(period -> forms.require(form, period));
        if (periods.isEmpty()) {
            return List.of();
        }
        if (!receiver.equals(viewer.agency()) && !isAbove(form, periods, viewer.agency(), receiver)) {
            throw new NotFound();
        }
        return rows.of(form, periods, receiver, agencies.require(receiver).name());
    }

    /** The progress of the reports to the viewer's agency, in the order of the periods. */
    public List<Progress> progress(Viewer viewer, String form, List<Period> periods) {
        return of(viewer, form, periods, viewer.agency()).stream()
                .map(roster -> new Progress(
                        form, roster.period(), roster.all(), roster.sent(), roster.late(), roster.returned()))
                .toList();
    }

    /**
     * The progress of the reports on every form that is reported to the viewer's agency, for the current and the
     * previous period. Periods without reporters are left out.
     */
    public List<Progress> current(Viewer viewer, LocalDate today) {
        return forms(viewer, "receiver_id = :agency").stream()
                .flatMap(code -> forms.find(code).stream())
                .flatMap(form -> {
                    var running = Period.containing(form.window().kind(), today);
                    return progress(viewer, form.code(), List.of(running, running.previous())).stream();
                })
                .filter(progress -> progress.all() > 0)
                .toList();
    }

    public record Progress(String form, Period period, long all, long sent, long late, long returned) {}

    /** The codes of the forms on which the viewer's agency receives reports, or reports itself, at any time. */
    public List<String> forms(Viewer viewer) {
        return forms(viewer, "receiver_id = :agency or agency_id = :agency");
    }

    private List<String> forms(Viewer viewer, String condition) {
        return sql.sql("select distinct form from report.reporters where " + condition + " order by form")
                .param("agency", viewer.agency())
                .query(String.class)
                .list();
    }

    private boolean isAbove(String form, List<Period> periods, UUID above, UUID below) {
        return sql.sql("select bool_and(report.stands_above(?, q.period, ?, ?)) from unnest(?) as q (period)")
                .params(
                        form,
                        above,
                        below,
                        periods.stream().map(Period::toString).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
