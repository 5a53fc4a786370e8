package vn.tincay.report.reporter.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.web.Ui;
import vn.tincay.report.ReportState;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.period.Period;

/** Reads the rosters of one receiver for several periods with one statement. */
@Component
class RosterRows {

    private record PeriodAndLevel(Period period, String level) {}

    private record Row(Period period, Roster.Line line) {}

    private final JdbcClient sql;
    private final ReportDeadlines deadlines;
    private final Clock clock;

    RosterRows(JdbcClient sql, ReportDeadlines deadlines, Clock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * One roster for each period, in the order of the periods. The caller must check that the viewer may see the
     * receiver's rosters.
     */
    List<Roster> of(String form, List<Period> periods, UUID receiver, String receiverName) {
        var windows = new HashMap<PeriodAndLevel, LocalDate>();
        var today = LocalDate.now(clock);
        var lines = sql
                .sql("""
                        select q.period, a.id as agency_id, a.name, p.level, r.id as report_id, r.state,
                               coalesce(r.locked, false) as locked, r.saved_by, s.version, s.signed_at, s.first_signed_at,
                               (select max(e.granted_on) from report.extensions e where e.report_id = r.id and e.granted) as granted_on,
                               (select count(*) from report.asked(:form, q.period) b where b.receiver_id = a.id) as below,
                               sent.reminders, sent.reminded_at
                          from unnest(:periods::text[]) as q (period)
                          cross join lateral report.asked(:form, q.period) p
                          join agency.agencies a on a.id = p.agency_id
                          left join report.reports r on r.form = p.form and r.period = q.period
                               and r.province_id = p.province_id and r.agency_id = p.agency_id
                          left join lateral (select version, signed_at, min(signed_at) over () as first_signed_at
                                               from report.submissions
                                              where report_id = r.id order by version desc limit 1) s on true
                          left join lateral (select count(*) as reminders, max(m.at) as reminded_at
                                               from report.reminders m
                                               join report.reminded_agencies g on g.reminder_id = m.id
                                              where m.receiver_id = p.receiver_id and m.form = p.form
                                                and m.period = q.period and g.agency_id = a.id) sent on true
                         where p.receiver_id = :receiver
                         order by a.name, a.id
                        """)
                .param("form", form)
                .param("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .param("receiver", receiver)
                .query((row, number) -> {
                    var period = Period.of(row.getString("period"));
                    var due = windows.computeIfAbsent(
                            new PeriodAndLevel(period, row.getString("level")),
                            one -> deadlines
                                    .ofReporters(form, one.period(), receiver, one.level())
                                    .due());
                    return new Row(period, line(row, due, today));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::period, Collectors.mapping(Row::line, Collectors.toList())));
        return periods.stream()
                .map(period -> new Roster(form, period, receiver, receiverName, lines.getOrDefault(period, List.of())))
                .toList();
    }

    private static Roster.Line line(ResultSet row, LocalDate usual, LocalDate today) throws SQLException {
        var granted = row.getObject("granted_on", LocalDate.class);
        var due = granted == null ? usual : granted;
        var state = row.getString("state") == null ? null : ReportState.valueOf(row.getString("state"));
        var signed = SqlValues.momentOrNull(row, "signed_at");
        var day = signed != null && state != null && state.isSent()
                ? signed.atZone(Ui.ZONE).toLocalDate()
                : today;
        var reminded = SqlValues.momentOrNull(row, "reminded_at");
        return new Roster.Line(
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getString("level"),
                row.getObject("report_id", UUID.class),
                state,
                row.getBoolean("locked"),
                row.getInt("version"),
                signed,
                SqlValues.momentOrNull(row, "first_signed_at"),
                due,
                day.isAfter(due),
                row.getInt("below"),
                reminded == null ? null : new Reminded(row.getInt("reminders"), reminded),
                row.getObject("saved_by", UUID.class));
    }
}
