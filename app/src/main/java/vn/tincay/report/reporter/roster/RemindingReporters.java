package vn.tincay.report.reporter.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.reminder.ReminderRound;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Reminds ("đôn đốc") the agencies of the roster that have not sent their report, with one click, and records it. */
@Component
@Transactional
public class RemindingReporters {

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

    /** Reminds all agencies that have not sent their report and were not reminded today. */
    public Outcome<ReminderRound> remind(Viewer viewer, String form, Period period) {
        var from = deadlines
                .window(forms.require(form, period), period, viewer.level())
                .from();
        if (from.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("report.period.not-open", period.toString()));
        }
        // A concurrent click waits here until the first is recorded.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(? || ? || ?, 0))")
                .params(viewer.agency().toString(), form, period.toString())
                .query((row, number) -> true)
                .list();
        var missing = rosters.of(viewer, form, period).missing();
        if (missing.isEmpty()) {
            return Outcome.refused(Problem.of("report.roster.nobody-to-remind"));
        }
        var round = ReminderRound.of(missing.stream().map(Roster.Line::agency).toList(), reminded(missing), clock);
        if (!round.due().isEmpty()) {
            record(viewer, form, period, round.due());
            missing.stream()
                    .filter(line -> round.due().contains(line.agency()))
                    .collect(Collectors.groupingBy(
                            Roster.Line::due, Collectors.mapping(Roster.Line::agency, Collectors.toList())))
                    .forEach((due, agencies) -> notices.reminded(viewer, form, period, due, agencies));
        }
        return Outcome.done(round);
    }

    private static Map<UUID, Reminded> reminded(List<Roster.Line> lines) {
        var reminded = new HashMap<UUID, Reminded>();
        for (var line : lines) {
            if (line.reminded() != null) {
                reminded.put(line.agency(), line.reminded());
            }
        }
        return reminded;
    }

    private void record(Viewer viewer, String form, Period period, List<UUID> agencies) {
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
        sql.sql("insert into report.reminded_agencies (reminder_id, agency_id) select ?, unnest(?)")
                .params(id, agencies.toArray(UUID[]::new))
                .update();
    }
}
