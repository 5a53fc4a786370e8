package vn.tincay.report.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.ReportState;
import vn.tincay.report.approval.HasReportState;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Stores figures in bulk: one statement per period finds the agencies, and two statements write all figures. Reports
 * are written in a fixed order, which prevents deadlocks between clients; a report that does not exist yet is created.
 */
@Component
public class ImportingFigures {

    /** @param values number of figures stored, including deleted ones */
    public record Stored(int submissions, int values, List<RowError> errors) {}

    /**
     * Where the figures of an agency are stored.
     *
     * @param unit number of its unit; null for a central agency
     * @param state state of its report; null when there is none yet
     */
    private record Destination(
            UUID agency,
            @Nullable Integer unit,
            int province,
            String code,
            @Nullable ReportState state) {}

    private record Row(ImportedSubmission submission, Destination destination) {}

    /**
     * Records the changed figures of each report with the system as author, so that a person who edits the report is
     * shown them.
     */
    private static final String RECORDING_CHANGES = """
            ), noted as (
            insert into report.changes (report_id, places, old, new, person_id, person_name, system_agency_id, at)
            select w.id, c.places, c.old, c.new, :me, :name, :system, :now
              from written w,
                   lateral (select array_agg((n - 1)::smallint order by n) as places, array_agg(o order by n) as old,
                                   array_agg(v order by n) as new
                              from unnest(w.before, w.after) with ordinality as u (o, v, n)
                             where o is distinct from v) c
             where c.places is not null)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    ImportingFigures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Stored store(Viewer viewer, Form form, List<ImportedSubmission> given, List<RowError> unreadable) {
        var errors = new ArrayList<>(unreadable);
        var rows = new ArrayList<Row>();
        for (var entry : byPeriod(given).entrySet()) {
            rows.addAll(findRows(viewer, form, entry.getKey(), entry.getValue(), errors));
        }
        rows.sort(Comparator.comparing((Row row) -> row.submission().period().toString())
                .thenComparing(row -> row.destination().province())
                .thenComparing(row -> row.destination().agency()));
        var written = write(viewer, form, rows);
        int values = 0;
        int submissions = 0;
        for (var row : rows) {
            if (written.contains(
                    row.destination().agency() + "|" + row.submission().period())) {
                submissions++;
                values += row.submission().countValues();
            } else {
                errors.add(error(row.submission(), closedProblem(row.destination())));
            }
        }
        errors.sort(Comparator.comparingInt(RowError::row));
        return new Stored(submissions, values, List.copyOf(errors));
    }

    /** Throws {@link NotFound} unless the agency reports on the form in the period and is the viewer's or below it. */
    public void requireReporter(Viewer viewer, Form form, Period period, String agency) {
        if (!findDestinations(viewer, form, period, new String[] {agency}).containsKey(agency)) {
            throw new NotFound();
        }
    }

    private static Map<Period, Map<String, ImportedSubmission>> byPeriod(List<ImportedSubmission> submissions) {
        var periods = new LinkedHashMap<Period, Map<String, ImportedSubmission>>();
        for (var importedSubmission : submissions) {
            var agencies = periods.computeIfAbsent(importedSubmission.period(), period -> new LinkedHashMap<>());
            var before = agencies.putIfAbsent(importedSubmission.agency(), importedSubmission);
            if (before != null) {
                before.merge(importedSubmission);
            }
        }
        return periods;
    }

    /**
     * Finds the agencies of submissions that report on the form in the period and are the viewer's or below it; all
     * others become errors.
     */
    private List<Row> findRows(
            Viewer viewer,
            Form form,
            Period period,
            Map<String, ImportedSubmission> submissions,
            List<RowError> errors) {
        if (ReportWindow.closing(period).minusMonths(period.months()).isAfter(LocalDate.now(clock))) {
            submissions
                    .values()
                    .forEach(importedSubmission -> errors.add(
                            error(importedSubmission, Problem.of("report.period.not-open", period.toString()))));
            return List.of();
        }
        var destinations =
                findDestinations(viewer, form, period, submissions.keySet().toArray(String[]::new));
        var rows = new ArrayList<Row>();
        for (var importedSubmission : submissions.values()) {
            var destination = destinations.get(importedSubmission.agency());
            if (destination == null) {
                errors.add(error(
                        importedSubmission, Problem.of("report.api.unknown-agency", importedSubmission.agency())));
            } else if (destination.state() != null
                    && !ReportStep.EDIT.isOpen(HasReportState.of(destination.state(), false))) {
                errors.add(error(importedSubmission, closedProblem(destination)));
            } else {
                rows.add(new Row(importedSubmission, destination));
            }
        }
        return rows;
    }

    private Map<String, Destination> findDestinations(Viewer viewer, Form form, Period period, String[] agencies) {
        var destinations = new HashMap<String, Destination>();
        sql.sql("""
                        select a.code, p.agency_id, p.unit_id, p.province_id, p.province_code, r.state
                          from agency.agencies a
                          join report.asked(:form, :period) p on p.agency_id = a.id
                          left join report.reports r on r.form = :form and r.period = :period
                           and r.province_id = p.province_id and r.agency_id = p.agency_id
                         where a.code = any(:agencies)
                           and\s""" + ExchangeScope.OWN_OR_BELOW)
                .param("form", form.code())
                .param("period", period.toString())
                .param("agencies", agencies)
                .param("me", viewer.agency())
                .query((row, number) -> destinations.put(
                        row.getString("code"),
                        new Destination(
                                row.getObject("agency_id", UUID.class),
                                row.getObject("unit_id", Integer.class),
                                row.getInt("province_id"),
                                row.getString("province_code"),
                                row.getString("state") == null ? null : ReportState.valueOf(row.getString("state")))))
                .list();
        return destinations;
    }

    private Set<String> write(Viewer viewer, Form form, List<Row> rows) {
        var now = clock.instant();
        var written = sql.sql("with written as (" + """
                        insert into report.reports as r (id, form, period, province_id, unit_id, province_code, agency_id,
                                                         figures, saved_at, saved_by)
                        select g.id, :form, g.period, g.province, g.unit, g.code, g.agency, g.figures::bigint[], :now, :me
                          from unnest(:ids::uuid[], :periods::text[], :provinces::int[], :units::int[], :codes::text[],
                                      :agencies::uuid[], :figures::text[])
                               as g (id, period, province, unit, code, agency, figures)
                            on conflict (form, period, province_id, agency_id) do update
                           set figures = report.overlay(r.figures, excluded.figures), saved_at = excluded.saved_at,
                               saved_by = excluded.saved_by
                         where r.state in (""" + ReportStep.EDIT.statesInSql() + """
                        )
                        returning r.id, r.agency_id, r.period, old.figures as before, new.figures as after
                        """ + RECORDING_CHANGES
                        + "select agency_id || '|' || period from written")
                .param("form", form.code())
                .param("now", SqlValues.at(now))
                .param("me", viewer.person())
                .param("name", viewer.name())
                .param("system", viewer.is(Role.SYSTEM) ? viewer.agency() : null, Types.OTHER)
                .param("ids", rows.stream().map(row -> Ids.next()).toArray(UUID[]::new))
                .param("periods", column(rows, row -> row.submission().period().toString()))
                .param(
                        "provinces",
                        rows.stream().map(row -> row.destination().province()).toArray(Integer[]::new))
                .param(
                        "units",
                        rows.stream().map(row -> row.destination().unit()).toArray(Integer[]::new))
                .param("codes", column(rows, row -> row.destination().code()))
                .param(
                        "agencies",
                        rows.stream().map(row -> row.destination().agency()).toArray(UUID[]::new))
                .param("figures", column(rows, row -> row.submission().toSql(false)))
                .query(String.class)
                .set();
        clearFigures(
                viewer,
                now,
                form,
                rows.stream().filter(row -> row.submission().clears()).toList());
        return written;
    }

    private void clearFigures(Viewer viewer, Instant now, Form form, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.sql("with written as (" + """
                        update report.reports r set figures = report.overlay(r.figures, g.figures::bigint[])
                          from unnest(:periods::text[], :provinces::int[], :agencies::uuid[], :figures::text[])
                               as g (period, province, agency, figures)
                         where r.form = :form and r.period = g.period and r.province_id = g.province
                           and r.agency_id = g.agency and r.state in (""" + ReportStep.EDIT.statesInSql() + """
                        )
                        returning r.id, r.agency_id, r.period, old.figures as before, new.figures as after
                        """ + RECORDING_CHANGES
                        + "select count(*) from written")
                .param("now", SqlValues.at(now))
                .param("me", viewer.person())
                .param("name", viewer.name())
                .param("system", viewer.is(Role.SYSTEM) ? viewer.agency() : null, Types.OTHER)
                .param("form", form.code())
                .param("periods", column(rows, row -> row.submission().period().toString()))
                .param(
                        "provinces",
                        rows.stream().map(row -> row.destination().province()).toArray(Integer[]::new))
                .param(
                        "agencies",
                        rows.stream().map(row -> row.destination().agency()).toArray(UUID[]::new))
                .param("figures", column(rows, row -> row.submission().toSql(true)))
                .query(Long.class)
                .single();
    }

    private static String[] column(List<Row> rows, Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static Problem closedProblem(Destination destination) {
        return HasReportState.of(destination.state() == null ? ReportState.SENT : destination.state(), false)
                .closedProblem();
    }

    private static RowError error(ImportedSubmission submission, Problem problem) {
        return new RowError(submission.row(), submission.agency(), null, problem);
    }
}
