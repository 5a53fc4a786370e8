package vn.tincay.report.reporter.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Reminds ("đôn đốc") all agencies of the roster that have not sent their report, with one click, and records it. */
@Component
@Transactional
public class RemindingReporters {

    /** A person's clicks for the same form and period within this time count as one reminder. */
    private static final Duration ONE_CLICK = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final Forms forms;
    private final Rosters rosters;
    private final ReportDeadlines deadlines;
    private final ReportNotices notices;
    private final Clock clock;

    RemindingReporters(
            JdbcClient sql,
            Forms forms,
            Rosters rosters,
            ReportDeadlines deadlines,
            ReportNotices notices,
            Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.rosters = rosters;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends the reminders and returns the number of reminded agencies. */
    public Outcome<Integer> remind(Viewer viewer, String form, Period period) {
        var from = deadlines
                .window(forms.require(form, period), period, viewer.level())
                .from();
        if (from.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("report.period.not-open", period.toString()));
        }
        // The second of two clicks waits here until the first is recorded.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(? || ? || ?, 0))")
                .params(viewer.agency().toString(), form, period.toString())
                .query((row, number) -> true)
                .list();
        var again = countJustReminded(viewer, form, period);
        if (again > 0) {
            return Outcome.done(again);
        }
        var missing = rosters.of(viewer, form, period).missing();
        return missing.isEmpty()
                ? Outcome.refused(Problem.of("report.roster.nobody-to-remind"))
                : Outcome.done(send(viewer, form, period, missing));
    }

    private int countJustReminded(Viewer viewer, String form, Period period) {
        return sql.sql("""
                        select count(*) from report.reminded_agencies g join report.reminders m on m.id = g.reminder_id
                         where m.receiver_id = ? and m.form = ? and m.period = ? and m.person_id = ? and m.at > ?
                        """)
                .params(
                        viewer.agency(),
                        form,
                        period.toString(),
                        viewer.person(),
                        SqlValues.at(clock.instant().minus(ONE_CLICK)))
                .query(Integer.class)
                .single();
    }

    private int send(Viewer viewer, String form, Period period, List<Roster.Line> missing) {
        var id = Ids.next();
        sql.sql("""
                        insert into report.reminders (id, form, period, receiver_id, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        form,
                        period.toString(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        SqlValues.at(clock.instant()))
                .update();
        var late = missing.stream().map(Roster.Line::agency).toArray(UUID[]::new);
        sql.sql("insert into report.reminded_agencies (reminder_id, agency_id) select ?, unnest(?)")
                .params(id, late)
                .update();
        notices.reminded(viewer, form, period, List.of(late));
        return missing.size();
    }
}
