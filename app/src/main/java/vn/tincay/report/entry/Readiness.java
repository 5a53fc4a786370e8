package vn.tincay.report.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final DoubleCountCheck doubleCounts;

    Readiness(JdbcClient sql, Forms forms, Consolidated consolidated, DoubleCountCheck doubleCounts) {
        this.sql = sql;
        this.forms = forms;
        this.consolidated = consolidated;
        this.doubleCounts = doubleCounts;
    }

    /**
     * Why the step cannot be taken: the report is closed or no longer required, its content is incomplete or
     * contradictory, a figure may be counted twice, or an included version was returned or replaced.
     */
    public List<Problem> problems(Report report, ReportStep step) {
        if (!report.allows(step)) {
            return List.of(report.closedProblem());
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
        problems.addAll(contentProblems(form, figures, writtenNarratives(report)));
        problems.addAll(doubleCounts.openQuestions(form, report));
        return problems;
    }

    /** The missing and contradictory parts of a report's content, each as a problem at its field. */
    public static List<Problem> contentProblems(Form form, Figures figures, Set<String> writtenNarratives) {
        var problems = new ArrayList<Problem>();
        for (var cell : form.entered()) {
            if (cell.required() && figures.get(cell.position()) == null) {
                problems.add(Problem.at(CellInput.field(cell.code()), "report.cell.required", cell.title()));
            }
        }
        for (var narrative : form.narratives()) {
            if (narrative.required() && !writtenNarratives.contains(narrative.code())) {
                problems.add(Problem.at("part." + narrative.code(), "report.part.required", narrative.title()));
            }
        }
        for (var check : form.violatedChecks(figures)) {
            if (check.blocks()) {
                problems.add(Problem.at(CellInput.field(check.cell()), "report.check.broken", check.message()));
            }
        }
        return problems;
    }

    /**
     * Whether the agency must make the report. A reporter released while drafting has no receiver, but is not at the
     * top of the line of reporting.
     */
    private boolean isAsked(Report report) {
        return sql.sql("select exists (select 1 from report.asked(?, ?) where agency_id = ?)")
                .params(report.form(), report.period().toString(), report.agency())
                .query(Boolean.class)
                .single();
    }

    private Set<String> writtenNarratives(Report report) {
        return sql.sql("select part from report.narratives where report_id = ? and body <> ''")
                .param(report.id())
                .query(String.class)
                .set();
    }
}
