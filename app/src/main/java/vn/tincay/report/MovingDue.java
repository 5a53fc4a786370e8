package vn.tincay.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * A plan asks for its reports on a day of its own ("before 5/12"). Closing and due day of everyone who reports at this
 * level or below, under the viewer's agency, move together; below stays earlier than above.
 */
@Component
@Transactional
public class MovingDue {

    private final JdbcClient sql;
    private final Forms forms;
    private final Deadlines deadlines;
    private final Clock clock;

    MovingDue(JdbcClient sql, Forms forms, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param level level of the agencies whose report is due on the day
     * @param plan the plan that says so, null when it is said on the screen
     */
    public Outcome<Window> move(
            Viewer viewer,
            String form,
            Period period,
            String level,
            LocalDate due,
            @Nullable UUID plan,
            String reason) {
        var known = forms.in(form, period);
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "report.due.reason-missing"));
        }
        if (Deadlines.depth(level) <= Deadlines.depth(viewer.level())
                && !viewer.level().equals(level)) {
            return Outcome.refused(Problem.at("level", "report.due.not-below"));
        }
        var own = deadlines.under(form, period, viewer.agency(), viewer.level());
        if (Deadlines.depth(level) > Deadlines.depth(viewer.level()) && !due.isBefore(own.due())) {
            return Outcome.refused(Problem.at("due", "report.due.not-before-own"));
        }
        if (due.isBefore(deadlines.window(known, period, level).from())) {
            return Outcome.refused(Problem.at("due", "report.due.before-window"));
        }
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
                .param(OffsetDateTime.now(clock))
                .update();
        return Outcome.done(deadlines.under(form, period, viewer.agency(), level));
    }
}
