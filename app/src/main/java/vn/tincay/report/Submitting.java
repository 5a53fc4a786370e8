package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;

/** An officer lays the report before the head; the head signs. Signing freezes a version and sends it. */
@Component
@Transactional
public class Submitting {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Consolidated consolidated;
    private final Readiness readiness;
    private final Standings standings;
    private final Steps steps;
    private final NumberingReports numbering;
    private final Clock clock;

    Submitting(
            JdbcClient sql,
            Reports reports,
            Forms forms,
            Consolidated consolidated,
            Readiness readiness,
            Standings standings,
            Steps steps,
            NumberingReports numbering,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.consolidated = consolidated;
        this.readiness = readiness;
        this.standings = standings;
        this.steps = steps;
        this.numbering = numbering;
        this.clock = clock;
    }

    /**
     * Lays the report before the head. From now on it is closed to its drafters.
     *
     * @param seen what the page carried
     * @param reason why an incomplete or early consolidation goes on all the same; empty keeps the one given before
     */
    public Outcome<Report> present(Viewer viewer, UUID id, String seen, String reason) {
        return present(viewer, id, Pressed.on(seen), reason);
    }

    Outcome<Report> present(Viewer viewer, UUID id, Pressed page, String reason) {
        var begun = begin(viewer, id, Step.PRESENT, page, reason);
        if (begun.again() || !begun.problems().isEmpty()) {
            return answer(begun);
        }
        var report = begun.report();
        sql.sql("insert into report.presentations (report_id, person_id, person_name, at) values (?, ?, ?, ?)")
                .params(id, viewer.person(), viewer.name(), OffsetDateTime.now(clock))
                .update();
        steps.taken(viewer, report, Step.PRESENT, page.carried(), null);
        Path.move(sql, report, State.PRESENTED);
        return Outcome.done(reports.locked(id));
    }

    /**
     * Signs and sends what the page showed. A second click on the same page gets the same answer.
     *
     * @param seen what the page carried
     * @param reason as for {@link #present}; the head's words take the place of the drafter's
     */
    public Outcome<Report> sign(Viewer viewer, UUID id, String seen, String reason) {
        return sign(viewer, id, Pressed.on(seen), reason);
    }

    Outcome<Report> sign(Viewer viewer, UUID id, Pressed page, String reason) {
        var begun = begin(viewer, id, Step.SIGN, page, reason);
        if (begun.again() || !begun.problems().isEmpty()) {
            return answer(begun);
        }
        var report = begun.report();
        standings.freeze(report, standings.now(report));
        freeze(viewer, report);
        numbering.number(id, report.nextVersion(), report.agency());
        sql.sql("delete from report.presentations where report_id = ?")
                .param(id)
                .update();
        steps.taken(viewer, report, Step.SIGN, page.carried(), null);
        Path.move(sql, report, State.SUBMITTED);
        return Outcome.done(reports.locked(id));
    }

    private Steps.Begun begin(Viewer viewer, UUID id, Step step, Pressed page, String reason) {
        var begun = steps.begin(viewer, id, step, page);
        if (begun.again() || !begun.problems().isEmpty()) {
            return begun;
        }
        var problems = new ArrayList<>(readiness.problems(begun.report(), step));
        if (standings.asksAnew(begun.report(), reason)) {
            Steps.reasonProblem(reason, "report.standing.reason-missing").ifPresent(problems::add);
            if (problems.isEmpty()) {
                standings.keepReason(begun.report(), reason);
            }
        }
        return new Steps.Begun(begun.report(), false, problems);
    }

    private static Outcome<Report> answer(Steps.Begun begun) {
        return begun.again() ? Outcome.done(begun.report()) : Outcome.refused(begun.problems());
    }

    private void freeze(Viewer viewer, Report report) {
        var form = forms.in(report.form(), report.period());
        var figures = consolidated.of(form, report.id(), report.nextVersion(), report.figures());
        var own = consolidated.sources(report.id(), report.nextVersion()) == 0
                ? null
                : report.figures().toSql();
        sql.sql("""
                        insert into report.submissions
                               (report_id, version, form_version, figures, own, source_hash, signed_by, signed_by_name,
                                signed_as, signed_at)
                        select r.id, f.version, f.form_version, f.figures, f.own,
                               report.seal(r.form, f.form_version, r.period, r.agency_id, f.figures, f.own,
                                           report.sources_of(r.id, f.version)), ?, ?,
                               (select m.position from access.memberships m
                                 where m.person_id = ? and m.agency_id = r.agency_id and m.role = ? and m.ended_at is null), ?
                          from report.reports r,
                               (select ?::smallint as version, ?::smallint as form_version, ?::bigint[] as figures,
                                       ?::bigint[] as own) f
                         where r.id = ?
                        """)
                .param(viewer.person())
                .param(viewer.name())
                .param(viewer.person())
                .param(viewer.role().name())
                .param(OffsetDateTime.now(clock))
                .param(report.nextVersion())
                .param(form.version())
                .param(figures.toSql())
                .param(own)
                .param(report.id())
                .update();
        sql.sql("""
                        insert into report.submission_narratives (report_id, version, part, body)
                        select report_id, ?, part, body from report.narratives where report_id = ?
                        """).params(report.nextVersion(), report.id()).update();
    }
}
