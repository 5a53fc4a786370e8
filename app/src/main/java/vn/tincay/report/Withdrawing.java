package vn.tincay.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;

/** A report leaves the head's desk unsigned: its drafter takes it back, or the head gives it back with a reason. */
@Component
@Transactional
public class Withdrawing {

    private final JdbcClient sql;
    private final Reports reports;
    private final Steps steps;
    private final Telling telling;

    Withdrawing(JdbcClient sql, Reports reports, Steps steps, Telling telling) {
        this.sql = sql;
        this.reports = reports;
        this.steps = steps;
        this.telling = telling;
    }

    /** @param reason needed from the head; a drafter may leave it empty */
    public Outcome<Report> withdraw(Viewer viewer, UUID id, String seen, @Nullable String reason) {
        var step = viewer.is(Role.HEAD) ? Step.HAND_BACK : Step.TAKE_BACK;
        var begun = steps.begin(viewer, id, step, seen);
        if (begun.again()) {
            return Outcome.done(begun.report());
        }
        if (!begun.problems().isEmpty()) {
            return Outcome.refused(begun.problems());
        }
        var problem =
                Steps.reasonProblem(reason, "report.withdrawal.reason-missing").filter(one -> step.needsReason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var report = begun.report();
        var presenter = sql.sql("delete from report.presentations where report_id = ? returning person_id")
                .param(id)
                .query(UUID.class)
                .optional();
        steps.taken(viewer, report, step, seen, reason);
        Path.move(sql, report, Path.unsigned(sql, report));
        if (step == Step.HAND_BACK) {
            telling.handedBack(viewer, report, presenter.orElse(null));
        } else {
            telling.takenBack(viewer, report);
        }
        return Outcome.done(reports.locked(id));
    }
}
