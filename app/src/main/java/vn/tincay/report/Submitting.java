package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;

/** An officer lays the report before the head; the head signs. Signing freezes a version and sends it. */
@Component
@Transactional
public class Submitting {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Consolidated consolidated;
    private final NumberingReports numbering;
    private final Clock clock;

    Submitting(
            JdbcClient sql,
            Reports reports,
            Forms forms,
            Consolidated consolidated,
            NumberingReports numbering,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.consolidated = consolidated;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** Lays the report before the head. Doing it twice changes nothing. */
    public Outcome<Report> present(Viewer viewer, UUID id) {
        reports.visibleTo(viewer).requireOwn(id);
        var report = reports.locked(id);
        if (report.state() == State.PRESENTED) {
            return Outcome.done(report);
        }
        var problems = problems(report, Step.PRESENT);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        sql.sql("insert into report.presentations (report_id, person_id, person_name, at) values (?, ?, ?, ?)")
                .params(id, viewer.person(), viewer.name(), OffsetDateTime.now(clock))
                .update();
        Path.move(sql, report, State.PRESENTED);
        return Outcome.done(reports.locked(id));
    }

    /**
     * Signs and sends.
     *
     * @param version the version the head saw as the one to sign; when it is signed already the answer is the same, so a
     *     second click is harmless
     */
    public Outcome<Report> sign(Viewer viewer, UUID id, int version) {
        reports.visibleTo(viewer).requireOwn(id);
        var report = reports.locked(id);
        if (report.version() >= version && report.state().isSent()) {
            return Outcome.done(report);
        }
        if (!viewer.is(Role.HEAD)) {
            return Outcome.refused(Problem.of("report.submission.head-only"));
        }
        var problems = problems(report, Step.SIGN);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        freeze(viewer, report);
        numbering.number(id, report.nextVersion(), report.agency());
        sql.sql("delete from report.presentations where report_id = ?")
                .param(id)
                .update();
        Path.move(sql, report, State.SUBMITTED);
        return Outcome.done(reports.locked(id));
    }

    /** What stands in the way of sending: closed, unfinished, contradictory, or built on a version since taken back. */
    public List<Problem> problems(Report report, Step step) {
        if (!report.allows(step)) {
            return List.of(Problem.of(step.closed(report.state(), report.locked())));
        }
        var form = forms.in(report.form(), report.period());
        var figures = consolidated.of(form, report.id(), report.nextVersion(), report.figures());
        var problems = new ArrayList<Problem>();
        if (consolidated.isStale(report.id(), report.nextVersion())) {
            problems.add(Problem.of("report.consolidation.stale"));
        }
        missing(form, figures, problems);
        unsaid(form, report, problems);
        for (var check : form.broken(figures)) {
            if (check.blocks()) {
                problems.add(Problem.at(Typed.field(check.cell()), "report.check.broken", check.message()));
            }
        }
        return problems;
    }

    private static void missing(Form form, Figures figures, List<Problem> problems) {
        for (var cell : form.entered()) {
            if (cell.required() && figures.get(cell.position()) == null) {
                problems.add(Problem.at(Typed.field(cell.code()), "report.cell.required", cell.title()));
            }
        }
    }

    private void unsaid(Form form, Report report, List<Problem> problems) {
        var said = sql.sql("select part from report.narratives where report_id = ? and body <> ''")
                .param(report.id())
                .query(String.class)
                .set();
        for (var part : form.narratives()) {
            if (part.required() && !said.contains(part.code())) {
                problems.add(Problem.at("part." + part.code(), "report.part.required", part.title()));
            }
        }
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
