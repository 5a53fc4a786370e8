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
        reports.visibleTo(viewer).requireOwn(id);
        var report = reports.locked(id);
        if (!report.allows(Step.EDIT)) {
            return Outcome.refused(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
        }
        var form = forms.in(report.form(), report.period());
        var problems = new ArrayList<Problem>();
        var figures = report.figures();
        var changes = new ArrayList<Change>();
        for (var entry : entries) {
            var cell = form.cell(entry.cell()).filter(one -> !one.isComputed()).orElseThrow(NotFound::new);
            var now = report.figures().get(cell.position());
            var typed = Typed.read(cell, entry.typed(), language);
            var was = Typed.read(cell, entry.was(), language).figure();
            if (typed.problem() != null) {
                problems.add(typed.problem());
            } else if (!Objects.equals(now, was) && !Objects.equals(now, typed.figure())) {
                problems.add(changedMeanwhile(id, cell, now));
            } else if (!Objects.equals(now, typed.figure())) {
                changes.add(new Change(cell, now, typed.figure()));
                figures = figures.with(cell.position(), typed.figure());
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!changes.isEmpty()) {
            write(viewer, report, figures);
            changes.forEach(change -> log(viewer, id, change));
        }
        return Outcome.done(reports.locked(id));
    }

    /** Stores a part told in words; {@code was} is the text the editor began with. */
    public Outcome<Report> tell(Viewer viewer, UUID id, String part, String was, String body) {
        reports.visibleTo(viewer).requireOwn(id);
        var report = reports.locked(id);
        if (!report.allows(Step.EDIT)) {
            return Outcome.refused(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
        }
        var form = forms.in(report.form(), report.period());
        if (form.narratives().stream().noneMatch(one -> one.code().equals(part))) {
            throw new NotFound();
        }
        var now = sql.sql("select body, saved_by_name from report.narratives where report_id = ? and part = ?")
                .params(id, part)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .optional();
        var clean = body.replace("\r\n", "\n").strip();
        var stored = now.map(row -> row[0]).orElse("");
        if (!stored.equals(was.replace("\r\n", "\n").strip()) && !stored.equals(clean)) {
            return Outcome.refused(Problem.at(
                    "part." + part,
                    "report.part.changed-meanwhile",
                    now.map(row -> row[1]).orElse("–")));
        }
        if (!stored.equals(clean)) {
            sql.sql("""
                            insert into report.narratives (report_id, part, body, saved_at, saved_by_name) values (?, ?, ?, ?, ?)
                            on conflict (report_id, part) do update set body = excluded.body,
                               saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name
                            """)
                    .params(id, part, clean, OffsetDateTime.now(clock), viewer.name())
                    .update();
            write(viewer, report, report.figures());
        }
        return Outcome.done(reports.locked(id));
    }

    private void write(Viewer viewer, Report report, Figures figures) {
        // An edit takes the report back from the head's desk: what is signed is what was laid before the head.
        var state = report.state() == State.PRESENTED ? back(report) : report.state();
        sql.sql("update report.reports set figures = ?::bigint[], saved_at = ?, saved_by = ?, state = ? where id = ?")
                .params(figures.toSql(), OffsetDateTime.now(clock), viewer.person(), state.name(), report.id())
                .update();
    }

    private State back(Report report) {
        sql.sql("delete from report.presentations where report_id = ?")
                .param(report.id())
                .update();
        return Path.beforePresenting(sql, report);
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
