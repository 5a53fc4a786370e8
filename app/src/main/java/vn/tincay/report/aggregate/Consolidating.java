package vn.tincay.report.aggregate;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.viewer.Viewer;

/** Includes the newest version of every accepted report below in the consolidated report. */
@Component
@Transactional
public class Consolidating {

    private final JdbcClient sql;
    private final ReportGate gate;
    private final ConsolidationBases bases;

    Consolidating(JdbcClient sql, ReportGate gate, ConsolidationBases bases) {
        this.sql = sql;
        this.gate = gate;
        this.bases = bases;
    }

    /**
     * Consolidates and returns how many reports are included. Consolidating again also includes reports accepted since.
     *
     * @param stepInput from a page that shows the accepted reports below; its reason is required when another report
     *     below is missing or the period's figures are not yet closed, unless an earlier reason is kept
     */
    public Outcome<Integer> consolidate(Viewer viewer, UUID id, StepInput stepInput) {
        return gate.take(
                viewer,
                id,
                ReportStep.CONSOLIDATE,
                stepInput,
                report -> problems(report, stepInput),
                report -> consolidate(viewer, report, stepInput),
                repeated -> bases.ofNextVersion(repeated).included());
    }

    private List<Problem> problems(Report report, StepInput stepInput) {
        if (bases.acceptedBelow(report).isEmpty() && bases.ofNextVersion(report).included() == 0) {
            return List.of(Problem.of("report.consolidation.nothing-accepted"));
        }
        return needsReason(report, stepInput)
                ? stepInput.reasonProblem("report.standing.reason-missing").stream()
                        .toList()
                : List.of();
    }

    /**
     * Whether a reason is required: the consolidation is incomplete or early, and the step does not keep an earlier
     * reason by leaving its own empty.
     */
    private boolean needsReason(Report report, StepInput stepInput) {
        var before = bases.ofNextVersion(report);
        boolean whole = bases.acceptedBelow(report).size() >= before.due() && !before.early();
        return !whole && !(stepInput.words().isBlank() && before.reason() != null);
    }

    private int consolidate(Viewer viewer, Report report, StepInput stepInput) {
        if (needsReason(report, stepInput)) {
            bases.storeReason(report, stepInput.words());
        }
        int taken = includeReports(viewer, report);
        gate.record(viewer, report, ReportStep.CONSOLIDATE, stepInput, stepInput.words());
        return taken;
    }

    private int includeReports(Viewer viewer, Report report) {
        sql.sql("delete from report.sources where report_id = ? and version = ?")
                .params(report.id(), report.nextVersion())
                .update();
        // The rows of the reports below are locked in share mode, so that none is returned while it is being included.
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
