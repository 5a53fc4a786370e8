package vn.tincay.report.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.Reports;
import vn.tincay.report.StoredReportState;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.entry.Readiness;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Submits a report to the head for signature, and signs it as the head. Signing freezes a version and sends it. */
@Component
@Transactional
public class SubmittingReport {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Consolidated consolidated;
    private final Readiness readiness;
    private final ConsolidationBases bases;
    private final ReportGate gate;
    private final NumberingReports numbering;
    private final Clock clock;

    SubmittingReport(
            JdbcClient sql,
            Reports reports,
            Forms forms,
            Consolidated consolidated,
            Readiness readiness,
            ConsolidationBases bases,
            ReportGate gate,
            NumberingReports numbering,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.consolidated = consolidated;
        this.readiness = readiness;
        this.bases = bases;
        this.gate = gate;
        this.numbering = numbering;
        this.clock = clock;
    }

    /**
     * Submits the report to the head for signature. From then on its drafters cannot change it.
     *
     * @param stepInput with a reason when the consolidation is incomplete or early; empty keeps the earlier reason
     */
    public Outcome<Report> submit(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(
                viewer,
                id,
                ReportStep.SUBMIT,
                stepInput,
                report -> problems(report, ReportStep.SUBMIT, stepInput),
                report -> submit(viewer, report, stepInput));
    }

    private Report submit(Viewer viewer, Report report, StepInput stepInput) {
        keepReason(report, stepInput);
        sql.sql("insert into report.presentations (report_id, person_id, person_name, at) values (?, ?, ?, ?)")
                .params(report.id(), viewer.person(), viewer.name(), SqlValues.at(clock.instant()))
                .update();
        gate.record(viewer, report, ReportStep.SUBMIT, stepInput, null);
        StoredReportState.write(sql, report, ReportState.SUBMITTED);
        return reports.visibleTo(viewer).require(report.id());
    }

    /** Signs and sends the report as the page showed it. A reason, as for {@link #submit}, replaces the drafter's. */
    public Outcome<Report> sign(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(
                viewer,
                id,
                ReportStep.SIGN,
                stepInput,
                report -> problems(report, ReportStep.SIGN, stepInput),
                report -> sign(viewer, report, stepInput));
    }

    private Report sign(Viewer viewer, Report report, StepInput stepInput) {
        keepReason(report, stepInput);
        bases.freeze(report, bases.ofNextVersion(report));
        freeze(viewer, report);
        numbering.assignNumber(report);
        sql.sql("delete from report.presentations where report_id = ?")
                .param(report.id())
                .update();
        gate.record(viewer, report, ReportStep.SIGN, stepInput, null);
        StoredReportState.write(sql, report, ReportState.SENT);
        return reports.visibleTo(viewer).require(report.id());
    }

    private List<Problem> problems(Report report, ReportStep step, StepInput stepInput) {
        var problems = new ArrayList<>(readiness.problems(report, step));
        if (bases.needsNewReason(report, stepInput.words())) {
            stepInput.reasonProblem("report.standing.reason-missing").ifPresent(problems::add);
        }
        return problems;
    }

    private void keepReason(Report report, StepInput stepInput) {
        if (bases.needsNewReason(report, stepInput.words())) {
            bases.storeReason(report, stepInput.words());
        }
    }

    private void freeze(Viewer viewer, Report report) {
        var form = forms.in(report.form(), report.period());
        var figures = consolidated.of(form, report, report.nextVersion());
        var own = consolidated.countSources(report, report.nextVersion()) == 0
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
                .param(SqlValues.at(clock.instant()))
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
