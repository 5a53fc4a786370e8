package vn.tincay.report.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.viewer.Viewer;

/**
 * Compares the agency's own part with the sum from below. An entry equal to that sum is usually the sum typed again,
 * which would count everything twice; it is accepted only when somebody confirms that it is the agency's own part.
 */
@Component
public class DoubleCountCheck {

    private final JdbcClient sql;
    private final Consolidated consolidated;
    private final Clock clock;

    DoubleCountCheck(JdbcClient sql, Consolidated consolidated, Clock clock) {
        this.sql = sql;
        this.consolidated = consolidated;
        this.clock = clock;
    }

    /** The sums from below in the current draft, cell by cell. */
    public Figures sumsBelow(Form form, Report report) {
        return consolidated.sumsBelow(form, report, report.nextVersion());
    }

    /** Whether a figure equals the sum from below and therefore needs confirmation; a zero needs none. */
    static boolean isSum(Figures below, Cell cell, Long figure) {
        return figure != 0 && figure.equals(below.get(cell.position()));
    }

    static Problem question(Cell cell, Long figure) {
        return Problem.at(CellInput.field(cell.code()), "report.cell.sum-again", cell.value(figure));
    }

    /** The unanswered questions about stored figures that equal the sum from below. */
    public List<Problem> openQuestions(Form form, Report report) {
        var below = sumsBelow(form, report);
        if (below.isEmpty()) {
            return List.of();
        }
        var confirmed = confirmed(report);
        var questions = new ArrayList<Problem>();
        for (var cell : form.entered()) {
            var figure = report.figures().get(cell.position());
            if (figure != null && isSum(below, cell, figure) && !confirmed.contains(cell.position() + "=" + figure)) {
                questions.add(question(cell, figure));
            }
        }
        return questions;
    }

    void confirm(Viewer viewer, Report report, Cell cell, Long figure) {
        sql.sql("""
                        insert into report.confirmed_figures (report_id, version, place, figure, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (report_id, version, place) do update set figure = excluded.figure,
                           person_id = excluded.person_id, person_name = excluded.person_name, at = excluded.at
                        """)
                .param(report.id())
                .param(report.nextVersion())
                .param(cell.position())
                .param(figure)
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
    }

    private Set<String> confirmed(Report report) {
        return sql.sql("""
                        select place || '=' || figure from report.confirmed_figures where report_id = ? and version = ?
                        """)
                .params(report.id(), report.nextVersion())
                .query(String.class)
                .set();
    }
}
