package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.viewer.Viewer;

/** Finds the bodies that report on a form to an agency, and the bodies inside its unit that could be appointed. */
@Component
public class Reporters {

    /** @param to last day of reporting; null while it continues */
    public record Line(
            UUID agency,
            String name,
            String level,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A kind of body that every unit has, such as the People's Committee of each commune.
     *
     * @param all how many of them there are
     * @param free how many of them can still be appointed for this form
     */
    public record Body(String key, String level, String name, int all, int free) {}

    /** Selects the bodies that exist on the day inside the unit (null: the country), except the appointing agency. */
    static final String INSIDE = """
              from agency.agencies a
              join place.unit_versions v on v.unit_id = a.unit_id
               and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
             where a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day) and a.id <> :me
               and (:unit::integer is null or :unit::integer in (v.unit_id, v.province_id, v.district_id))
            """;

    /**
     * Condition: body {@code a} reports to nobody from the day on, and a line that begins on the day would take over no
     * signed report of another receiver.
     */
    static final String FREE = """
            not exists (select 1 from report.reporters p where p.form = :form and p.agency_id = a.id
                           and p.receiver_id is not null and (p.valid_to is null or p.valid_to >= :day))
            and not\s""" + SignedReportsGuard.TAKEN_OVER;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final ServedUnits servedUnits;

    Reporters(JdbcClient sql, Agencies agencies, ServedUnits servedUnits) {
        this.sql = sql;
        this.agencies = agencies;
        this.servedUnits = servedUnits;
    }

    /** The bodies that report to the viewer's agency on the form: current reporters first, then by level and name. */
    public List<Line> of(Viewer viewer, String form) {
        return sql.sql("""
                        select a.id as agency, a.name, p.level, p.valid_from as "from", p.valid_to as "to"
                          from report.reporters p join agency.agencies a on a.id = p.agency_id
                         where p.form = ? and p.receiver_id = ?
                         order by p.valid_to is not null, p.level, a.name, p.valid_from
                        """).params(form, viewer.agency()).query(Line.class).list();
    }

    /** The kinds of bodies in the units one level below the viewer's agency, by name. */
    public List<Body> bodies(Viewer viewer, String form, LocalDate day) {
        // Column "bare" is the name of the body without the name of its unit.
        return sql.sql("""
                        select body as key, level, min(bare) as name, count(*) as "all", count(*) filter (where free) as free
                          from (select a.body, a.level, case when lower(a.name) like '% ' || lower(v.full_name)
                                       then left(a.name, -1 - length(v.full_name)) else a.name end as bare,
                        """ + FREE + " as free" + INSIDE + """
                                   and a.body is not null and v.level = any(:levels)) one
                         group by body, level order by name, body
                        """)
                .param("form", form)
                .param("day", day)
                .param("me", viewer.agency())
                .param("unit", servedUnit(viewer))
                .param("levels", levelsBelow(viewer.level()))
                .query(Body.class)
                .list();
    }

    @Nullable
    Integer servedUnit(Viewer viewer) {
        return servedUnits
                .of(agencies.require(viewer.agency()))
                .map(unit -> Integer.valueOf(unit.id()))
                .orElse(null);
    }

    /**
     * The levels of the units whose bodies an agency of a level can appoint by kind: provinces for the centre,
     * otherwise communes and, until 30 June 2025, districts.
     */
    static String[] levelsBelow(String level) {
        return level.equals(Agency.Level.CENTRAL.slug())
                ? new String[] {"province"}
                : new String[] {"district", "commune"};
    }
}
