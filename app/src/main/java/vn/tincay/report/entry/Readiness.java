package vn.tincay.report.entry;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.report.Report;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;

/** Checks whether a report is ready to be submitted and signed. */
@Component
public class Readiness {

    private final JdbcClient sql;
    private final Forms forms;
    private final Consolidated consolidated;
    private final DoubleCountCheck own;

    Readiness(JdbcClient sql, Forms forms, Consolidated consolidated, DoubleCountCheck own) {
        this.sql = sql;
        this.forms = forms;
        this.consolidated = consolidated;
        this.own = own;
    }

    /** The obstacles: closed, not asked for any more, incomplete, contradictory, counted twice or outdated. */
    public List<Problem> problems(Report report, ReportStep step) {
        if (!report.allows(step)) {
            return List.of(report.closed());
        }
        if (!isAsked(report)) {
            return List.of(Problem.of("report.period.not-asked"));
        }
        var form = forms.in(report.form(), report.period());
        var figures = consolidated.of(form, report, report.nextVersion());
        var problems = new ArrayList<Problem>();
        if (consolidated.isStale(report, report.nextVersion())) {
            problems.add(Problem.of("report.consolidation.stale"));
        }
        missing(form, figures, problems);
        problems.addAll(own.open(form, report));
        missingNarratives(form, report, problems);
        for (var check : form.broken(figures)) {
            if (check.blocks()) {
                problems.add(Problem.at(CellInput.field(check.cell()), "report.check.broken", check.message()));
            }
        }
        return problems;
    }

    /**
     * Whether somebody asks for the report. A reporter released while drafting has no receiver, but is not at the top
     * of the line of reporting.
     */
    private boolean isAsked(Report report) {
        return sql.sql("select exists (select 1 from report.asked(?, ?) where agency_id = ?)")
                .params(report.form(), report.period().toString(), report.agency())
                .query(Boolean.class)
                .single();
    }

    private static void missing(Form form, Figures figures, List<Problem> problems) {
        for (var cell : form.entered()) {
            if (cell.required() && figures.get(cell.position()) == null) {
                problems.add(Problem.at(CellInput.field(cell.code()), "report.cell.required", cell.title()));
            }
        }
    }

    private void missingNarratives(Form form, Report report, List<Problem> problems) {
        var filledParts = sql.sql("select part from report.narratives where report_id = ? and body <> ''")
                .param(report.id())
                .query(String.class)
                .set();
        for (var part : form.narratives()) {
            if (part.required() && !filledParts.contains(part.code())) {
                problems.add(Problem.at("part." + part.code(), "report.part.required", part.title()));
            }
        }
    }
}
