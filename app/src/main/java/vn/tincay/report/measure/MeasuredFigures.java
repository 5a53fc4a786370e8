package vn.tincay.report.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Reads the figures of a form on one unit by period: from the report signed for the whole unit; for the current and the
 * previous period without such a report, from the live sum of what is stored inside the unit.
 */
@Component
class MeasuredFigures {

    /**
     * @param seesStored whether unsigned figures may be shown: to the agency itself and to agencies above it
     * @param seesApproved whether approved figures may be shown to viewers who cannot open the report: agencies that
     *     carry out the plan see those of the plan's own unit, never those of another unit that a target names
     */
    record Reader(Viewer viewer, boolean seesStored, boolean seesApproved) {}

    /** @param report id of the report with the figures; null when there is none that this viewer may open */
    record UnitFigures(
            Period period, boolean accepted, @Nullable UUID report, Map<String, @Nullable BigDecimal> values) {

        @Nullable
        BigDecimal value(String cell) {
            return values.get(cell);
        }
    }

    private final JdbcClient sql;
    private final Forms forms;
    private final Rollups rollups;
    private final Clock clock;

    MeasuredFigures(JdbcClient sql, Forms forms, Rollups rollups, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.rollups = rollups;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Ui.ZONE));
    }

    /** @param unit null for the whole country */
    List<UnitFigures> of(String form, @Nullable AdminUnit unit, Reader reader) {
        var latest = new ArrayList<>(signedFigures(form, unit, reader));
        if (reader.seesStored()) {
            var reported = latest.stream().map(UnitFigures::period).collect(Collectors.toSet());
            latest.addAll(storedFigures(forms.require(form), unit, reader.viewer(), reported));
        }
        return latest;
    }

    /**
     * The signed figures. Of several reports on one unit, only the one with a receiver outside the unit, or with
     * none, counts.
     */
    private List<UnitFigures> signedFigures(String form, @Nullable AdminUnit unit, Reader reader) {
        return sql.sql("""
                        select distinct on (r.period) r.id, r.period, r.state = 'ACCEPTED' or r.locked as accepted,
                               s.form_version, s.figures::text as figures,
                               r.agency_id = :me or report.stands_above(r.form, r.period, :me, r.agency_id) as open
                          from report.reports r
                          join report.asked(r.form, r.period) p on p.agency_id = r.agency_id
                           and p.unit_id is not distinct from r.unit_id
                          join lateral (select form_version, figures from report.submissions
                                         where report_id = r.id order by version desc limit 1) s on true
                         where r.form = :form and r.unit_id is not distinct from :unit::integer
                           and r.state in ('SENT', 'ACCEPTED', 'CORRECTING')
                           and r.agency_id in (select agency_id from report.reporters
                                                where form = :form and unit_id is not distinct from :unit::integer)
                           and (r.agency_id = :me or report.stands_above(r.form, r.period, :me, r.agency_id)
                                or (:approved and r.locked))
                           and not exists (select 1 from report.asked(r.form, r.period) u
                                            where u.agency_id = p.receiver_id and u.unit_id is not distinct from p.unit_id)
                         order by r.period, r.state = 'ACCEPTED' desc
                        """)
                .param("form", form)
                .param("unit", unit == null ? null : unit.id())
                .param("me", reader.viewer().agency())
                .param("approved", reader.seesApproved())
                .query((row, number) -> new UnitFigures(
                        Period.of(row.getString("period")),
                        row.getBoolean("accepted"),
                        row.getBoolean("open") ? row.getObject("id", UUID.class) : null,
                        forms.version(form, row.getInt("form_version")).values(Figures.of(row.getString("figures")))))
                .list();
    }

    private List<UnitFigures> storedFigures(Form form, @Nullable AdminUnit unit, Viewer viewer, Set<Period> reported) {
        var running = Period.containing(form.window().kind(), today());
        var periods = Stream.of(running.previous(), running)
                .filter(period -> !reported.contains(period))
                .toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        var day = unit == null || unit.validOn(today()) ? today() : unit.validFrom();
        var within = unit == null ? null : Integer.valueOf(unit.id());
        var question = new Rollup.Question(form.code(), periods, true, levelOf(unit), within, day, Set.of());
        return rollups.findComplete(viewer, question).stream()
                .flatMap(rollup -> rollup.rows().stream())
                .filter(row -> row.period() != null && row.reports() > 0)
                .map(row -> figuresOf(form, row))
                .toList();
    }

    private static UnitFigures figuresOf(Form form, Rollup.Row row) {
        var period = Objects.requireNonNull(row.period());
        // Never marked as accepted: agencies that have not reported yet are missing from the sum, even when all
        // existing reports are accepted.
        return new UnitFigures(period, false, null, form.values(row.figures()));
    }

    private static Rollup.Grouping levelOf(@Nullable AdminUnit unit) {
        if (unit == null) {
            return Rollup.Grouping.NATION;
        }
        return switch (unit.level()) {
            case PROVINCE -> Rollup.Grouping.PROVINCE;
            case DISTRICT -> Rollup.Grouping.DISTRICT;
            case COMMUNE -> Rollup.Grouping.COMMUNE;
        };
    }
}
