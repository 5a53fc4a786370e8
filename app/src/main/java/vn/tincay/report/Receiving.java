package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The agency a report was sent to accepts it, or gives it back with reasons bound to cells. */
@Component
@Transactional
public class Receiving {

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Telling telling;
    private final Clock clock;

    Receiving(JdbcClient sql, Reports reports, Forms forms, Telling telling, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.telling = telling;
        this.clock = clock;
    }

    /** @param version the version the receiver has read; a newer one is not accepted unread */
    public Outcome<Report> accept(Viewer viewer, UUID id, int version) {
        var report = sentTo(viewer, id);
        if (report.state() == State.ACCEPTED && report.version() == version) {
            return Outcome.done(report);
        }
        var refusal = refusal(report, Step.RECEIVE, version);
        if (!refusal.isEmpty()) {
            return Outcome.refused(refusal);
        }
        row(viewer, report, "receipts");
        Path.move(sql, report, State.ACCEPTED);
        return Outcome.done(reports.locked(id));
    }

    public Outcome<Report> giveBack(Viewer viewer, UUID id, int version, List<Reason> reasons) {
        var report = sentTo(viewer, id);
        var refusal = new ArrayList<>(refusal(report, Step.RETURN, version));
        var form = forms.in(report.form(), report.period());
        if (reasons.isEmpty()) {
            refusal.add(Problem.at("reason", "report.return.reason-missing"));
        }
        for (var reason : reasons) {
            if (reason.cell() != null && form.cell(reason.cell()).isEmpty()) {
                throw new NotFound();
            }
            if (reason.words().length() > LONGEST_REASON) {
                refusal.add(Problem.at("reason", "report.return.reason-long", LONGEST_REASON));
            }
        }
        if (stoodUponByLocked(report)) {
            refusal.add(Problem.of("report.return.locked-above"));
        }
        if (!refusal.isEmpty()) {
            return Outcome.refused(refusal);
        }
        row(viewer, report, "returns");
        for (int i = 0; i < reasons.size(); i++) {
            sql.sql(
                            "insert into report.return_reasons (report_id, version, position, cell, reason) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(version)
                    .param(i)
                    .param(reasons.get(i).cell())
                    .param(reasons.get(i).words().strip())
                    .update();
        }
        Path.move(sql, report, State.RETURNED);
        telling.returned(viewer, report);
        return Outcome.done(reports.locked(id));
    }

    private Report sentTo(Viewer viewer, UUID id) {
        reports.visibleTo(viewer).require(id);
        var report = reports.locked(id);
        if (!report.isSentTo(viewer.agency())) {
            throw new NotFound();
        }
        return report;
    }

    private static List<Problem> refusal(Report report, Step step, int version) {
        if (!report.allows(step)) {
            return List.of(Problem.of(step.closed(report.state(), report.locked())));
        }
        return report.version() == version ? List.of() : List.of(Problem.of("report.receipt.newer-version"));
    }

    private boolean stoodUponByLocked(Report report) {
        return sql.sql("""
                        select exists (select 1 from report.sources f join report.reports r on r.id = f.report_id
                         where f.child_id = ? and f.child_version = ? and r.locked
                           and f.version = (select max(version) from report.submissions where report_id = r.id))
                        """)
                .params(report.id(), report.version())
                .query(Boolean.class)
                .single();
    }

    private void row(Viewer viewer, Report report, String table) {
        sql.sql("insert into report." + table
                        + " (report_id, version, agency_id, person_id, person_name, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        report.id(),
                        report.version(),
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
