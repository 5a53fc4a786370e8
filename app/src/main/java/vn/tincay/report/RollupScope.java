package vn.tincay.report;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.NotFound;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/** Whose stored values a viewer may see summed: an agency that gathers a form sees what lies in the unit it serves. */
@Component
class RollupScope {

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits served;

    RollupScope(JdbcClient sql, Agencies agencies, Units units, ServedUnits served) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.served = served;
    }

    /** Numbers of units on the asked tree whose rows may be shown; null: all. */
    @Nullable
    Set<Integer> of(Viewer viewer, Rollup.Question question) {
        if (!takesPart(viewer, question.form())) {
            throw new NotFound();
        }
        var agency = agencies.require(viewer.agency());
        var mine = agency.level() == Agency.Level.CENTRAL
                ? null
                : own(served.of(agency).orElseThrow(NotFound::new), question);
        var within = question.within();
        if (within == null) {
            return mine;
        }
        var asked = onTree(within, question);
        if (mine != null && asked.stream().noneMatch(unit -> mine.contains(unit) || liesIn(unit, mine, question))) {
            throw new NotFound();
        }
        return asked;
    }

    /** The viewer's unit on the day of the tree; never an heir, which holds others' land too. */
    private Set<Integer> own(AdminUnit unit, Rollup.Question question) {
        var found = new HashSet<Integer>(Set.of(unit.id()));
        units.forebears(unit.id(), question.tree()).forEach(one -> found.add(one.id()));
        return found;
    }

    /** The unit on the day of the tree: itself, its heirs or its forebears. */
    private Set<Integer> onTree(int unit, Rollup.Question question) {
        var found = new HashSet<Integer>();
        if (units.find(unit, question.tree()).isPresent()) {
            found.add(unit);
        } else {
            units.heirs(unit, question.tree()).stream().map(AdminUnit::id).forEach(found::add);
            units.forebears(unit, question.tree()).stream().map(AdminUnit::id).forEach(found::add);
        }
        return found;
    }

    private boolean liesIn(int unit, Set<Integer> mine, Rollup.Question question) {
        return units.find(unit, question.tree())
                .filter(one -> mine.stream().anyMatch(above -> units.isWithin(one, above)))
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
}
