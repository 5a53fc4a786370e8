package vn.tincay.report.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.report.ReportChanges;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Stores the figures that people enter, one cell or many at once. */
@Component
@Transactional
public class EnteringFigures {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final ReportDeadlines deadlines;
    private final DoubleCountCheck doubleCounts;
    private final ReportChanges changes;
    private final Clock clock;

    EnteringFigures(
            JdbcClient sql,
            Reports reports,
            Forms forms,
            ReportDeadlines deadlines,
            DoubleCountCheck doubleCounts,
            ReportChanges changes,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.deadlines = deadlines;
        this.doubleCounts = doubleCounts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Finds the report of the viewer's agency on this form for this period, or creates it, and returns its id.
     */
    public Outcome<UUID> open(Viewer viewer, String form, Period period) {
        var from = deadlines
                .window(forms.require(form, period), period, viewer.level())
                .from();
        if (from.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("report.period.not-open", period.toString()));
        }
        int made = sql.sql("""
                        insert into report.reports (id, form, period, province_id, unit_id, province_code, agency_id, saved_at)
                        select ?, form, ?, province_id, unit_id, province_code, agency_id, ? from report.asked(?, ?)
                         where agency_id = ?
                            on conflict (form, period, province_id, agency_id) do nothing
                        """)
                .params(
                        Ids.next(),
                        period.toString(),
                        SqlValues.at(clock.instant()),
                        form,
                        period.toString(),
                        viewer.agency())
                .update();
        var report = reports.visibleTo(viewer).findOwn(form, period);
        if (made == 0 && report.isEmpty()) {
            return Outcome.refused(Problem.of("report.period.not-asked"));
        }
        return Outcome.done(report.orElseThrow().id());
    }

    /** Stores all entries; when one of them has a problem, stores none and returns the problems. */
    public Outcome<Report> save(Viewer viewer, UUID id, List<CellEntry> entries, String language) {
        var report = reports.visibleTo(viewer).lockOwn(id);
        if (!report.allows(ReportStep.EDIT)) {
            return Outcome.refused(report.closedProblem());
        }
        var checked = check(report, entries, language);
        if (!checked.problems().isEmpty()) {
            return Outcome.refused(checked.problems());
        }
        return Outcome.done(store(viewer, report, checked));
    }

    /**
     * Stores the valid entries of a draft while it is being typed.
     *
     * @return the problems of the entries that were not stored; empty when all were stored
     */
    public List<Problem> saveValid(Viewer viewer, UUID id, List<CellEntry> entries, String language) {
        var report = reports.visibleTo(viewer).lockOwn(id);
        if (!report.allows(ReportStep.EDIT)) {
            return List.of(report.closedProblem());
        }
        var checked = check(report, entries, language);
        store(viewer, report, checked);
        return checked.problems();
    }

    /** The problems of these entries; nothing is stored. */
    public List<Problem> problems(Viewer viewer, UUID id, List<CellEntry> entries, String language) {
        var report = reports.visibleTo(viewer).requireOwn(id);
        return report.allows(ReportStep.EDIT)
                ? check(report, entries, language).problems()
                : List.of(report.closedProblem());
    }

    private record CheckedInput(
            List<ReportChanges.FigureChange> changes, List<ConfirmedFigure> sure, List<Problem> problems) {}

    private record ConfirmedFigure(Cell cell, Long figure) {}

    private CheckedInput check(Report report, List<CellEntry> entries, String language) {
        var form = forms.in(report.form(), report.period());
        var below = doubleCounts.sumsBelow(form, report);
        var checked = new CheckedInput(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var entry : entries) {
            var cell = form.cell(entry.cell()).filter(one -> !one.isComputed()).orElseThrow(NotFound::new);
            var typed = CellInput.read(cell, entry.typed(), entry.shown(), language);
            var was = CellInput.read(cell, entry.was(), language).figure();
            if (typed.problem() != null) {
                checked.problems().add(typed.problem());
            } else {
                check(report, cell, was, typed.figure(), below, entry.sure(), checked);
            }
        }
        return checked;
    }

    private void check(
            Report report,
            Cell cell,
            @Nullable Long was,
            @Nullable Long typed,
            Figures below,
            boolean sure,
            CheckedInput checked) {
        var now = report.figures().get(cell.position());
        if (typed != null && sure && DoubleCountCheck.isSum(below, cell, typed)) {
            checked.sure().add(new ConfirmedFigure(cell, typed));
        }
        if (Objects.equals(was, typed) || Objects.equals(now, typed)) {
            return; // not touched, or stored already
        }
        // Also detects the viewer's own earlier changes, since a person may have the page open twice.
        if (!Objects.equals(now, was)) {
            checked.problems().add(changedMeanwhile(report, cell, now));
        } else if (typed != null && !sure && DoubleCountCheck.isSum(below, cell, typed)) {
            checked.problems().add(DoubleCountCheck.question(cell, typed));
        } else {
            checked.changes().add(new ReportChanges.FigureChange(cell.position(), now, typed));
        }
    }

    private Report store(Viewer viewer, Report report, CheckedInput checked) {
        checked.sure()
                .forEach(confirmedFigure ->
                        doubleCounts.confirm(viewer, report, confirmedFigure.cell(), confirmedFigure.figure()));
        if (checked.changes().isEmpty()) {
            return report;
        }
        var figures = report.figures();
        for (var change : checked.changes()) {
            figures = figures.with(change.position(), change.now());
        }
        // Truncated to the database's precision, so that the value equals the stored one without reading it again.
        var now = SqlValues.at(clock.instant()).truncatedTo(ChronoUnit.MICROS);
        changes.store(viewer, report, figures, checked.changes(), now);
        return report.withFigures(figures, now.toInstant());
    }

    private Problem changedMeanwhile(Report report, Cell cell, @Nullable Long now) {
        Object value = now == null ? "–" : cell.value(now);
        return Problem.at(
                CellInput.field(cell.code()), "report.cell.changed-meanwhile", changes.lastAuthor(report, cell), value);
    }
}
