package vn.tincay.report;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** Taking what has been accepted from below into the report: the newest accepted version of every report sent here. */
@Component
@Transactional
public class Consolidating {

    private final JdbcClient sql;
    private final Steps steps;
    private final Standings standings;

    Consolidating(JdbcClient sql, Steps steps, Standings standings) {
        this.sql = sql;
        this.steps = steps;
        this.standings = standings;
    }

    /**
     * How many reports the consolidated one stands on now. Doing it again takes in what came since.
     *
     * @param seen what the page carried, with the accepted reports below
     * @param reason why it is done before all have been accepted or the figures have closed; otherwise not read
     */
    public Outcome<Integer> take(Viewer viewer, UUID id, String seen, String reason) {
        return take(viewer, id, Pressed.on(seen), reason);
    }

    Outcome<Integer> take(Viewer viewer, UUID id, Pressed page, String reason) {
        var begun = steps.begin(viewer, id, Step.CONSOLIDATE, page);
        var report = begun.report();
        if (begun.again()) {
            return Outcome.done(standings.now(report).taken());
        }
        if (!begun.problems().isEmpty()) {
            return Outcome.refused(begun.problems());
        }
        var accepted = standings.acceptedBelow(report).size();
        var before = standings.now(report);
        if (accepted == 0 && before.taken() == 0) {
            return Outcome.refused(Problem.of("report.consolidation.nothing-accepted"));
        }
        if ((accepted < before.asked() || before.early()) && !(reason.isBlank() && before.reason() != null)) {
            var problem = Steps.reasonProblem(reason, "report.standing.reason-missing");
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            standings.keepReason(report, reason);
        }
        int taken = takeIn(viewer, report);
        steps.taken(viewer, report, Step.CONSOLIDATE, page.carried(), reason);
        return Outcome.done(taken);
    }

    private int takeIn(Viewer viewer, Report report) {
        sql.sql("delete from report.sources where report_id = ? and version = ?")
                .params(report.id(), report.nextVersion())
                .update();
        // The rows of the reports below are shared-locked: none can be returned while it is being taken in.
        return sql.sql("""
                        with below as materialized (
                            select r.id from report.reports r
                              join report.asked(:form, :period) k on k.agency_id = r.agency_id and k.province_id = r.province_id
                             where r.form = :form and r.period = :period and r.state = 'ACCEPTED' and k.receiver_id = :me
                             order by r.id for share of r)
                        insert into report.sources (report_id, version, child_id, child_version)
                        select :report, :version, b.id,
                               (select max(version) from report.submissions where report_id = b.id) from below b
                        """)
                .param("form", report.form())
                .param("period", report.period().toString())
                .param("me", viewer.agency())
                .param("report", report.id())
                .param("version", report.nextVersion())
                .update();
    }
}
