package vn.tincay.report.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Viewer;

/**
 * Moves due days: a plan may require its reports on another day ("before 5 December"). The closing and due days of
 * all reporters at the level and below, under the viewer's agency, move together; lower levels stay earlier than
 * higher ones. Nobody can move their own due day.
 */
@Component
@Transactional
public class MovingDueDays {

    /** How many years from today the window of a moved period may open: a plan refers to the next year at most. */
    private static final int MAX_YEARS_AHEAD = 1;

    private final JdbcClient sql;
    private final Forms forms;
    private final Rosters rosters;
    private final ReportDeadlines deadlines;
    private final Clock clock;

    MovingDueDays(JdbcClient sql, Forms forms, Rosters rosters, ReportDeadlines deadlines, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.rosters = rosters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param level level of the agencies whose reports are due on the day; null when all reporters are at one level
     * @param plan the plan that requires the day; null when a person entered it
     */
    public Outcome<ReportWindow> move(
            Viewer viewer,
            String form,
            Period period,
            @Nullable String level,
            LocalDate due,
            @Nullable UUID plan,
            String reason) {
        var levels = rosters.of(viewer, form, period).levels();
        var chosen = level == null && levels.size() == 1 ? levels.getFirst() : level;
        if (chosen == null || !levels.contains(chosen)) {
            return Outcome.refused(Problem.at("level", "report.due.no-level"));
        }
        var unfit = StepInput.reasonProblem("reason", reason, "report.due.reason-missing");
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        return problem(viewer, form, period, chosen, due)
                .map(Outcome::<ReportWindow>refused)
                .orElseGet(() -> Outcome.done(write(viewer, form, period, chosen, due, plan, reason)));
    }

    private Optional<Problem> problem(Viewer viewer, String form, Period period, String level, LocalDate due) {
        var from = deadlines.window(forms.require(form, period), period, level).from();
        if (from.isAfter(LocalDate.now(clock).plusYears(MAX_YEARS_AHEAD))) {
            return Optional.of(Problem.of("report.due.too-far"));
        }
        if (due.isBefore(from)) {
            return Optional.of(Problem.at("due", "report.due.before-window"));
        }
        // Includes bodies at the viewer's own level: a consolidating body is due after those who report to it.
        return due.isBefore(deadlines
                        .ofAgency(form, period, viewer.agency(), viewer.level())
                        .due())
                ? Optional.empty()
                : Optional.of(Problem.at("due", "report.due.not-before-own"));
    }

    private ReportWindow write(
            Viewer viewer,
            String form,
            Period period,
            String level,
            LocalDate due,
            @Nullable UUID plan,
            String reason) {
        sql.sql("""
                        insert into report.moved_dues
                               (id, form, period, agency_id, level, due_on, plan_id, reason, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (form, period, agency_id) do update set level = excluded.level,
                               due_on = excluded.due_on, plan_id = excluded.plan_id, reason = excluded.reason,
                               person_id = excluded.person_id, person_name = excluded.person_name, at = excluded.at
                        """)
                .param(Ids.next())
                .param(form)
                .param(period.toString())
                .param(viewer.agency())
                .param(level)
                .param(due)
                .param(plan)
                .param(reason.strip())
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
        return deadlines.ofReporters(form, period, viewer.agency(), level);
    }
}
