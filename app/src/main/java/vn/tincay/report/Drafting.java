package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;

/** Writing a report: cell by cell or many at once, never half of what was sent. */
@Component
@Transactional
public class Drafting {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Deadlines deadlines;
    private final Clock clock;

    Drafting(JdbcClient sql, Reports reports, Forms forms, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The viewer's agency's report of this form and period; made now when it is the first time. */
    public Outcome<UUID> open(Viewer viewer, String form, Period period) {
        var known = forms.require(form);
        if (period.kind() != known.window().kind()) {
            throw new NotFound();
        }
        if (deadlines
                .window(known, period, viewer.level())
                .from()
                .isAfter(OffsetDateTime.now(clock).toLocalDate())) {
            return Outcome.refused(Problem.of("report.period.not-open", period.toString()));
        }
        int made = sql.sql("""
                        insert into report.reports (id, form, period, province_id, unit_id, province_code, agency_id, saved_at)
                        select ?, form, ?, province_id, unit_id, province_code, agency_id, ? from report.reporters
                         where form = ? and agency_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
                         order by valid_from desc limit 1
                            on conflict (form, period, province_id, agency_id) do nothing
                        """)
                .params(
                        Ids.next(),
                        period.toString(),
                        OffsetDateTime.now(clock),
                        form,
                        viewer.agency(),
                        Window.closing(period),
                        Window.closing(period).minusMonths(period.months()).plusDays(1))
                .update();
        var report = reports.visibleTo(viewer).own(form, period);
        if (made == 0 && report.isEmpty()) {
            return Outcome.refused(Problem.of("report.period.not-asked"));
        }
        return Outcome.done(report.orElseThrow().id());
    }

    /** Stores all of the entries, or none and says what is wrong with which. */
    public Outcome<Report> save(Viewer viewer, UUID id, List<Entry> entries, String language) {
        var report = reports.visibleTo(viewer).requireOwn(id);
        report = reports.locked(report.id());
        if (!report.allows(Step.EDIT)) {
            return Outcome.refused(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
        }
        var judged = judge(viewer, report, entries, language);
        if (!judged.problems().isEmpty()) {
            return Outcome.refused(judged.problems());
        }
        return Outcome.done(store(viewer, report, judged.changes()));
    }

    /**
     * Stores what can be stored, as a draft is saved while it is being typed.
     *
     * @return what could not be stored; empty when all was
     */
    public List<Problem> keep(Viewer viewer, UUID id, List<Entry> entries, String language) {
        var report = reports.visibleTo(viewer).requireOwn(id);
        report = reports.locked(report.id());
        if (!report.allows(Step.EDIT)) {
            return List.of(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
        }
        var judged = judge(viewer, report, entries, language);
        store(viewer, report, judged.changes());
        return judged.problems();
    }

    /** What would stand in the way of these entries; nothing is stored. */
    public List<Problem> problems(Viewer viewer, UUID id, List<Entry> entries, String language) {
        var report = reports.visibleTo(viewer).requireOwn(id);
        return report.allows(Step.EDIT)
                ? judge(viewer, report, entries, language).problems()
                : List.of(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
    }

    private record Judged(List<Change> changes, List<Problem> problems) {}

    private Judged judge(Viewer viewer, Report report, List<Entry> entries, String language) {
        var form = forms.in(report.form(), report.period());
        var problems = new ArrayList<Problem>();
        var changes = new ArrayList<Change>();
        for (var entry : entries) {
            var cell = form.cell(entry.cell()).filter(one -> !one.isComputed()).orElseThrow(NotFound::new);
            var now = report.figures().get(cell.position());
            var typed = Typed.read(cell, entry.typed(), language);
            var was = Typed.read(cell, entry.was(), language).figure();
            if (typed.problem() != null) {
                problems.add(typed.problem());
            } else if (!Objects.equals(now, was)
                    && !Objects.equals(now, typed.figure())
                    && !isOwnChange(viewer, report, cell, now)) {
                if (!Objects.equals(was, typed.figure())) {
                    problems.add(changedMeanwhile(report.id(), cell, now));
                }
            } else if (!Objects.equals(now, typed.figure())) {
                changes.add(new Change(cell, now, typed.figure()));
            }
        }
        return new Judged(changes, problems);
    }

    private Report store(Viewer viewer, Report report, List<Change> changes) {
        if (changes.isEmpty()) {
            return report;
        }
        var figures = report.figures();
        for (var change : changes) {
            figures = figures.with(change.cell().position(), change.now());
        }
        write(viewer, report, figures);
        changes.forEach(change -> log(viewer, report.id(), change));
        return reports.locked(report.id());
    }

    /** A page that saves while typing still shows what the cell held before its own first save. */
    private boolean isOwnChange(Viewer viewer, Report report, Cell cell, @Nullable Long now) {
        return sql.sql("""
                        select person_id = ? and new is not distinct from ? from report.changes
                         where report_id = ? and cell = ? order by id desc limit 1
                        """)
                .param(viewer.person())
                .param(now)
                .param(report.id())
                .param(cell.code())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void write(Viewer viewer, Report report, Figures figures) {
        var state = Path.edited(sql, report);
        sql.sql("update report.reports set figures = ?::bigint[], saved_at = ?, saved_by = ?, state = ? where id = ?")
                .params(figures.toSql(), OffsetDateTime.now(clock), viewer.person(), state.name(), report.id())
                .update();
    }

    private void log(Viewer viewer, UUID report, Change change) {
        sql.sql("""
                        insert into report.changes (id, report_id, cell, old, new, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(report)
                .param(change.cell().code())
                .param(change.old())
                .param(change.now())
                .param(viewer.person())
                .param(viewer.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    private Problem changedMeanwhile(UUID report, Cell cell, @Nullable Long now) {
        var who = sql.sql(
                        "select person_name from report.changes where report_id = ? and cell = ? order by id desc limit 1")
                .params(report, cell.code())
                .query(String.class)
                .optional()
                .orElse("–");
        Object value = now == null ? "–" : cell.value(now);
        return Problem.at(Typed.field(cell.code()), "report.cell.changed-meanwhile", who, value);
    }

    private record Change(
            Cell cell, @Nullable Long old, @Nullable Long now) {}
}
