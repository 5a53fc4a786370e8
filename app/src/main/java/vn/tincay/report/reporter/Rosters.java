package vn.tincay.report.reporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.report.ReportState;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** The rosters of the viewer's agency and of every agency below it. */
@Component
public class Rosters {

    private final JdbcClient sql;
    private final ReportDeadlines deadlines;
    private final Agencies agencies;
    private final Forms forms;
    private final Clock clock;

    Rosters(JdbcClient sql, ReportDeadlines deadlines, Agencies agencies, Forms forms, Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.forms = forms;
        this.clock = clock;
    }

    public Roster of(Viewer viewer, String form, Period period) {
        return of(viewer, form, period, viewer.agency());
    }

    /** @param receiver the viewer's agency or one below; any other is not found */
    public Roster of(Viewer viewer, String form, Period period, UUID receiver) {
        forms.require(form, period);
        if (!receiver.equals(viewer.agency()) && !isAbove(form, period, viewer.agency(), receiver)) {
            throw new NotFound();
        }
        var windows = new HashMap<String, LocalDate>();
        var today = LocalDate.now(clock);
        var lines = sql.sql("""
                        select a.id as agency_id, a.name, p.level, r.id as report_id, r.state, coalesce(r.locked, false) as locked,
                               s.version, s.signed_at,
                               (select max(e.granted_on) from report.extensions e where e.report_id = r.id and e.granted) as granted_on,
                               (select count(*) from report.asked(:form, :period) b where b.receiver_id = a.id) as below,
                               (select max(m.at) from report.reminders m join report.reminded_agencies g on g.reminder_id = m.id
                                 where m.receiver_id = p.receiver_id and m.form = p.form and m.period = :period
                                   and g.agency_id = a.id) as reminded_at
                          from report.asked(:form, :period) p
                          join agency.agencies a on a.id = p.agency_id
                          left join report.reports r on r.form = p.form and r.period = :period
                               and r.province_id = p.province_id and r.agency_id = p.agency_id
                          left join lateral (select version, signed_at from report.submissions
                                              where report_id = r.id order by version desc limit 1) s on true
                         where p.receiver_id = :receiver
                         order by a.name, a.id
                        """)
                .param("form", form)
                .param("period", period.toString())
                .param("receiver", receiver)
                .query((row, number) -> line(
                        row,
                        windows.computeIfAbsent(
                                row.getString("level"),
                                level -> deadlines
                                        .ofReporters(form, period, receiver, level)
                                        .due()),
                        today))
                .list();
        return new Roster(form, period, receiver, agencies.require(receiver).name(), lines);
    }

    /** How many reporters to the viewer's agency have sent, by period, newest first. */
    public List<Progress> progress(Viewer viewer, String form, List<Period> periods) {
        return periods.stream()
                .map(period -> {
                    var roster = of(viewer, form, period);
                    return new Progress(form, period, roster.all(), roster.sent(), roster.late(), roster.returned());
                })
                .toList();
    }

    /**
     * How many reporters have sent, for every form that is reported to the viewer's agency, in the current and the
     * previous period.
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

    /** The forms on which the viewer's agency receives reports, or reports itself. */
    public List<String> forms(Viewer viewer) {
        return forms(viewer, "receiver_id = :agency or agency_id = :agency");
    }

    private List<String> forms(Viewer viewer, String condition) {
        return sql.sql("select distinct form from report.reporters where " + condition + " order by form")
                .param("agency", viewer.agency())
                .query(String.class)
                .list();
    }

    private static Roster.Line line(ResultSet row, LocalDate usual, LocalDate today) throws SQLException {
        var granted = row.getObject("granted_on", LocalDate.class);
        var due = granted == null ? usual : granted;
        var state = row.getString("state") == null ? null : ReportState.valueOf(row.getString("state"));
        var signed = SqlValues.momentOrNull(row, "signed_at");
        var day = signed != null && state != null && state.isSent()
                ? signed.atZone(Ui.ZONE).toLocalDate()
                : today;
        return new Roster.Line(
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getString("level"),
                row.getObject("report_id", UUID.class),
                state,
                row.getBoolean("locked"),
                row.getInt("version"),
                signed,
                due,
                day.isAfter(due),
                row.getInt("below"),
                SqlValues.momentOrNull(row, "reminded_at"));
    }

    private boolean isAbove(String form, Period period, UUID above, UUID below) {
        return sql.sql("select report.stands_above(?, ?, ?, ?)")
                .params(form, period.toString(), above, below)
                .query(Boolean.class)
                .single();
    }
}
