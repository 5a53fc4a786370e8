package vn.tincay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.place.Units;

/**
 * An agency says who reports to it on a form, one body or every body of a kind in its unit at once, and when that ends.
 * What was reported stays with whoever received it.
 */
@Component
@Transactional
public class Appointing {

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits served;
    private final Reporters reporters;

    Appointing(JdbcClient sql, Agencies agencies, Units units, ServedUnits served, Reporters reporters) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.served = served;
        this.reporters = reporters;
    }

    /** From this day the body reports to the viewer's agency. */
    public Outcome<Integer> appoint(Viewer viewer, String form, UUID agency, LocalDate from) {
        var found = agencies.find(agency).filter(one -> mayAsk(viewer, form, one, from));
        if (found.isEmpty()) {
            return Outcome.refused(Problem.at("agency", "report.reporters.outside"));
        }
        var other = receiver(form, agency, from);
        if (other.isPresent()) {
            return Outcome.refused(
                    Problem.at("agency", "report.reporters.already", found.get().name(), other.get()));
        }
        return Outcome.done(write(viewer, form, List.of(found.get()), from));
    }

    /**
     * From this day every body of the kind that reports to nobody yet does so to the viewer's agency.
     *
     * @param body key of a standard body, as {@link Reporters#bodies} offers it
     * @return how many were added
     */
    public Outcome<Integer> appointAll(Viewer viewer, String form, String body, LocalDate from) {
        var free = sql.sql("select a.id" + Reporters.INSIDE + " and a.body = :body and v.level = any(:levels) and not "
                        + Reporters.REPORTS_ALREADY)
                .param("form", form)
                .param("day", from)
                .param("me", viewer.agency())
                .param("unit", reporters.unit(viewer))
                .param("body", body)
                .param("levels", Reporters.below(viewer.level()))
                .query(UUID.class)
                .list();
        var asked = agencies.all(free).stream()
                .filter(one -> mayAsk(viewer, form, one, from))
                .toList();
        return asked.isEmpty()
                ? Outcome.refused(Problem.at("body", "report.reporters.nobody-left"))
                : Outcome.done(write(viewer, form, asked, from));
    }

    /** These bodies report for the last time in the period that holds the day. */
    public Outcome<Integer> release(Viewer viewer, String form, List<UUID> bodies, LocalDate lastDay) {
        if (bodies.isEmpty()) {
            return Outcome.refused(Problem.at("bodies", "report.reporters.choose"));
        }
        int ended = sql.sql("""
                        update report.reporters set valid_to = greatest(?::date, valid_from)
                         where form = ? and receiver_id = ? and agency_id = any(?) and (valid_to is null or valid_to > ?)
                        """)
                .param(lastDay)
                .param(form)
                .param(viewer.agency())
                .param(bodies.toArray(UUID[]::new))
                .param(lastDay)
                .update();
        return ended == 0
                ? Outcome.refused(Problem.at("bodies", "report.reporters.ended-already"))
                : Outcome.done(ended);
    }

    /**
     * A body that exists then, below the viewer's agency or inside the unit that it serves. Who stands above it, or
     * gathers the form on its own level, would lay all the reports sent there open to it.
     */
    private boolean mayAsk(Viewer viewer, String form, Agency agency, LocalDate from) {
        if (agency.id().equals(viewer.agency()) || !agency.existsOn(from)) {
            return false;
        }
        if (agencies.isAbove(viewer.agency(), agency.id())) {
            return true;
        }
        if (agencies.isAbove(agency.id(), viewer.agency()) || gathersBeside(viewer, form, agency)) {
            return false;
        }
        var mine = served.of(agencies.require(viewer.agency())).orElse(null);
        return mine == null
                || served.of(agency)
                        .filter(unit -> unit.id() == mine.id() || units.isWithin(unit, mine.id()))
                        .isPresent();
    }

    private boolean gathersBeside(Viewer viewer, String form, Agency agency) {
        return agency.level().slug().equals(viewer.level())
                && sql.sql("select exists (select 1 from report.reporters where form = ? and receiver_id = ?)")
                        .params(form, agency.id())
                        .query(Boolean.class)
                        .single();
    }

    private Optional<String> receiver(String form, UUID agency, LocalDate from) {
        return sql.sql("""
                        select a.name from report.reporters p join agency.agencies a on a.id = p.receiver_id
                         where p.form = ? and p.agency_id = ? and (p.valid_to is null or p.valid_to >= ?)
                         order by p.valid_from desc limit 1
                        """).params(form, agency, from).query(String.class).optional();
    }

    private int write(Viewer viewer, String form, List<Agency> bodies, LocalDate from) {
        stand(viewer, form, from);
        // Whoever stood at the top alone until now has a receiver from here on.
        sql.sql(
                        "delete from report.reporters where form = ? and agency_id = any(?) and receiver_id is null and valid_from >= ?")
                .param(form)
                .param(bodies.stream().map(Agency::id).toArray(UUID[]::new))
                .param(from)
                .update();
        insert(form, viewer.agency(), bodies, from);
        return bodies.size();
    }

    /** Whoever gathers a form has a report of its own on it, even before anybody above asks for it. */
    private void stand(Viewer viewer, String form, LocalDate from) {
        boolean stands = sql.sql("select exists (select 1 from report.reporters where form = ? and agency_id = ?)")
                .params(form, viewer.agency())
                .query(Boolean.class)
                .single();
        if (!stands) {
            insert(form, null, List.of(agencies.require(viewer.agency())), from);
        }
    }

    private void insert(String form, @Nullable UUID receiver, List<Agency> bodies, LocalDate from) {
        var places = new ArrayList<@Nullable Integer>();
        var provinces = new ArrayList<Integer>();
        var codes = new ArrayList<String>();
        for (var body : bodies) {
            var unit = served.of(body).orElse(null);
            places.add(unit == null ? null : unit.id());
            provinces.add(unit == null ? Assigning.WHOLE_COUNTRY : unit.province());
            codes.add(unit == null ? "00" : units.latest(unit.province()).code());
        }
        sql.sql("""
                        insert into report.reporters
                               (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to)
                        select :form, a.id, :receiver::uuid, a.level, g.unit, g.province, g.code,
                               greatest(:from::date, a.valid_from), a.valid_to
                          from unnest(:agencies::uuid[], :units::int[], :provinces::int[], :codes::text[])
                               as g (agency, unit, province, code)
                          join agency.agencies a on a.id = g.agency
                            on conflict (form, agency_id, valid_from) do update
                           set receiver_id = excluded.receiver_id, valid_to = excluded.valid_to
                        """)
                .param("form", form)
                .param("receiver", receiver)
                .param("from", from)
                .param("agencies", bodies.stream().map(Agency::id).toArray(UUID[]::new))
                .param("units", places.toArray(Integer[]::new))
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("codes", codes.toArray(String[]::new))
                .update();
    }
}
