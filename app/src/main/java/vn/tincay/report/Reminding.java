package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Đôn đốc: one click chases everyone on the roster who has not sent, and leaves a record of it. */
@Component
@Transactional
public class Reminding {

    private final JdbcClient sql;
    private final Rosters rosters;
    private final Telling telling;
    private final Clock clock;

    Reminding(JdbcClient sql, Rosters rosters, Telling telling, Clock clock) {
        this.sql = sql;
        this.rosters = rosters;
        this.telling = telling;
        this.clock = clock;
    }

    /** How many agencies were reminded. */
    public Outcome<Integer> remind(Viewer viewer, String form, Period period) {
        var missing = rosters.of(viewer, form, period).missing();
        if (missing.isEmpty()) {
            return Outcome.refused(Problem.of("report.roster.nobody-to-remind"));
        }
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
                        OffsetDateTime.now(clock))
                .update();
        var late = missing.stream().map(Roster.Line::agency).toArray(UUID[]::new);
        sql.sql("insert into report.reminded_agencies (reminder_id, agency_id) select ?, unnest(?)")
                .params(id, late)
                .update();
        telling.reminded(viewer, form, period, List.of(late));
        return Outcome.done(missing.size());
    }
}
