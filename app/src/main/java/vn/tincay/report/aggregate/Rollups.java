package vn.tincay.report.aggregate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup.By;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Viewer;

/**
 * Live sums on the tree of any day. Provinces and the country come from the running tallies, districts and communes
 * of one province from the stored reports. A value stays on the unit that reported it and is shown where that unit's
 * land lies on the day, so the sums of a merger and of its undoing are the same. A unit founded after the day stands
 * for itself there: its figures cannot be divided among the units before it, and no sum leaves them out. So does one
 * that ended without an heir, as the districts did: its own figures lie in what its province is on the day.
 */
@Component
public class Rollups {

    /** Where each unit's figures are shown on the day: at itself, or at the heir that holds most of its land. */
    private static final String SHOWN = """
            shown as materialized (
                select l.from_id, v.unit_id, v.province_id, v.district_id
                  from place.lineage l
                  join place.unit_versions v on v.unit_id = l.to_id
                   and v.valid_from <= :tree and (v.valid_to is null or v.valid_to >= :tree)
                 where l.main and (:level = 'any' or v.level = :level))
            """;

    /** Sums by place, then put back into one array a row; a place that nobody reported stays empty. */
    private static final String GATHERED = """
            select h.unit, h.period, h.reports, h.accepted, s.figures
              from (select unit, period, array_agg(case when c > 0 and n = any(:places) then s end order by n)::text as figures
                      from (select unit, period, n, sum(s)::bigint as s, sum(c) as c from cells group by unit, period, n) p
                     group by unit, period) s
              right join (select unit, period, sum(reports) as reports, sum(accepted) as accepted
                            from heads group by unit, period) h
                on h.unit = s.unit and h.period is not distinct from s.period
            """;

    private final JdbcClient sql;
    private final Forms forms;
    private final Units units;
    private final RollupScope scope;

    Rollups(JdbcClient sql, Forms forms, Units units, RollupScope scope) {
        this.sql = sql;
        this.forms = forms;
        this.units = units;
        this.scope = scope;
    }

    public Rollup of(Viewer viewer, Rollup.Question question) {
        return of(question, scope.find(viewer, question).orElseThrow(NotFound::new));
    }

    /** The sums where all that is stored there is the viewer's to see; a part of it would pass for the whole. */
    public Optional<Rollup> whole(Viewer viewer, Rollup.Question question) {
        return scope.find(viewer, question).filter(RollupScope.Reach::isWhole).map(reach -> of(question, reach));
    }

    /** The running tallies know provinces, neither agencies nor communes. */
    private Rollup of(Rollup.Question question, RollupScope.Reach reach) {
        var form = forms.require(question.form());
        var rows = reach.isWhole() && isCoarse(question) && areProvinces(reach.units())
                ? fromTallies(form, question, reach.units())
                : fromReports(form, question, reach);
        return new Rollup(form.code(), question.tree(), rows);
    }

    private static boolean isCoarse(Rollup.Question question) {
        return question.by() == By.NATION || question.by() == By.PROVINCE;
    }

    private boolean areProvinces(@Nullable Set<Integer> allowed) {
        return allowed == null
                || allowed.stream().allMatch(unit -> units.latest(unit).level() == UnitLevel.PROVINCE);
    }

    private List<Rollup.Row> fromTallies(Form form, Rollup.Question question, @Nullable Set<Integer> allowed) {
        var unit = question.by() == By.NATION ? "0" : "coalesce(m.unit_id, t.province_id)";
        var period = question.each() ? "t.period" : "null::text";
        return sql
                .sql("with " + SHOWN + ", chosen as (select " + unit + " as unit, " + period + """
                         as period, t.reports, t.accepted, t.sums, t.counts
                          from report.tallies t left join shown m on m.from_id = t.province_id
                         where t.form = :form and t.period = any(:periods)
                           and (:everything or coalesce(m.unit_id, t.province_id) = any(:allowed))),
                        cells as (select c.unit, c.period, u.n, u.s, u.c
                          from chosen c, unnest(c.sums, c.counts) with ordinality as u (s, c, n)),
                        heads as (select unit, period, reports, accepted from chosen)
                        """ + GATHERED)
                .param("level", "province")
                .param("tree", question.tree())
                .param("form", form.code())
                .param("periods", codes(question))
                .param("places", places(form, question))
                .param("everything", allowed == null)
                .param("allowed", array(allowed))
                .query((row, number) -> row(row, question))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Rollup.Row::unit))
                .toList();
    }

    private List<Rollup.Row> fromReports(Form form, Rollup.Question question, RollupScope.Reach reach) {
        var unit = switch (question.by()) {
            case NATION -> "0";
            case PROVINCE -> "coalesce(m.province_id, p.unit_id, r.province_id)";
            case DISTRICT -> "coalesce(m.district_id, m.unit_id, r.unit_id, 0)";
            case COMMUNE -> "coalesce(m.unit_id, r.unit_id, 0)";
        };
        var allowed = reach.units();
        var under = reach.agencies();
        var provinces = scope.provinces(allowed);
        if (allowed == null) {
            provinces.add(WritingReporters.WHOLE_COUNTRY);
        }
        var period = question.each() ? "r.period" : "null::text";
        return sql
                .sql("with " + SHOWN + ", chosen as (select " + unit + " as unit, " + period + """
                         as period, report.is_taken(r.state, r.locked) as taken, r.figures
                          from report.reports r
                          left join shown m on m.from_id = r.unit_id
                          left join shown p on p.from_id = r.province_id and m.unit_id is null
                         where r.form = :form and r.period = any(:periods) and r.province_id = any(:provinces)
                           and (:everything or m.unit_id = any(:allowed) or m.province_id = any(:allowed)
                                or r.unit_id = any(:allowed)
                                or m.unit_id is null and r.province_id = any(:allowed)
                                or p.unit_id = any(:allowed))
                           and (:anybody or r.agency_id = any(:under))),
                        cells as (select c.unit, c.period, u.n, coalesce(u.v, 0) as s, (u.v is not null)::int as c
                          from chosen c, unnest(c.figures) with ordinality as u (v, n)),
                        heads as (select unit, period, 1 as reports, taken::int as accepted from chosen)
                        """ + GATHERED)
                .param("level", "any")
                .param("tree", question.tree())
                .param("form", form.code())
                .param("periods", codes(question))
                .param("places", places(form, question))
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("everything", allowed == null)
                .param("allowed", array(allowed))
                .param("anybody", under == null)
                .param("under", under == null ? new UUID[0] : under.toArray(UUID[]::new))
                .query((row, number) -> row(row, question))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Rollup.Row::unit))
                .toList();
    }

    private Rollup.Row row(ResultSet row, Rollup.Question question) throws SQLException {
        int unit = row.getInt("unit");
        var period = row.getString("period");
        var known = units.history(unit);
        var name = known.isEmpty() ? null : named(unit, question.tree());
        return new Rollup.Row(
                unit,
                name == null ? null : name.code(),
                name == null ? "" : name.fullName(),
                period == null ? null : Period.of(period),
                row.getLong("reports"),
                row.getLong("accepted"),
                Figures.of(row.getString("figures")),
                unit == 0 || units.find(unit, question.tree()).isPresent());
    }

    private vn.tincay.place.AdminUnit named(int unit, LocalDate day) {
        return units.find(unit, day).orElseGet(() -> units.latest(unit));
    }

    /** Places of the cells that are asked for or read by those asked for, from 1 as SQL counts. */
    private static Integer[] places(Form form, Rollup.Question question) {
        return form.entered().stream()
                .filter(cell -> cell.summed() && (question.cells().isEmpty() || isRead(form, question, cell.code())))
                .map(cell -> cell.position() + 1)
                .toArray(Integer[]::new);
    }

    private static boolean isRead(Form form, Rollup.Question question, String cell) {
        return question.cells().stream().anyMatch(asked -> asked.equals(cell) || form.reads(asked, cell));
    }

    private static String[] codes(Rollup.Question question) {
        return question.periods().stream().map(Period::toString).toArray(String[]::new);
    }

    private static Integer[] array(@Nullable Set<Integer> allowed) {
        return allowed == null ? new Integer[0] : allowed.toArray(Integer[]::new);
    }
}
