package vn.tincay.report.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.WorkingDays;
import vn.tincay.report.Report;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/** Computes when reports are due: in the form's window, moved by an agency above, extended for one report. */
@Component
public class ReportDeadlines {

    private final JdbcClient sql;
    private final Forms forms;
    private final WorkingDays calendar;

    ReportDeadlines(JdbcClient sql, Forms forms, WorkingDays calendar) {
        this.sql = sql;
        this.forms = forms;
        this.calendar = calendar;
    }

    /** The window that the form itself sets for a level, before any move or extension. */
    public ReportWindow window(Form form, Period period, String level) {
        return ReportWindow.of(form.window(), period, level, calendar);
    }

    /** The window of one report, with the move by an agency above and the granted extension. */
    public ReportWindow of(Report report) {
        var window = ofAgency(report.form(), report.period(), report.agency(), report.level());
        var granted = grantedDays(List.of(report.id())).get(report.id());
        return granted == null ? window : window.extendedTo(granted);
    }

    /** The window of an agency at a level, before extensions. Only agencies above can move it. */
    public ReportWindow ofAgency(String form, Period period, UUID agency, String level) {
        return moved(form, period, level, moves(form, period, agency, false));
    }

    /**
     * The window of the agencies at a level that report to the receiver, before extensions; the receiver can move it
     * too.
     */
    public ReportWindow ofReporters(String form, Period period, UUID receiver, String level) {
        return moved(form, period, level, moves(form, period, receiver, true));
    }

    /**
     * The window after the moves that cover its level. Of several moves, the one for the lowest level applies; among
     * those, the one with the earliest day.
     */
    private ReportWindow moved(String form, Period period, String level, List<DueDayMove> moves) {
        var definition = forms.in(form, period);
        var window = window(definition, period, level);
        return moves.stream()
                .filter(move -> depth(level) >= depth(move.level()))
                .max(Comparator.comparing((DueDayMove move) -> depth(move.level()))
                        .thenComparing(DueDayMove::due, Comparator.reverseOrder()))
                .map(move ->
                        window.moved(window(definition, period, move.level()).distanceTo(move.due()), calendar))
                .orElse(window);
    }

    /** The due days of reports that this agency receives, including extensions, by id of the report. */
    public Map<UUID, LocalDate> ofReceived(UUID receiver, List<Report> reports) {
        record Group(String form, Period period, String level) {}
        var granted = grantedDays(reports.stream().map(Report::id).toList());
        var windows = new HashMap<Group, ReportWindow>();
        var days = new HashMap<UUID, LocalDate>();
        for (var report : reports) {
            var window = windows.computeIfAbsent(
                    new Group(report.form(), report.period(), report.level()),
                    group -> ofReporters(group.form(), group.period(), receiver, group.level()));
            var until = granted.get(report.id());
            days.put(report.id(), (until == null ? window : window.extendedTo(until)).due());
        }
        return days;
    }

    /**
     * The latest due day granted as an extension of each report, by id of the report; reports without one are left out.
     */
    Map<UUID, LocalDate> grantedDays(List<UUID> reports) {
        return sql
                .sql("""
                        select report_id, max(granted_on) as day from report.extensions
                         where granted and report_id = any(?) group by report_id
                        """)
                .param(reports.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<DueDayMove> moves(String form, Period period, UUID agency, boolean own) {
        return sql.sql("""
                        select m.level, m.due_on as due from report.moved_dues m
                         where m.form = ? and m.period = ?
                           and (? and m.agency_id = ? or report.stands_above(m.form, m.period, m.agency_id, ?))
                        """)
                .params(form, period.toString(), own, agency, agency)
                .query(DueDayMove.class)
                .list();
    }

    /** The position of a level below the centre: 0 for central, 1 for province; -1 for an unknown level. */
    public static int depth(String level) {
        return List.of("central", "province", "district", "commune", "village").indexOf(level);
    }

    private record DueDayMove(String level, LocalDate due) {}
}
