package vn.tincay.report.past;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.past.intake.Intakes;
import vn.tincay.report.past.preview.PastRow;
import vn.tincay.report.past.preview.PreviewingIntake;
import vn.tincay.report.past.preview.RowState;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Viewer;

/** Stores all new rows of a file or none, and withdraws all of them or none. */
@Component
public class StoringPastFigures {

    private final JdbcClient sql;
    private final Intakes intakes;
    private final PreviewingIntake previewing;
    private final Units units;
    private final Clock clock;

    StoringPastFigures(JdbcClient sql, Intakes intakes, PreviewingIntake previewing, Units units, Clock clock) {
        this.sql = sql;
        this.intakes = intakes;
        this.previewing = previewing;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Stores the new rows of a file.
     *
     * @param seen fingerprint of the preview on the page; storing is refused when the preview has changed since
     * @return the number of stored rows, also when an earlier request stored them
     */
    @Transactional
    public Outcome<Integer> store(Viewer viewer, UUID id, String seen) {
        var intake = intakes.visibleTo(viewer).lock(id);
        if (!intake.isOpen()) {
            return Outcome.done(intake.rows()); // the page was sent twice
        }
        var preview = previewing.preview(viewer, intake, intakes.sheets(intake));
        if (!preview.fingerprint().matches(seen)) {
            return Outcome.refused(Fingerprint.outdated());
        }
        if (!preview.isReady()) {
            return Outcome.refused(Problem.of("report.past.not-ready"));
        }
        var rows = preview.in(RowState.NEW);
        if (insert(viewer, intake, rows) < rows.size()) {
            return Outcome.refused(Fingerprint.outdated()); // another file stored one of these rows meanwhile
        }
        sql.sql("update report.intakes set stored_at = ?, stored_rows = ? where id = ?")
                .params(SqlValues.at(clock.instant()), rows.size(), id)
                .update();
        return Outcome.done(rows.size());
    }

    private int insert(Viewer viewer, Intake intake, List<PastRow> rows) {
        return sql.sql("""
                        insert into report.past_figures (intake_id, form, period, province_id, unit_id, province_code,
                                                         agency_id, taken_by, whole, figures, source)
                        select :intake, :form, g.period, g.province, g.unit, g.code, g.agency, :me, g.whole,
                               g.figures::bigint[], g.source
                          from unnest(:periods::text[], :provinces::int[], :units::int[], :codes::text[],
                                      :agencies::uuid[], :whole::boolean[], :figures::text[], :sources::text[])
                               as g (period, province, unit, code, agency, whole, figures, source)
                            on conflict do nothing
                        """)
                .param("intake", intake.id())
                .param("form", intake.form())
                .param("me", viewer.agency())
                .param("periods", texts(rows, row -> row.requirePeriod().toString()))
                .param(
                        "provinces",
                        rows.stream().map(row -> province(row.unit())).toArray(Integer[]::new))
                .param("units", rows.stream().map(row -> id(row.unit())).toArray(Integer[]::new))
                .param("codes", texts(rows, row -> code(row.unit())))
                .param(
                        "agencies",
                        rows.stream().map(row -> row.requireReporter().agency()).toArray(UUID[]::new))
                .param(
                        "whole",
                        rows.stream().map(row -> row.requireReporter().whole()).toArray(Boolean[]::new))
                .param("figures", texts(rows, row -> row.figures().toSql()))
                .param("sources", texts(rows, PastRow::address))
                .update();
    }

    private static String[] texts(List<PastRow> rows, Function<PastRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static int province(@Nullable AdminUnit unit) {
        return unit == null ? WritingReporters.WHOLE_COUNTRY : unit.province();
    }

    private static @Nullable Integer id(@Nullable AdminUnit unit) {
        return unit == null ? null : unit.id();
    }

    private String code(@Nullable AdminUnit unit) {
        return unit == null ? "00" : units.latest(unit.province()).code();
    }

    /**
     * Withdraws the figures of a file. Only the person who uploaded the file may do so, and only while no report of the
     * following period has been signed since: its head saw these figures beside that report.
     */
    @Transactional
    public Outcome<Integer> withdraw(Viewer viewer, UUID id) {
        var intake = intakes.visibleTo(viewer).lock(id);
        if (!intake.isStored()) {
            return Outcome.refused(Problem.of("report.past.not-stored"));
        }
        if (!intake.madeBy().equals(viewer.person())) {
            return Outcome.refused(Problem.of("report.past.withdraw-own", intake.madeByName()));
        }
        var signed = countSignedNextReports(intake);
        if (signed > 0) {
            return Outcome.refused(Problem.of("report.past.withdraw-used", signed));
        }
        int rows = sql.sql("delete from report.past_figures where intake_id = ?")
                .param(id)
                .update();
        sql.sql("update report.intakes set withdrawn_at = ? where id = ?")
                .params(SqlValues.at(clock.instant()), id)
                .update();
        return Outcome.done(rows);
    }

    /**
     * The number of reports by the same agencies for the following period that were signed since the figures were
     * stored.
     */
    private long countSignedNextReports(Intake intake) {
        return sql.sql("""
                        select count(distinct r.id)
                          from report.past_figures p
                          join report.intakes i on i.id = p.intake_id
                          join report.reports r on r.form = p.form and r.agency_id = p.agency_id
                           and report.begins(r.period) = report.closes(p.period) + 1
                          join report.submissions s on s.report_id = r.id and s.signed_at > i.stored_at
                         where p.intake_id = ?
                        """).param(intake.id()).query(Long.class).single();
    }
}
