package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.place.Units;

/**
 * Writes the lines of reporting; a body has at most one per form at a time. The callers check permission: {@link
 * AppointingReporters} and {@link ReporterClaims}.
 */
@Component
@Transactional
public class WritingReporters {

    /** The province value of bodies that serve the whole country. */
    public static final int WHOLE_COUNTRY = 0;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits servedUnits;

    WritingReporters(JdbcClient sql, Agencies agencies, Units units, ServedUnits servedUnits) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.servedUnits = servedUnits;
    }

    /** Locks the form, so that other changes of its reporters wait until the caller's transaction ends. */
    void lock(String form) {
        sql.sql("select code from report.forms where code = ? for no key update")
                .param(form)
                .query(String.class)
                .list();
    }

    /**
     * From this day, or from its founding if that is later, each body reports to the receiver, or to nobody when that
     * is null. Lines that begin later are replaced. Repeating the call changes nothing.
     */
    public void assign(String form, @Nullable UUID receiver, List<UUID> bodies, LocalDate from) {
        lock(form);
        var changed = sql.sql("""
                        select a.id from agency.agencies a
                         where a.id = any(:bodies) and not exists
                               (select 1 from report.reporters p
                                 where p.form = :form and p.agency_id = a.id and p.receiver_id is not distinct from :receiver::uuid
                                   and p.valid_from = greatest(:from::date, a.valid_from))
                        """)
                .param("form", form)
                .param("receiver", receiver)
                .param("from", from)
                .param("bodies", bodies.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        end(form, null, changed, from.minusDays(1));
        insert(form, receiver, changed, from);
    }

    /**
     * Ends the bodies' lines to the receiver on this day at the latest; lines that begin later are deleted. A body
     * that consolidates the form then continues without a receiver.
     *
     * @return the bodies this changed
     */
    List<UUID> release(String form, UUID receiver, List<UUID> bodies, LocalDate lastDay) {
        lock(form);
        var released = sql.sql("""
                        select distinct agency_id from report.reporters
                         where form = ? and receiver_id = ? and agency_id = any(?) and (valid_to is null or valid_to > ?)
                        """)
                .params(form, receiver, bodies.toArray(UUID[]::new), lastDay)
                .query(UUID.class)
                .list();
        end(form, receiver, released, lastDay);
        placeAtTop(form, released, lastDay.plusDays(1));
        return released;
    }

    /**
     * Puts the bodies that consolidate the form at the top of the line of reporting: such a body makes its own
     * report, even when no agency above asks for one.
     */
    void placeAtTop(String form, List<UUID> bodies, LocalDate from) {
        var alone = sql.sql("""
                        select a.id from agency.agencies a
                         where a.id = any(:bodies) and (a.valid_to is null or a.valid_to >= :from)
                           and exists (select 1 from report.reporters b where b.form = :form and b.receiver_id = a.id
                                          and (b.valid_to is null or b.valid_to >= :from))
                           and not exists (select 1 from report.reporters p
                                            where p.form = :form and p.agency_id = a.id
                                              and p.valid_from <= greatest(:from::date, a.valid_from)
                                              and (p.valid_to is null or p.valid_to >= greatest(:from::date, a.valid_from)))
                        """)
                .param("form", form)
                .param("from", from)
                .param("bodies", bodies.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        insert(form, null, alone, from);
    }

    /** @param receiver the receiver whose lines end; null: any */
    private void end(String form, @Nullable UUID receiver, List<UUID> bodies, LocalDate lastDay) {
        for (var statement : List.of(
                "delete from report.reporters where valid_from > :day",
                "update report.reporters set valid_to = :day where (valid_to is null or valid_to > :day)")) {
            sql.sql(
                            statement
                                    + " and form = :form and agency_id = any(:bodies) and (:anybody or receiver_id = :receiver::uuid)")
                    .param("form", form)
                    .param("day", lastDay)
                    .param("bodies", bodies.toArray(UUID[]::new))
                    .param("anybody", receiver == null)
                    .param("receiver", receiver)
                    .update();
        }
    }

    /** Inserts lines that last until the body ends or its next line begins. */
    private void insert(String form, @Nullable UUID receiver, List<UUID> bodies, LocalDate from) {
        var places = new ArrayList<@Nullable Integer>();
        var provinces = new ArrayList<Integer>();
        var codes = new ArrayList<String>();
        var reporters = agencies.all(bodies);
        for (var reporter : reporters) {
            var unit = servedUnits.of(reporter).orElse(null);
            places.add(unit == null ? null : unit.id());
            provinces.add(unit == null ? WHOLE_COUNTRY : unit.province());
            codes.add(unit == null ? "00" : units.latest(unit.province()).code());
        }
        sql.sql("""
                        insert into report.reporters
                               (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to)
                        select :form, a.id, :receiver::uuid, a.level, g.unit, g.province, g.code,
                               greatest(:from::date, a.valid_from),
                               least(a.valid_to, (select min(n.valid_from) - 1 from report.reporters n
                                                   where n.form = :form and n.agency_id = a.id and n.valid_from > :from))
                          from unnest(:bodies::uuid[], :units::int[], :provinces::int[], :codes::text[])
                               as g (agency, unit, province, code)
                          join agency.agencies a on a.id = g.agency
                        """)
                .param("form", form)
                .param("receiver", receiver)
                .param("from", from)
                .param("bodies", reporters.stream().map(Agency::id).toArray(UUID[]::new))
                .param("units", places.toArray(Integer[]::new))
                .param("provinces", provinces.toArray(Integer[]::new))
                .param("codes", codes.toArray(String[]::new))
                .update();
    }
}
