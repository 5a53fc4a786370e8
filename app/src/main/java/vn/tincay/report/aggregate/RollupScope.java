package vn.tincay.report.aggregate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.ServedUnits;
import vn.tincay.viewer.Viewer;

/**
 * Limits the figures that a viewer may see summed to those of the viewer's agency and of agencies in its unit that
 * report or are subordinate to it. A sum that included other agencies would reveal figures that they did not send to
 * it.
 */
@Component
class RollupScope {

    /**
     * @param units numbers of the units whose rows may be shown; null for all
     * @param agencies the agencies whose figures are included; null when those of every agency in these units may be
     */
    record Reach(@Nullable Set<Integer> units, @Nullable Set<UUID> agencies) {

        boolean includesAllAgencies() {
            return agencies == null;
        }
    }

    /**
     * The receivers of a form's reports that are directly or indirectly below the viewer in the requested periods,
     * including the viewer. Their reporters are below the viewer too, so the thousands of agencies that only report
     * need not be followed one by one. Periods between which no line of reporting begins or ends have the same lines,
     * so one of them represents all.
     */
    private static final String BELOW = """
            with recursive periods (period) as materialized (
                select min(q.period) from unnest(:periods::text[]) as q (period)
                 group by (select max(valid_from) from report.reporters
                            where form = :form and valid_from <= report.closes(q.period)),
                          (select min(valid_to) from report.reporters
                            where form = :form and valid_to >= report.begins(q.period))),
            -- Finds each receiver with one index lookup, starting from the previous one; "distinct" would read every line.
            receivers (agency_id) as (
                (select receiver_id from report.reporters where form = :form and receiver_id is not null
                  order by receiver_id limit 1)
                 union all
                select (select p.receiver_id from report.reporters p where p.form = :form and p.receiver_id > r.agency_id
                         order by p.receiver_id limit 1)
                  from receivers r where r.agency_id is not null),
            chain as materialized (
                select q.period, p.agency_id, p.receiver_id
                  from periods q cross join receivers r join report.asked(:form, q.period) p on p.agency_id = r.agency_id),
            below (period, agency_id) as (
                select period, :me::uuid from periods
                 union
                select c.period, c.agency_id
                  from below b join chain c on c.period = b.period and c.receiver_id = b.agency_id)
            """;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits servedUnits;

    RollupScope(JdbcClient sql, Agencies agencies, Units units, ServedUnits servedUnits) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.servedUnits = servedUnits;
    }

    /**
     * What the viewer may add up; empty when the viewer's agency takes no part in the form, or when no part of the
     * requested unit belongs to the viewer.
     */
    Optional<Reach> find(Viewer viewer, Rollup.Question question) {
        var agency = agencies.require(viewer.agency());
        var mine = agency.level() == Agency.Level.CENTRAL
                ? null
                : servedUnits.of(agency).map(unit -> ownUnits(unit, question)).orElse(Set.of());
        var within = question.within();
        var land = within == null ? mine : unitsInside(within, mine, question);
        if (!takesPart(viewer, question.form()) || mine != null && land != null && land.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Reach(land, hasOtherReporters(viewer, question, land) ? agenciesBelow(viewer, question) : null));
    }

    /**
     * The provinces whose stored reports can contain figures of these units on some day; all provinces when {@code
     * requested} is null.
     */
    Set<Integer> provinces(@Nullable Set<Integer> requested) {
        var all = new TreeSet<Integer>();
        for (var one : requested == null ? allProvinces() : requested) {
            var history = units.history(one);
            if (!history.isEmpty()) {
                int province = history.getLast().province();
                all.add(province);
                addRelated(province, all);
            }
        }
        return all;
    }

    private void addRelated(int province, Set<Integer> all) {
        units.successionsTo(province).forEach(succession -> {
            if (all.add(succession.from())) {
                addRelated(succession.from(), all);
            }
        });
        units.successionsFrom(province).forEach(succession -> {
            if (all.add(succession.to())) {
                addRelated(succession.to(), all);
            }
        });
    }

    private Set<Integer> allProvinces() {
        return units.index().ofLevel(UnitLevel.PROVINCE).stream()
                .map(AdminUnit::id)
                .collect(Collectors.toSet());
    }

    /**
     * The viewer's unit and its predecessors on the day of the tree. Successors are left out, since they also contain
     * other units.
     */
    private Set<Integer> ownUnits(AdminUnit unit, Rollup.Question question) {
        var found = new HashSet<Integer>(Set.of(unit.id()));
        units.predecessorsOn(unit.id(), question.tree()).forEach(adminUnit -> found.add(adminUnit.id()));
        return found;
    }

    /**
     * The requested unit and, when it does not exist on the day of the tree, its successors and predecessors. Units
     * outside the viewer's units are left out, since a successor may also contain other units.
     */
    private Set<Integer> unitsInside(int unit, @Nullable Set<Integer> mine, Rollup.Question question) {
        // The unit itself is included even when it does not exist on that day, since its figures can be shown nowhere
        // else.
        var found = new HashSet<Integer>(Set.of(unit));
        if (units.find(unit, question.tree()).isEmpty()) {
            units.successorsOn(unit, question.tree()).stream()
                    .map(AdminUnit::id)
                    .forEach(found::add);
            units.predecessorsOn(unit, question.tree()).stream()
                    .map(AdminUnit::id)
                    .forEach(found::add);
        }
        if (mine != null) {
            found.removeIf(one -> !mine.contains(one) && !liesIn(one, mine, question));
        }
        return found;
    }

    private boolean liesIn(int unit, Set<Integer> mine, Rollup.Question question) {
        return units.find(unit, question.tree())
                .or(() -> units.history(unit).reversed().stream().findFirst())
                .filter(adminUnit -> mine.stream().anyMatch(above -> units.isWithin(adminUnit, above)))
                .isPresent();
    }

    private boolean takesPart(Viewer viewer, String form) {
        return sql.sql("""
                        select exists (select 1 from report.reporters p where p.form = ?
                           and (p.agency_id = ? or p.receiver_id = ?))
                            or exists (select 1 from agency.lines l join report.reporters p on p.agency_id = l.below_id
                                        where l.above_id = ? and p.form = ?)
                        """)
                .params(form, viewer.agency(), viewer.agency(), viewer.agency(), form)
                .query(Boolean.class)
                .single();
    }

    private boolean hasOtherReporters(Viewer viewer, Rollup.Question question, @Nullable Set<Integer> land) {
        return reportersQuery("""
                        , apart as materialized (
                            select q.period, r.agency_id from periods q cross join receivers r
                             where r.agency_id is not null
                               and not exists (select 1 from below b
                                                where b.period = q.period and b.agency_id = r.agency_id)),
                        -- "offset 0" makes the planner look up the lines by receiver; usually there are none.
                        lines as (
                            select p.agency_id, p.unit_id, p.province_id
                              from apart a cross join lateral (
                                   select * from report.asked(:form, a.period) l
                                    where l.receiver_id = a.agency_id offset 0) p
                             union all
                            select p.agency_id, p.unit_id, p.province_id
                              from periods q cross join report.asked(:form, q.period) p where p.receiver_id is null)
                        select exists (select 1 from lines p
                             where p.agency_id <> :me
                               and not exists (select 1 from agency.lines c where c.above_id = :me and c.below_id = p.agency_id)
                               and (:everywhere
                               or p.province_id = any(:provinces) and (p.unit_id = any(:units) or exists (
                                  select 1 from place.lineage l
                                    join place.unit_versions v on v.unit_id = l.to_id
                                     and v.valid_from <= :tree and (v.valid_to is null or v.valid_to >= :tree)
                                   where l.from_id in (p.unit_id, p.province_id) and l.main
                                     and (l.from_id = p.unit_id or not exists (
                                            select 1 from place.lineage o
                                              join place.unit_versions w on w.unit_id = o.to_id
                                               and w.valid_from <= :tree and (w.valid_to is null or w.valid_to >= :tree)
                                             where o.from_id = p.unit_id and o.main))
                                     and (v.unit_id = any(:units) or v.province_id = any(:units))))))
                        """, viewer, question)
                .param("everywhere", land == null)
                .param(
                        "provinces",
                        land == null ? new Integer[0] : provinces(land).toArray(Integer[]::new))
                .param("units", land == null ? new Integer[0] : land.toArray(Integer[]::new))
                .param("tree", question.tree())
                .query(Boolean.class)
                .single();
    }

    private Set<UUID> agenciesBelow(Viewer viewer, Rollup.Question question) {
        return reportersQuery("""
                        select p.agency_id
                          from periods q cross join report.asked(:form, q.period) p
                          left join below b on b.period = q.period and b.agency_id = p.receiver_id
                         group by p.agency_id
                        having bool_and(p.agency_id = :me or b.agency_id is not null)
                            or p.agency_id in (select below_id from agency.lines where above_id = :me)
                        """, viewer, question).query(UUID.class).set();
    }

    private StatementSpec reportersQuery(String select, Viewer viewer, Rollup.Question question) {
        return sql.sql(BELOW + select)
                .param("form", question.form())
                .param("me", viewer.agency())
                .param(
                        "periods",
                        question.periods().stream().map(Period::toString).toArray(String[]::new));
    }
}
