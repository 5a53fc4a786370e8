package vn.tincay.report.aggregate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup.Grouping;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.PastFigures;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Viewer;

/**
 * Computes live sums by the administrative units of any day. Sums of provinces and of the country come from running
 * tallies; those of districts and communes from the stored reports of one province. A figure stays with the unit that
 * reported it, and is shown where that unit's area belongs on the day, so a merger and its reversal give the same sums.
 * A unit founded after the day has a row of its own, because its figures cannot be divided among its predecessors; so
 * has a unit that ended without a successor, such as the districts, whose figures belong to their province.
 */
@Component
public class Rollups {

    /** For each unit the unit that shows its figures on the day: itself, or the successor with most of its area. */
    private static final String SHOWN = """
            shown as materialized (
                select l.from_id, v.unit_id, v.province_id, v.district_id
                  from place.lineage l
                  join place.unit_versions v on v.unit_id = l.to_id
                   and v.valid_from <= :tree and (v.valid_to is null or v.valid_to >= :tree)
                 where l.main and (:level = 'any' or v.level = :level))
            """;

    private final JdbcClient sql;
    private final Forms forms;
    private final Units units;
    private final RollupScope scope;
    private final PastFigures past;

    Rollups(JdbcClient sql, Forms forms, Units units, RollupScope scope, PastFigures past) {
        this.sql = sql;
        this.forms = forms;
        this.units = units;
        this.scope = scope;
        this.past = past;
    }

    public Rollup of(Viewer viewer, Rollup.Question question) {
        return find(viewer, question).orElseThrow(NotFound::new);
    }

    /** The sums of reports, without past figures from spreadsheets. */
    public Rollup ofReports(Viewer viewer, Rollup.Question question) {
        return scope.find(viewer, question)
                .map(reach -> of(question, reach, new UUID[0]))
                .orElseThrow(NotFound::new);
    }

    /** The sums of reports and past figures; empty when the viewer's agency takes no part in the form. */
    public Optional<Rollup> find(Viewer viewer, Rollup.Question question) {
        return scope.find(viewer, question)
                .map(reach -> of(question, reach, past.visibleFileOwners(viewer, question.form())));
    }

    /**
     * The sums of reports, but only when the viewer may see everything stored in the requested units, since a partial
     * sum could be mistaken for the whole.
     */
    public Optional<Rollup> findComplete(Viewer viewer, Rollup.Question question) {
        return scope.find(viewer, question)
                .filter(RollupScope.Reach::includesAllAgencies)
                .map(reach -> of(question, reach, new UUID[0]));
    }

    /**
     * Reads the running tallies for sums of whole provinces or the country, and the stored reports for all other sums.
     */
    private Rollup of(Rollup.Question question, RollupScope.Reach reach, UUID[] visibleFileOwners) {
        var form = forms.require(question.form());
        var rows = reach.includesAllAgencies() && isCoarse(question) && areProvinces(reach.units())
                ? fromTallies(form, question, reach.units(), visibleFileOwners)
                : fromReports(form, question, reach, visibleFileOwners);
        return new Rollup(form.code(), question.tree(), rows);
    }

    private static boolean isCoarse(Rollup.Question question) {
        return question.grouping() == Grouping.NATION || question.grouping() == Grouping.PROVINCE;
    }

    private boolean areProvinces(@Nullable Set<Integer> allowed) {
        return allowed == null
                || allowed.stream().allMatch(unit -> units.latest(unit).level() == UnitLevel.PROVINCE);
    }

    private List<Rollup.Row> fromTallies(
            Form form, Rollup.Question question, @Nullable Set<Integer> allowed, UUID[] visibleFileOwners) {
        var unit = question.grouping() == Grouping.NATION ? "0" : "coalesce(m.unit_id, t.province_id)";
        var period = question.each() ? "t.period" : "null::text";
        var places = places(form, question);
        var figures = sumsSql(form, """
                case when sum(t.counts[%1$d]) > 0 or count(t.figures[%1$d]) > 0
                     then (coalesce(sum(t.sums[%1$d]), 0) + coalesce(sum(t.figures[%1$d]), 0))::bigint end""");
        return sql.sql("with " + SHOWN + """
                        select %s as unit, %s as period, sum(t.reports) as reports, sum(t.accepted) as accepted,
                               sum(t.files) as files, %s as figures
                          from (select period, province_id, reports, accepted, 0 as files, sums, counts,
                                       null::bigint[] as figures
                                  from report.tallies where form = :form and period = any(:periods)
                                 union all
                                select period, province_id, 0, 0, 1, null, null, figures
                                  from report.counted_past_figures
                                 where form = :form and period = any(:periods) and taken_by = any(:visible)) t
                          left join shown m on m.from_id = t.province_id
                         where (:everything or coalesce(m.unit_id, t.province_id) = any(:allowed))
                         group by 1, 2 order by 1, 2
                        """.formatted(unit, period, figures))
                .param("level", "province")
                .param("tree", question.tree())
                .param("form", form.code())
                .param("periods", periodCodes(question))
                .param("everything", allowed == null)
                .param("allowed", array(allowed))
                .param("visible", visibleFileOwners)
                .query((row, number) -> readRow(row, places, question))
                .list();
    }

    private List<Rollup.Row> fromReports(
            Form form, Rollup.Question question, RollupScope.Reach reach, UUID[] visibleFileOwners) {
        var unit = switch (question.grouping()) {
            case NATION -> "0";
            case PROVINCE -> "coalesce(m.province_id, p.unit_id, r.province_id)";
            case DISTRICT -> "coalesce(m.district_id, m.unit_id, r.unit_id, 0)";
            case COMMUNE -> "coalesce(m.unit_id, r.unit_id, 0)";
        };
        var allowed = reach.units();
        var under = reach.agencies();
        var places = places(form, question);
        var provinces = scope.provinces(allowed);
        if (allowed == null) {
            provinces.add(WritingReporters.WHOLE_COUNTRY);
        }
        var period = question.each() ? "r.period" : "null::text";
        return sql.sql("with " + SHOWN + """
                        select %s as unit, %s as period, count(*) filter (where not r.file) as reports,
                               count(*) filter (where r.taken) as accepted, count(*) filter (where r.file) as files,
                               %s as figures
                          from (select form, period, province_id, unit_id, agency_id, figures,
                                       report.is_taken(state, locked) as taken, false as file
                                  from report.reports
                                 union all
                                select form, period, province_id, unit_id, agency_id, figures, false, true
                                  from report.counted_past_figures where taken_by = any(:visible)) r
                          left join shown m on m.from_id = r.unit_id
                          left join shown p on p.from_id = r.province_id and m.unit_id is null
                         where r.form = :form and r.period = any(:periods) and r.province_id = any(:provinces)
                           and (:everything or m.unit_id = any(:allowed) or m.province_id = any(:allowed)
                                or r.unit_id = any(:allowed)
                                or m.unit_id is null and r.province_id = any(:allowed)
                                or p.unit_id = any(:allowed))
                           and (:anybody or r.agency_id = any(:under))
                         group by 1, 2 order by 1, 2
                        """.formatted(unit, period, sumsSql(form, "sum(r.figures[%d])::bigint")))
                .param("level", "any")
                .param("tree", question.tree())
                .param("form", form.code())
                .param("periods", periodCodes(question))
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("everything", allowed == null)
                .param("allowed", array(allowed))
                .param("anybody", under == null)
                .param("under", under == null ? new UUID[0] : under.toArray(UUID[]::new))
                .param("visible", visibleFileOwners)
                .query((row, number) -> readRow(row, places, question))
                .list();
    }

    /**
     * The sums as one array with one aggregate per summed cell. Unnesting the arrays into one row per figure and
     * aggregating them again took the database five times as long.
     */
    private static String sumsSql(Form form, String sum) {
        var places =
                form.entered().stream().filter(Cell::summed).map(Cell::position).collect(Collectors.toSet());
        return IntStream.rangeClosed(0, places.stream().reduce(-1, Math::max))
                .mapToObj(place -> places.contains(place) ? sum.formatted(place + 1) : "null") // SQL counts from 1
                .collect(Collectors.joining(", ", "array[", "]::bigint[]::text"));
    }

    private Rollup.Row readRow(ResultSet row, Set<Integer> places, Rollup.Question question) throws SQLException {
        int unit = row.getInt("unit");
        var period = row.getString("period");
        var versions = units.history(unit);
        var name = versions.isEmpty() ? null : unitOnDay(unit, question.tree());
        return new Rollup.Row(
                unit,
                name == null ? null : name.code(),
                name == null ? "" : name.fullName(),
                period == null ? null : Period.of(period),
                row.getLong("reports"),
                row.getLong("accepted"),
                row.getLong("files"),
                Figures.of(row.getString("figures")).only(places::contains),
                unit == 0 || units.find(unit, question.tree()).isPresent());
    }

    private AdminUnit unitOnDay(int unit, LocalDate day) {
        return units.find(unit, day).orElseGet(() -> units.latest(unit));
    }

    /**
     * Positions of the requested cells and of the cells they are computed from. They are selected here and not in SQL,
     * so that the statement is the same for every choice of cells and is planned once.
     */
    private static Set<Integer> places(Form form, Rollup.Question question) {
        return form.entered().stream()
                .filter(cell -> cell.summed() && (question.cells().isEmpty() || isNeeded(form, question, cell.code())))
                .map(Cell::position)
                .collect(Collectors.toSet());
    }

    private static boolean isNeeded(Form form, Rollup.Question question, String cell) {
        return question.cells().stream().anyMatch(asked -> asked.equals(cell) || form.dependsOn(asked, cell));
    }

    private static String[] periodCodes(Rollup.Question question) {
        return question.periods().stream().map(Period::toString).toArray(String[]::new);
    }

    private static Integer[] array(@Nullable Set<Integer> allowed) {
        return allowed == null ? new Integer[0] : allowed.toArray(Integer[]::new);
    }
}
