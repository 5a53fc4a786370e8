package vn.tincay.report.measure;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plans;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Links a target in a plan of the viewer's agency to the cell that measures it, or states that no cell measures it. */
@Component
@Transactional
public class MeasuringTarget {

    private final JdbcClient sql;
    private final Plans plans;
    private final TargetBoard board;
    private final Forms forms;
    private final Clock clock;

    MeasuringTarget(JdbcClient sql, Plans plans, TargetBoard board, Forms forms, Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.board = board;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param cell null when nothing measures this target */
    public Outcome<UUID> setMeasure(Viewer viewer, UUID plan, UUID target, String form, @Nullable String cell) {
        var found = require(viewer, plan, target);
        if (cell == null) {
            write(viewer, target, null, null);
            return Outcome.done(target);
        }
        var known = forms.find(form).flatMap(one -> one.cell(cell));
        if (known.isEmpty()) {
            return Outcome.refused(Problem.at("cell", "report.measure.no-cell"));
        }
        if (isPercent(found) != (known.get().type() == CellType.PERCENT)) {
            return Outcome.refused(Problem.at("cell", unitProblemKey(found, known.get()), found.goal()));
        }
        write(viewer, target, form, cell);
        return Outcome.done(target);
    }

    /** Finds a target of a plan of the viewer's agency; targets of other agencies' plans are not found. */
    public Target require(Viewer viewer, UUID plan, UUID target) {
        var own = plans.visibleTo(viewer).requireOwn(plan);
        return board.of(viewer, own).stream()
                .map(TargetBoard.Row::target)
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isPercent(Target target) {
        return "%".equals(target.unit());
    }

    private static String unitProblemKey(Target target, Cell cell) {
        return isPercent(target) && cell.type() != CellType.PERCENT
                ? "report.measure.not-a-share"
                : "report.measure.a-share";
    }

    private void write(Viewer viewer, UUID target, @Nullable String form, @Nullable String cell) {
        sql.sql("""
                        insert into report.target_cells (target_id, form, cell, tied_by, tied_by_name, tied_at)
                        values (?, ?, ?, ?, ?, ?)
                            on conflict (target_id) do update set form = excluded.form, cell = excluded.cell,
                               tied_by = excluded.tied_by, tied_by_name = excluded.tied_by_name, tied_at = excluded.tied_at
                        """)
                .param(target)
                .param(form)
                .param(cell)
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
    }
}
